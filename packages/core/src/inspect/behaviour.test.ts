import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { event } from '../events/event.js'
import { atLeast, chance } from '../rules/condition.js'
import { type Fx, inspected, planted, type Seen, turned, valley } from './planted.js'

const size = ({ event }: Seen): number => event.size as number
const adds = (_: Seen, fx: Fx) => [fx.actor('upper', 'grievance', 1)]

/** What is said about one rule, without the way out. */
const said = (
  given: Readonly<Record<string, unknown>>,
  on: string | readonly string[] = 'quake.felt',
): readonly string[] => {
  const { errors, notes } = inspected([planted('r', on, given)])
  return [
    ...errors.map((one) => ({ ...one, grade: 'error' })),
    ...notes
      .filter(({ rules, code }) => rules.length > 0 && !code.startsWith('inspect/event-'))
      .map((one) => ({ ...one, grade: 'note' })),
  ].map(
    ({ grade, code, message }) =>
      `${grade} ${code} ${(message.split('. ')[0] as string).replace(/\d+ (of \d+ )?probes/, 'n probes')}`,
  )
}

describe('what a rule does and does not declare', () => {
  it('is refused as a run refuses it: a change, an event, a day too early, bindings out of order', () => {
    expect(said({ then: adds })).toEqual([
      'error rule/undeclared-change Rule "r" changed actors.upper.grievance, which it does not declare',
    ])
    expect(said({ then: (_: Seen, fx: Fx) => [fx.emit('rumour.spread', { actor: null, target: null })] })).toEqual([
      'error rule/undeclared-event Rule "r" emitted rumour.spread, which it does not declare',
    ])
    const early = {
      emits: { 'rumour.spread': 3 },
      then: (_: Seen, fx: Fx) => [fx.emit('rumour.spread', { actor: null, target: null })],
    }
    expect(said(early)).toEqual(['error rule/too-early Rule "r" emitted rumour.spread after 0 days, not 3'])
    expect(said({ over: () => ['b', 'a'] })).toEqual([
      'error rule/unsorted-bindings Rule "r" bound "a" out of order or twice',
    ])
  })

  it('says the way out as two sentences', () => {
    expect(inspected([planted('r', 'quake.felt', { then: adds })]).errors[0]?.message).toBe(
      'Rule "r" changed actors.upper.grievance, which it does not declare. Add it to `changes`, or stop changing it.',
    )
  })

  it('is not held against it where its conditions keep it from happening', () => {
    expect(
      said({ when: [atLeast('never', ({ world }: Seen) => (world.date > '2999' ? 1 : 0), 1)], then: adds }),
    ).toEqual(['note inspect/never-fired Rule "r" fired in none of n probes, since "never" never held'])
  })

  it('is noted where it declares more than was seen, even with its conditions set aside', () => {
    expect(said({ changes: ['actors.grievance', 'ties.trust'], emits: { 'tower.fell': 1 }, then: adds })).toEqual([
      'note inspect/never-produced Rule "r" declares ties.trust and tower.fell, and brought none about in n probes',
    ])
    const guarded = { changes: ['actors.grievance'], when: [chance('no luck', () => 0)], then: adds }
    expect(said(guarded).some((line) => line.includes('never-produced'))).toBe(false)
  })

  it('is a note where an amount is no number', () => {
    const broken = {
      changes: ['actors.grievance'],
      then: (_: Seen, fx: Fx) => [fx.actor('upper', 'grievance', Number.NaN)],
    }
    expect(said(broken)).toEqual(['note rule/not-a-number Rule "r" changed actors.upper.grievance by NaN'])
  })
})

