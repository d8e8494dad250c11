import { type Given, type KnobSettings, openWorld, type Run, rulebook, run } from '@lapolicy/core'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Americas, americas } from '../../model.js'
import { rungOfForce, rungs } from './deployment.js'
import { deploymentsRules } from './deployments.js'
import { hazard, hazardKnobs, within } from './incident-hazard.js'
import { counterKnobs, counterProbability } from './provokes-counter.js'

const chapter = rulebook(deploymentsRules)
const alignments = { USA: 1, VEN: -1, COL: -0.5, TTO: 0.5 } as const
const ids = Object.keys(alignments) as readonly (keyof typeof alignments)[]

function played(
  schedule: readonly unknown[],
  seed: number,
  settings: KnobSettings = {},
  end = '2026-02-28',
): Run<Americas> {
  const world = openWorld(americas, {
    date: '2025-08-01',
    actors: Object.fromEntries(ids.map((id) => [id, { kind: 'state', alignment: alignments[id] }])),
    ties: Object.fromEntries(
      ids.map((from) => [from, Object.fromEntries(ids.filter((to) => to !== from).map((to) => [to, {}]))]),
    ),
  })
  return run({
    model: americas,
    rulebook: chapter,
    seed,
    settings,
    scenario: {
      id: 'laws',
      start: '2025-08-01',
      end,
      world,
      opening: [],
      schedule: schedule as readonly Given<Americas>[],
      decisions: [],
    },
  })
}

const base = { standing: 'reported', sources: [], date: '2025-08-15', actor: 'USA', target: 'VEN' } as const
const ships = (rung: number, rest = {}) => ({
  ...base,
  id: 'ships',
  type: 'deployment.ordered',
  rung,
  personnel: null,
  mission: 'test',
  decision: null,
  ...rest,
})
const answer = {
  ...base,
  id: 'answer',
  type: 'deployment.countered',
  date: '2025-08-16',
  actor: 'VEN',
  target: 'USA',
  rung: 3,
}
const seed = fc.nat(1_000_000)
const rung = fc.double({ min: 3, max: 6, noNaN: true })
const pair = (values: fc.Arbitrary<number>) =>
  fc.tuple(values, values).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const)
type Ranged = Readonly<Record<string, { readonly range: readonly [number, number] }>>
/** A value within its range for each of some knobs. */
const knobValues = <Knobs extends Ranged>(knobs: Knobs): fc.Arbitrary<{ readonly [Name in keyof Knobs]: number }> =>
  fc.record(
    Object.fromEntries(
      Object.entries(knobs).map(([name, { range }]) => [
        name,
        fc.double({ min: range[0], max: range[1], noNaN: true }),
      ]),
    ),
  ) as fc.Arbitrary<{ readonly [Name in keyof Knobs]: number }>
const has = (given: Run<Americas>, type: string): boolean =>
  given.events.some(({ event }) => event.type === type && event.standing === 'simulated')

describe('m-deployment-provokes-counterdeployment', () => {
  it('a larger force, a public that cares more, or a label never makes an answer less likely', () => {
    fc.assert(
      fc.property(
        pair(rung),
        pair(fc.double({ min: 0, max: 1, noNaN: true })),
        fc.boolean(),
        knobValues(counterKnobs),
        ([small, large], [cool, hot], isLabelled, knobs) => {
          const at = (rung: number, salience: number, isLabelled: boolean): number =>
            counterProbability({ rung, salience, isLabelled }, knobs)
          expect(at(large, cool, isLabelled)).toBeGreaterThanOrEqual(at(small, cool, isLabelled))
          expect(at(small, hot, isLabelled)).toBeGreaterThanOrEqual(at(small, cool, isLabelled))
          expect(at(small, cool, true)).toBeGreaterThanOrEqual(at(small, cool, false))
        },
      ),
    )
  })

  it('in one run, the answer to a force is not lost by making the force larger', () => {
    fc.assert(
      fc.property(seed, pair(rung), (seed, [small, large]) => {
        const [less, more] = [small, large].map((rung) => has(played([ships(rung)], seed), 'deployment.countered'))
        expect(!less || more).toBe(true)
      }),
    )
  })

  it('a lens that believes more in escalation never sees fewer answers', () => {
    const { id, range } = counterKnobs.base
    const value = fc.double({ min: range[0], max: range[1], noNaN: true })
    fc.assert(
      fc.property(seed, pair(value), (seed, [calm, hot]) => {
        const [less, more] = [calm, hot].map((value) =>
          has(played([ships(4)], seed, { [id]: value }), 'deployment.countered'),
        )
        expect(!less || more).toBe(true)
      }),
    )
  })
})

describe('m-incident-prompts-reinforcement', () => {
  it('a graver incident never prompts less than a slighter one', () => {
    fc.assert(
      fc.property(seed, pair(fc.double({ min: 0, max: 1, noNaN: true })), (seed, severities) => {
        const [slight, grave] = severities.map((severity) => {
          const incident = {
            ...base,
            id: 'incident',
            type: 'incident.occurred',
            date: '2025-08-20',
            actor: 'VEN',
            target: 'USA',
            severity,
            decision: null,
          }
          const after = played([ships(4, { decision: 'elsewhere' }), answer, incident], seed, {}, '2025-08-30')
          return has(after, 'deployment.ordered')
        })
        expect(!slight || grave).toBe(true)
      }),
    )
  })
})

