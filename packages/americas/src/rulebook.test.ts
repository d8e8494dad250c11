import {
  type AnyModel,
  addDays,
  grades,
  type Indicator,
  type Knob,
  type Rule,
  valueOf as valueUnder,
} from '@lapolicy/core'
import { describe, expect, it } from 'vitest'
import { departures } from '../tests/plays.js'
import { claims } from './claims/claims.js'
import { lensParameters, notInTheRulebook } from './lenses/lens.js'
import { americas } from './model.js'
import { playScenario } from './play.js'
import { americasRulebook } from './rulebook.js'
import { signals } from './rules/answer/signals.js'
import { scenarios } from './scenarios/scenarios.js'
import { sources } from './sources/library.js'
import { hasText } from './text/say.js'

const { rules, knobs } = americasRulebook
const model = americas as unknown as AnyModel
const kinds = Object.values(model.measures)
const openings = new Set([
  ...kinds.flatMap(({ openedBy, amendedBy = {}, closedBy }) => [
    ...Object.keys(openedBy),
    ...Object.keys(amendedBy),
    ...closedBy,
  ]),
  ...Object.keys(model.demands?.openedBy ?? {}),
  ...(model.demands?.answeredBy ?? []),
])

/** Types that can lead back to themselves, by what each rule listens to and may emit within some least delay. */
function circles(book: readonly Pick<Rule, 'on' | 'emits'>[], mostDays: number): readonly (readonly string[])[] {
  const next = new Map<string, Set<string>>()
  for (const { on, emits } of book)
    for (const heard of on)
      for (const [type, days] of Object.entries(emits))
        if (days <= mostDays) next.set(heard, (next.get(heard) ?? new Set()).add(type))
  const reached = (from: string): ReadonlySet<string> => {
    const seen = new Set<string>()
    const ahead = [...(next.get(from) ?? [])]
    for (let type = ahead.pop(); type !== undefined; type = ahead.pop())
      if (!seen.has(type)) {
        seen.add(type)
        ahead.push(...(next.get(type) ?? []))
      }
    return seen
  }
  const reach = new Map([...next.keys()].map((type) => [type, reached(type)]))
  // Two types are on one circle when each reaches the other.
  const together = [...reach].map(([type, types]) => [...types].filter((other) => reach.get(other)?.has(type)).sort())
  return [...new Set(together.filter((circle) => circle.length > 0).map((circle) => circle.join(' ')))]
    .sort()
    .map((circle) => circle.split(' '))
}

describe('the rulebook', () => {
  it('has rules of every chapter, 25 and more', () => {
    expect(rules.length).toBeGreaterThanOrEqual(25)
    const heard = new Set(rules.flatMap(({ on }) => on))
    for (const type of ['tariff.imposed', 'deployment.ordered', 'concession.sold', 'demand.made', 'month.closed'])
      expect(heard).toContain(type)
  })

  it('gives every rule a basis and a sentence', () => {
    expect(rules.filter(({ basis }) => basis.length === 0).map(({ id }) => id)).toEqual([])
    expect(rules.filter(({ id }) => !hasText(`rule.${id}`)).map(({ id }) => id)).toEqual([])
  })

  it('has rules that do something: each may change an indicator or bring an event about', () => {
    const idle = rules.filter(({ changes, emits }) => changes.length === 0 && Object.keys(emits).length === 0)
    expect(idle.map(({ id }) => id)).toEqual([])
  })

  it('rests on claims that exist, and those on sources that exist', () => {
    const known = new Set(Object.keys(claims))
    const cited = [...rules.flatMap(({ basis }) => basis), ...knobs.map(({ basis }) => basis)]
    expect(cited.filter((claim) => !known.has(claim))).toEqual([])
    expect(Object.values(claims).filter(({ source }) => !Object.hasOwn(sources, source))).toEqual([])
  })
})