describe('the payload of what a rule brings about', () => {
  const falls = (payload: object) => ({
    emits: { 'tower.fell': 0 },
    then: (_: Seen, fx: Fx) => [fx.emit('tower.fell', { actor: null, target: null, ...payload })],
  })

  it.each([
    [
      'a text for a number',
      { height: 'high' },
      'error inspect/wrong-payload Rule "r" brings about tower.fell with a wrong "height": invalid input: expected number, received string',
    ],
    [
      'nothing for a number',
      {},
      'error inspect/wrong-payload Rule "r" brings about tower.fell with a wrong "height": invalid input: expected number, received undefined',
    ],
    [
      'a field too many',
      { height: 1, hieght: 2 },
      'error inspect/wrong-payload Rule "r" brings about tower.fell with a wrong "hieght": the model declares no such field',
    ],
    [
      'nobody in particular',
      { height: 1, actor: undefined },
      'error inspect/wrong-payload Rule "r" brings about tower.fell with a wrong "actor": invalid input: expected string, received undefined',
    ],
    [
      'more than there can be',
      { height: 900 },
      'note inspect/payload-out-of-range Rule "r" can bring about tower.fell with "height" outside its bounds: too big: expected number to be <=100',
    ],
  ])('is read: %s', (_, payload, expected) => {
    expect(said(falls(payload))).toEqual([expected])
  })

  it('is a note where the model’s own refinement fails over it', () => {
    const strict = z.any().refine((value: { deep: { er: number } }) => value.deep.er > 0)
    const model = { ...valley, events: { ...valley.events, 'tower.fell': event({ height: strict }) } } as never
    const { errors, notes } = inspected([planted('r', 'quake.felt', falls({ height: 3 }))], { model })
    expect(errors).toEqual([])
    expect(notes.map(({ message }) => message)).toContainEqual(
      expect.stringMatching(/^Rule "r" brings about tower\.fell with a wrong value: Cannot read/),
    )
  })

  it('passes where it is right', () => {
    expect(said(falls({ height: 9 }))).toEqual([])
  })
})

describe('what a rule reads', () => {
  it.each([
    [
      'an actor',
      ({ world }: Seen) => [(world.actors.upper as unknown as Record<string, unknown>).gard].slice(1),
      'gard',
      'guard',
    ],
    ['an actor', ({ level }: Seen) => [level('upper', 'grievanc' as never)].slice(1), 'grievanc', 'grievance'],
    ['a tie', ({ tie }: Seen) => [tie('upper', 'lower', 'thrust' as never)].slice(1), 'thrust', 'trust'],
    [
      'a tie',
      ({ world }: Seen) =>
        [(world.ties as never as Record<string, Record<string, Record<string, unknown>>>).upper?.lower?.trst].slice(1),
      'trst',
      'trust',
    ],
    ['the event', ({ event }: Seen) => [event.siz].slice(1), 'siz', 'size'],
    [
      'the world',
      ({ world }: Seen) => [(world as unknown as Record<string, unknown>).actor].slice(1),
      'actor',
      'actors',
    ],
    [
      'a measure',
      ({ world }: Seen) =>
        Object.values(world.measures)
          .map((one) => (one as unknown as Record<string, unknown>).huors)
          .slice(99),
      'huors',
      'hours',
    ],
  ])('is known to the model, or told: %s', (place, then, name, meant) => {
    expect(said({ then })).toEqual([
      `error inspect/unknown-member Rule "r" reads "${name}" of ${place}, which has no such member (did you mean "${meant}"?)`,
    ])
  })

  it('may be of one of the types that it hears', () => {
    const then = ({ event }: Seen): readonly never[] =>
      [event.size, event.height, event.actor, event.claimedBy].slice(9) as never[]
    expect(said({ then }, ['quake.felt', 'tower.fell'])).toEqual([])
    expect(said({ then })).toHaveLength(1)
  })

  it('may be printed, compared, copied and turned into JSON without a word', () => {
    const then = ({ event, world }: Seen): readonly never[] => {
      const seen = [
        String(event),
        JSON.stringify(world),
        { ...event },
        [...Object.values(world.actors)].sort(),
        'size' in event,
      ]
      return seen.slice(9) as never[]
    }
    expect(said({ then })).toEqual([])
  })

  it('is told where it is nobody of the scenarios', () => {
    const then = ({ level }: Seen, fx: Fx) => [fx.actor('upper', 'grievance', level('uper', 'guard' as never))]
    expect(said({ changes: ['actors.grievance'], then })).toEqual([
      'note inspect/unknown-actor Rule "r" asks about the actor "uper", whom no scenario has (did you mean "upper"?)',
    ])
  })

  it('is not written to, and whoever tries is told', () => {
    const writes = (write: (moment: Seen) => unknown): readonly string[] =>
      said({ then: (moment: Seen) => [write(moment)].slice(1) })
    expect(writes(({ world }) => Object.assign(world.actors.upper as object, { grievance: 9 }))).toEqual([
      'error inspect/writes-world Rule "r" writes to an actor',
      expect.stringMatching(/^note inspect\/throws Rule "r" threw in n probes, first on quake\.felt: /),
    ])
    const [found] = writes(({ world }) => {
      try {
        delete (world.ties as Record<string, unknown>).upper
      } catch {
        // Nobody shall see it.
      }
    })
    expect(found).toBe('error inspect/writes-world Rule "r" writes to the ties')
  })
})