describe('m-buildup-invites-overthrow-accusation', () => {
  it('only a build-up is called a plan of overthrow', () => {
    fc.assert(
      fc.property(seed, fc.double({ min: 0, max: 2.9, noNaN: true }), (seed, low) => {
        expect(has(played([ships(low)], seed), 'accusation.made')).toBe(false)
      }),
    )
    const accused = Array.from({ length: 40 }, (_, seed) => has(played([ships(4)], seed), 'accusation.made'))
    expect(accused.filter(Boolean).length).toBeGreaterThan(10)
  })
})

describe('m-no-regime-change-statement-moderates', () => {
  it('a denial never raises tension or what sovereignty weighs', () => {
    fc.assert(
      fc.property(seed, rung, (seed, rung) => {
        const denial = { ...base, id: 'denial', type: 'intent.denied', date: '2025-08-20', matter: 'overthrow' }
        const [without, with_] = [[], [denial]].map((more) =>
          played([ships(rung), ...more], seed, {}, '2025-08-25'),
        ) as [Run<Americas>, Run<Americas>]
        const level = ({ world }: Run<Americas>): readonly number[] => [
          world.ties.VEN?.USA?.tension ?? 0,
          world.actors.VEN?.salience ?? 0,
        ]
        level(with_).forEach((value, at) => {
          expect(value).toBeLessThanOrEqual(level(without)[at] as number)
        })
      }),
    )
  })
})

describe('m-intelligence-disagreement-weakens-case', () => {
  it('a claim that its own side disputes never wins trust', () => {
    fc.assert(
      fc.property(seed, fc.boolean(), (seed, isDisputed) => {
        const claim = {
          ...base,
          id: 'claim',
          type: 'background.noted',
          date: '2025-08-20',
          note: 'a link',
          claimedBy: ['fbi'],
          disputedBy: isDisputed ? ['odni'] : ['analysts'],
        }
        const trust = (more: readonly unknown[]): number =>
          played([ships(4), ...more], seed, {}, '2025-08-25').world.ties.COL?.USA?.trust ?? 0
        const moved = trust([claim]) - trust([])
        expect(isDisputed ? moved < 0 : moved === 0).toBe(true)
      }),
    )
  })
})

describe('the danger of an incident', () => {
  const { world } = played([], 1, {}, '2025-08-02')

  it('grows with either posture and stays a probability', () => {
    const posture = fc.double({ min: 0, max: 8, noNaN: true })
    fc.assert(
      fc.property(pair(posture), posture, knobValues(hazardKnobs), ([low, high], other, knobs) => {
        const at = (rungs: readonly [number, number]): number => within(hazard(world, ['USA', 'VEN'], rungs, knobs), 1)
        expect(at([high, other])).toBeGreaterThanOrEqual(at([low, other]))
        expect(at([other, high])).toBeGreaterThanOrEqual(at([other, low]))
        expect(at([low, other])).toBeGreaterThanOrEqual(0)
        expect(at([high, other])).toBeLessThanOrEqual(1)
        expect(at([0, other])).toBe(0)
      }),
    )
  })
})

describe('a standoff that nobody decides any more', () => {
  // One act a day: two orders to the same force on one day are one order badly told.
  const script = fc.uniqueArray(
    fc.record({
      day: fc.integer({ min: 2, max: 28 }),
      what: fc.constantFrom('order', 'counter', 'withdraw', 'stand-down', 'hotline', 'strike', 'force'),
      people: fc.integer({ min: 500, max: 15_000 }),
    }),
    { maxLength: 6, selector: ({ day }) => day },
  )
  const events = (acts: readonly { day: number; what: string; people: number }[]): readonly unknown[] =>
    acts.map(({ day, what, people }, at) => {
      const date = `2025-08-${String(day).padStart(2, '0')}`
      const back = { actor: 'VEN', target: 'USA' }
      const kinds: Record<string, object> = {
        order: ships(rungOfForce(people)),
        counter: answer,
        withdraw: { ...base, type: 'deployment.withdrawn', reason: 'test' },
        'stand-down': { ...base, ...back, type: 'deployment.stood-down' },
        hotline: { ...base, type: 'hotline.opened' },
        strike: { ...base, type: 'vessel.struck', target: 'southern-caribbean', killed: null },
        force: { ...base, type: 'engagement.set', allows: 'military-force' },
      }
      return { ...kinds[what], id: `given-${at}`, date }
    })

  it('never climbs past a massed force, and has fewer incidents than months', () => {
    fc.assert(
      fc.property(seed, script, (seed, acts) => {
        const after = played(events(acts), seed, {}, '2027-07-31')
        const postures = after.changes.filter(({ path }) => path.endsWith('.posture')).map((row) => row.after as number)
        expect(Math.max(0, ...postures)).toBeLessThanOrEqual(rungs.massed)
        expect(Math.min(0, ...postures)).toBeGreaterThanOrEqual(0)
        const incidents = after.events.filter(({ event }) => event.type === 'incident.occurred')
        expect(incidents.length).toBeLessThan(20)
      }),
    )
  })

  it('starts nowhere by itself: without forces nothing armed ever happens', () => {
    const armed = /^(deployment|incident|vessel)\./
    fc.assert(
      fc.property(seed, script, (seed, acts) => {
        const quiet = acts.filter(({ what }) => what === 'hotline' || what === 'withdraw' || what === 'stand-down')
        const after = played(events(quiet), seed)
        expect(after.events.filter(({ event }) => armed.test(event.type) && event.standing === 'simulated')).toEqual([])
      }),
    )
  })
})