describe('every knob', () => {
  const failing = (fault: (one: Knob) => boolean): readonly string[] => knobs.filter(fault).map(({ id }) => id)

  it('stands inside a range that leaves room, in a unit, with a grade', () => {
    expect(failing(({ value, range: [low, high] }) => !(low < high && value >= low && value <= high))).toEqual([])
    expect(failing((one) => valueUnder(one, {}) !== one.value)).toEqual([])
    expect(failing(({ unit }) => unit.trim() === '')).toEqual([])
    expect(failing(({ grade }) => !grades.includes(grade))).toEqual([])
  })

  it('that rests on this project’s own judgement is graded as judgement', () => {
    const own = (basis: string): boolean => claims[basis as keyof typeof claims].kind === 'judgement'
    expect(failing(({ grade, basis }) => grade !== 'judgement' && own(basis))).toEqual([])
  })

  it('names at most one lens parameter, which exists, with a sign', () => {
    const known: readonly string[] = lensParameters
    expect(failing(({ lens }) => lens !== undefined && !known.includes(lens.parameter))).toEqual([])
    expect(failing(({ lens }) => lens !== undefined && lens.sign !== 1 && lens.sign !== -1)).toEqual([])
    expect(failing(({ lens }) => Array.isArray(lens))).toEqual([])
    expect(knobs.filter(({ lens }) => lens !== undefined).length).toBeGreaterThan(20)
  })

  it('leaves aside only lens parameters on what these what-ifs do not touch', () => {
    expect(notInTheRulebook(knobs)).toEqual([
      'alignmentPayoff',
      'crackdownSecurityGain',
      'crackdownRightsCost',
      'imitationSpillover',
      'rootCausesWeight',
      'designationEffect',
      'aidCutDemocracyHarm',
      'expertiseInfluence',
    ])
  })
})

describe('the chains from rule to rule', () => {
  it('have no circle without a delay', () => {
    expect(circles(rules, 0)).toEqual([])
  })

  it('have one circle with delays: demands, their answers, and what the coercer makes of them', () => {
    const [demands, ...others] = circles(rules, Number.POSITIVE_INFINITY)
    expect(others).toEqual([])
    expect(demands).toEqual(expect.arrayContaining(['answer.fell-due', 'demand.declined', 'tariff.imposed']))
  })

  it('are searched by a check that sees circles, long and short, and no others', () => {
    const chain = [
      { on: ['a'], emits: { b: 0 } },
      { on: ['b'], emits: { c: 3, d: 0 } },
    ]
    expect(circles(chain, 9)).toEqual([])
    expect(circles([...chain, { on: ['c'], emits: { a: 0 } }], 9)).toEqual([['a', 'b', 'c']])
    expect(circles([...chain, { on: ['c'], emits: { a: 0 } }], 0)).toEqual([])
    expect(circles([{ on: ['x'], emits: { x: 0 } }, ...chain], 0)).toEqual([['x']])
  })
})

describe('the vocabulary', () => {
  /** Listened to and never made so far, each with the reason why it stays. */
  const inWaiting = {
    'access.limited': 'amends an access that a later what-if may limit',
    'agreement.signed': 'opens an agreement; so far agreements only lapse',
    'aircraft.engaged': 'a lethal act: on no menu, and in no source so far',
    'month.closed': 'the clock',
    'options.dropped': 'the way back from military options; no option takes it yet',
  }

  it('has no type that nobody makes, but for those that wait and say why', () => {
    const made = new Set<string>(rules.flatMap(({ emits }) => Object.keys(emits)))
    for (const { opening, schedule } of scenarios) for (const { type } of [...opening, ...schedule]) made.add(type)
    const branches = [...scenarios.map((scenario) => ({ scenario, choices: {} })), ...departures]
    for (const { scenario, choices } of branches) {
      const { events } = playScenario({ scenario, choices, until: addDays(scenario.start, 300) })
      for (const { event } of events) if (event.id.startsWith('decision/')) made.add(event.type)
    }
    const types = Object.keys(americas.events).sort()
    expect(types.filter((type) => !made.has(type))).toEqual(Object.keys(inWaiting))
  })

  it('has no type that goes unheard, but for those that say why they move nothing', () => {
    const heard = new Set([...rules.flatMap(({ on }) => on), ...openings, ...Object.keys(signals)])
    expect(Object.keys(americas.events).filter((type) => !heard.has(type))).toEqual([])
  })

  it('has no indicator that nothing opens and nothing changes', () => {
    const changed = new Set(rules.flatMap(({ changes }) => changes))
    const worlds = scenarios.map(({ world }) => world)
    const isOpened = (name: string, records: readonly object[], opening: number | null | undefined): boolean =>
      records.some((record) => {
        const level = (record as Readonly<Record<string, unknown>>)[name]
        return typeof level === 'number' && level !== (opening ?? 0)
      })
    const actors = worlds.flatMap((world) => Object.values(world.actors))
    const ties = worlds.flatMap((world) => Object.values(world.ties).flatMap((to) => Object.values(to)))
    const stillIn = (place: string, indicators: object, records: readonly object[]): readonly string[] =>
      Object.entries(indicators as Readonly<Record<string, Indicator>>)
        .filter(([name, { opening }]) => !changed.has(`${place}.${name}`) && !isOpened(name, records, opening))
        .map(([name]) => `${place}.${name}`)
    expect(stillIn('actors', americas.actorIndicators, actors)).toEqual([])
    expect(stillIn('ties', americas.tieIndicators, ties)).toEqual([])
  })
})