describe('a rule that throws', () => {
  it('is a note, with how often and what', () => {
    const then = ({ event }: Seen): readonly never[] => {
      if ((event.size as number) > 5) throw new Error('the tower is too high')
      return []
    }
    expect(said({ then })).toEqual([
      'note inspect/throws Rule "r" threw in n probes, first on quake.felt: the tower is too high',
    ])
  })

  it.each([
    ['in what it is bound to', { over: () => null }],
    ['in a condition', { when: [atLeast('odd', () => (undefined as never as number[]).length, 1)] }],
    ['by returning nothing', { then: () => undefined }],
    [
      'what is no error',
      {
        then: () => {
          throw 'a text'
        },
      },
    ],
  ])('%s', (_, given) => {
    expect(said(given)).toEqual([
      expect.stringMatching(/^note inspect\/throws Rule "r" threw in n probes, first on quake\.felt: /),
    ])
  })
})

describe('the knobs of a rule', () => {
  const need = turned('need')

  it.each([
    ['in an answer', { then: ({ knob }: Seen) => [knob.x].slice(1) }],
    [
      'in an answer that its conditions keep from happening',
      { when: [chance('no luck', () => 0)], then: ({ knob }: Seen) => [knob.x].slice(1) },
    ],
    ['as what a condition needs', { when: [atLeast('strong', size, need)] }],
    ['by its value', { then: (moment: Seen) => [moment.valueOf(need)].slice(1) }],
    ['in the settings', { then: ({ settings }: Seen) => [settings.need].slice(1) }],
    ['in what it is bound to', { over: () => [], when: [atLeast('strong', size, need)] }],
  ])('are read %s', (where, given) => {
    const idle = where === 'in what it is bound to'
    expect(said({ knobs: { x: need }, ...given }).some((line) => line.includes('knob-never-read'))).toBe(idle)
  })

  it('are told where nobody reads them, and where others do', () => {
    const { notes } = inspected([
      planted('a', 'quake.felt', { knobs: { x: need } }),
      planted('b', 'quake.felt', {
        knobs: { x: need, y: turned('other') },
        then: ({ knob }: Seen) => [knob.x].slice(1),
      }),
    ])
    expect(
      notes
        .filter(({ code }) => /knob/.test(code))
        .map(({ code, rules, message }) => [code, rules, message.split('. ')[0]?.replace(/\d+/, 'n')]),
    ).toEqual([
      ['inspect/knob-never-read', ['b'], 'Knob "other" of b was never read in n probes'],
      [
        'inspect/knob-not-needed',
        ['a'],
        'Knob "need" is declared by a, where it was never read in n probes, only by b',
      ],
    ])
  })

  it('exist, by the name that they are read under', () => {
    expect(said({ knobs: { grip: need }, then: ({ knob }: Seen) => [knob.grip, knob.gripp].slice(2) })).toEqual([
      'error inspect/unknown-knob Rule "r" reads its knob "gripp", which it does not declare (did you mean "grip"?)',
    ])
  })

  it('are the rulebook’s, or no setting reaches them', () => {
    const outside = { then: (moment: Seen) => [moment.valueOf(need)].slice(1) }
    expect(said(outside)).toEqual([
      'error inspect/knob-outside-rulebook Rule "r" reads the knob "need", which the rulebook does not hold, so that no setting reaches it',
    ])
    expect(inspected([planted('r', 'quake.felt', outside)], {}, [need]).errors).toEqual([])
  })
})
