// Longer than other files: one small world and one way of asking serve every law of the chapter.
import { type Given, idsOf, openWorld, type Run, rulebook, run, type World as WorldOf, worldOn } from '@lapolicy/core'
import { everyDeclaredBasisExists, fire, laws, level, share } from '@lapolicy/core/testing'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ByAnswer, concessionProbability, firmnessOf } from '../../answer/answer.js'
import { answerOf } from '../../answer/resolve.js'
import { answerProbabilities } from '../../answer/utility.js'
import { claims } from '../../claims/claims.js'
import { type Americas, americas } from '../../model.js'
import type { Demand } from '../../strategy/demand.js'
import { answerInputs, type Weighable } from '../../strategy/inputs.js'
import { answerKnobs, answerValues } from '../../strategy/knobs.js'
import type { Overrides } from '../../world/opening-world.js'
import { answerRules } from './answer.js'
import { outsideOptionDrifts } from './outside-option-drifts.js'
import { recordAssurance } from './record-assurance.js'
import { recordFollowThrough } from './record-follow-through.js'
import { salienceRaised } from './salience-raised.js'
import { trustLostToCoercion } from './trust-lost-to-coercion.js'

type World = WorldOf<Americas>
type Event = Parameters<typeof fire<Americas>>[2]['event']

const start = '2025-02-01'
const demand: Demand = {
  id: 'threat',
  coercer: 'USA',
  target: 'MEX',
  since: start,
  issue: 'border',
  ask: 'border-and-fentanyl',
  instrument: 'tariff',
  severity: 0,
  sidePayment: 0,
  multilateral: false,
  ratePercent: 25,
  coverage: 1,
  deadlineDays: 30,
  imposed: false,
  decision: null,
}
const towards = { actor: 'USA', target: 'MEX', issue: 'border' } as const
const byMexico = { actor: 'MEX', target: 'USA', issue: 'border', ask: 'border-and-fentanyl' } as const
const tariff = { ...towards, ask: 'border-and-fentanyl', coverage: 1, decision: null } as const
const threatAt = (ratePercent: number): Event => ({
  type: 'tariff.threatened',
  ...tariff,
  ratePercent,
  deadlineDays: 30,
})
const imposed: Event = { type: 'tariff.imposed', ...tariff, ratePercent: 25, inRetaliation: false }
const claim: Event = {
  type: 'territory.threatened',
  actor: 'USA',
  target: 'MEX',
  issue: 'land',
  ask: 'hand-over-canal',
  severity: 0.7,
  decision: null,
}

/** A small world with what an answer needs and rough figures, so that the laws can be tried often. */
function smallWorld(
  { MEX = {}, LAC = {} }: NonNullable<Overrides['actors']> = {},
  tie: NonNullable<Overrides['ties']>[string][string] = {},
): World {
  return openWorld(americas, {
    date: start,
    actors: {
      CHN: { kind: 'state' },
      EU27: { kind: 'bloc' },
      GTM: { kind: 'state' },
      LAC: { kind: 'region', ...LAC },
      MEX: { kind: 'state', gdp: 1_790_000, alignment: -0.47, ...MEX },
      PAN: { kind: 'state', gdp: 83_000, alignment: 0.68, constraints: 0.33 },
      USA: { kind: 'state', gdp: 27_700_000 },
    },
    ties: {
      GTM: { USA: {} },
      MEX: { EU27: { exports: 30_000 }, USA: { exports: 480_000, goodsExposure: 0.27, peopleExposure: 0.035, ...tie } },
      PAN: { CHN: { exports: 1_000 }, USA: { exports: 500, goodsExposure: 0.006, securityExposure: 0.6 } },
      USA: { MEX: { exports: 320_000 }, PAN: { exports: 11_000 } },
    },
    applies: (kind, name) => (name === 'solidarity' || name === 'norm') === (kind === 'region'),
  })
}

/** Worlds in which Mexico and its view of the United States stand anywhere that rules decide. */
const worlds: fc.Arbitrary<World> = fc
  .record({
    followThrough: share(),
    followThroughWeight: level(0.5, 30),
    assurance: share(),
    assuranceWeight: level(0.5, 20),
    trust: level(-45, 45),
    tension: level(0, 55),
    outsideOption: share(),
    demandsMade: fc.nat({ max: 9 }),
    salience: share(),
    constraints: share(),
    solidarity: share(),
    income: level(-10, 4),
  })
  .map(({ salience, constraints, solidarity, income, ...tie }) =>
    smallWorld({ MEX: { salience, constraints, income }, LAC: { solidarity } }, tie),
  )

const withDemand = (world: World, changes: Partial<Demand> = {}): World => ({
  ...world,
  demands: { threat: { ...demand, ...changes } },
})
const asked = (
  rule: Parameters<typeof fire>[0],
  world: World,
  event: Event,
  knobs = {},
): Readonly<Record<string, number>> => fire(rule, americas, { world, event, knobs }).contributions

/** What the chapter's rules together make of one event, by path. */
function together(world: World, event: Event): Readonly<Record<string, number>> {
  const sums: Record<string, number> = {}
  for (const rule of answerRules)
    for (const [path, amount] of Object.entries(asked(rule, world, event))) sums[path] = (sums[path] ?? 0) + amount
  return sums
}

const readingOf = (world: World, settings: Readonly<Record<string, number>> = {}): Weighable => ({
  world,
  level: (actor, name) => world.actors[actor]?.[name] ?? americas.actorIndicators[name].opening ?? 0,
  tie: (from, to, name) => world.ties[from]?.[to]?.[name] ?? americas.tieIndicators[name].opening ?? 0,
  valueOf: ({ id, value }) => settings[id] ?? value,
})

function probabilities(
  world: World,
  changes: Partial<Demand> = {},
  settings: Readonly<Record<string, number>> = {},
): ByAnswer<number> {
  const reading = readingOf(world, settings)
  const inputs = answerInputs(reading, { coercer: 'USA', target: 'MEX', demand: { ...demand, ...changes } })
  return answerProbabilities(inputs, answerValues(reading))
}

/** Values of the knobs that weigh in an answer, anywhere in their ranges. */
const settings: fc.Arbitrary<Readonly<Record<string, number>>> = fc
  .array(share(), { minLength: answerKnobs.length, maxLength: answerKnobs.length })
  .map((places) =>
    Object.fromEntries(
      answerKnobs.map(({ id, range: [low, high] }, at) => [id, low + (places[at] ?? 0.5) * (high - low)]),
    ),
  )
const overrideTie = (world: World, changes: NonNullable<Overrides['ties']>[string][string]): World => ({
  ...world,
  ties: { ...world.ties, MEX: { ...world.ties.MEX, USA: { ...world.ties.MEX?.USA, ...changes } } },
})
const overrideActor = (world: World, id: string, changes: NonNullable<Overrides['actors']>[string]): World => ({
  ...world,
  actors: { ...world.actors, [id]: { ...(world.actors[id] as World['actors'][string]), ...changes } },
})

describe('answers', () => {
  it('a harsher tariff never makes a concession less likely, nor the same disposition firmer', () => {
    fc.assert(
      fc.property(worlds, settings, level(0, 60), level(0, 200), share(), (world, set, rate, more, u) => {
        const mild = probabilities(world, { ratePercent: rate }, set)
        const harsh = probabilities(world, { ratePercent: rate + more }, set)
        expect(concessionProbability(harsh)).toBeGreaterThanOrEqual(concessionProbability(mild) - 1e-12)
        const at = Math.min(u, 0.999)
        expect(firmnessOf(answerOf(at, harsh))).toBeLessThanOrEqual(firmnessOf(answerOf(at, mild)))
      }),
    )
  })

  it('10 % and 25 % and 200 % differ', () => {
    const world = smallWorld()
    const [ten, quarter, double] = [10, 25, 200].map((ratePercent) =>
      concessionProbability(probabilities(world, { ratePercent })),
    )
    expect(quarter).toBeGreaterThan((ten as number) + 0.05)
    expect(double).toBeGreaterThan((quarter as number) + 0.05)
  })

  it('with its knob at zero follow-through moves no answer, and otherwise never against the coercer', () => {
    fc.assert(
      fc.property(worlds, share(), share(), level(0, 60), (world, low, more, ratePercent) => {
        const weak = overrideTie(world, { followThrough: low * (1 - more) })
        const strong = overrideTie(world, { followThrough: low })
        const off = { 'answer.follow-through': 0 }
        expect(probabilities(strong, { ratePercent }, off)).toEqual(probabilities(weak, { ratePercent }, off))
        expect(concessionProbability(probabilities(strong, { ratePercent }))).toBeGreaterThanOrEqual(
          concessionProbability(probabilities(weak, { ratePercent })) - 1e-12,
        )
      }),
    )
  })

  it('a region that stands together never concedes more easily (rubio-tour-2025: fragmentation gives leverage)', () => {
    fc.assert(
      fc.property(worlds, share(), share(), (world, a, b) => {
        const [apart, united] = [Math.min(a, b), Math.max(a, b)].map((solidarity) =>
          concessionProbability(probabilities(overrideActor(world, 'LAC', { solidarity }))),
        )
        expect(united as number).toBeLessThanOrEqual((apart as number) + 1e-12)
      }),
    )
  })

  it('a public that watches more closely never makes refusing less likely (as-coa-tracker-2025: sovereignty refusals)', () => {
    fc.assert(
      fc.property(worlds, share(), share(), (world, a, b) => {
        const refusals = [Math.min(a, b), Math.max(a, b)].map((salience) => {
          const { declines, retaliates } = probabilities(overrideActor(world, 'MEX', { salience }))
          return declines + retaliates
        })
        expect(refusals[1] as number).toBeGreaterThanOrEqual((refusals[0] as number) - 1e-12)
      }),
    )
  })
})

describe('records', () => {
  it('a refusal never raises concessions, effort or trust', () => {
    const refusals = fc.constantFrom(
      'demand.declined' as const,
      'demand.deferred' as const,
      'demand.answered-in-kind' as const,
    )
    fc.assert(
      fc.property(worlds, refusals, fc.boolean(), (world, type, isImposed) => {
        const changed = together(withDemand(world, { imposed: isImposed }), { type, ...byMexico })
        const raised = Object.keys(changed).filter((path) => (changed[path] ?? 0) > 0)
        expect(raised.filter((path) => /concessions|effort|trust/.test(path))).toEqual([])
      }),
    )
  })

  const carriedOut = { type: 'threat.carried-out', ...towards } as const

  it('a threat carried out raises follow-through, a dropped one lowers it, whatever the record', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const before = world.ties.MEX?.USA?.followThrough ?? Number.NaN
        const path = 'ties.MEX.USA.followThrough'
        const out = asked(recordFollowThrough, withDemand(world), carriedOut)[path] ?? 0
        const dropped = asked(recordFollowThrough, withDemand(world), { type: 'threat.dropped', ...towards })[path] ?? 0
        if (before < 1) expect(out).toBeGreaterThan(0)
        if (before > 0) expect(dropped).toBeLessThan(0)
        expect(before + out).toBeLessThanOrEqual(1)
        expect(before + dropped).toBeGreaterThanOrEqual(0)
      }),
    )
  })

  it('follow-through, assurance and trust are three: no rule moves two of them, and no lens moves follow-through', () => {
    const three = ['ties.followThrough', 'ties.assurance', 'ties.trust']
    const moving = answerRules.filter(({ changes }) => three.some((one) => changes.includes(one)))
    expect(moving.length).toBeGreaterThanOrEqual(6)
    expect(moving.filter(({ changes }) => three.filter((one) => changes.includes(one)).length > 1)).toEqual([])
    const record = moving.filter(({ changes }) => changes.includes('ties.followThrough'))
    expect(record.flatMap(({ knobs }) => Object.values(knobs)).filter(({ lens }) => lens !== undefined)).toEqual([])
  })

  it('a tariff that was threatened raises follow-through and costs trust on the same day', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const both = together(withDemand(world), imposed)
        expect(both['ties.MEX.USA.trust']).toBeLessThan(0)
        expect(both['ties.MEX.USA.followThrough'] ?? 0).toBeGreaterThanOrEqual(0)
        expect(both['ties.MEX.USA.assurance']).toBeUndefined()
      }),
    )
  })

  it('relief broken lowers assurance and relief kept raises it; more so, where pressure is thought to cost credibility', () => {
    fc.assert(
      fc.property(worlds, level(0.5, 3), level(0, 1), (world, low, position) => {
        const before = world.ties.MEX?.USA?.assurance ?? Number.NaN
        const path = 'ties.MEX.USA.assurance'
        const high = low + position * (3 - low)
        const broken = (cases: number): number =>
          asked(recordAssurance, world, { type: 'relief.broken', ...towards }, { 'record.broken-relief': cases })[
            path
          ] ?? 0
        if (before > 0) expect(broken(low)).toBeLessThan(0)
        if (before < 1)
          expect(asked(recordAssurance, world, { type: 'relief.kept', ...towards })[path]).toBeGreaterThan(0)
        expect(broken(high)).toBeLessThanOrEqual(broken(low) + 1e-12)
      }),
    )
  })

  it('imposing after a concession raises follow-through, lowers trust and breaks relief', () => {
    const played = run({
      model: americas,
      rulebook: rulebook(answerRules, answerKnobs),
      seed: 1,
      scenario: {
        id: 'three-things',
        start,
        end: '2025-03-31',
        world: smallWorld(),
        opening: [],
        schedule: [
          given('threat', '2025-02-02', { ...threatAt(25), decision: 'scenario' } as Event),
          given('grants', '2025-02-05', { type: 'demand.partly-met', ...byMexico }),
          given('again', '2025-02-20', { ...threatAt(25), decision: 'scenario' } as Event),
          given('imposes', '2025-03-04', { ...imposed, decision: 'scenario' } as Event),
        ],
        decisions: [],
      },
    })
    const moved = (name: 'followThrough' | 'assurance' | 'trust'): number =>
      (played.world.ties.MEX?.USA?.[name] ?? Number.NaN) - (played.opening.ties.MEX?.USA?.[name] ?? Number.NaN)
    expect(moved('followThrough')).toBeGreaterThan(0)
    expect(moved('trust')).toBeLessThan(-4)
    expect(moved('assurance')).toBeLessThan(0)
    expect(played.events.filter(({ event }) => event.type === 'relief.broken')).toHaveLength(1)
  })
})

describe('what sources claim', () => {
  it('threats deepen distrust: no threat wins trust, and a harsher one never costs less (pism-2025, rubio-tour-2025)', () => {
    fc.assert(
      fc.property(worlds, level(1, 60), level(0, 100), level(1, 10), (world, rate, more, cost) => {
        const knobs = { 'trust.cost-of-coercion': cost }
        const lost = (event: Event): number =>
          asked(trustLostToCoercion, world, event, knobs)['ties.MEX.USA.trust'] ?? 0
        expect(lost(threatAt(rate))).toBeLessThan(0)
        expect(lost(threatAt(rate + more))).toBeLessThanOrEqual(lost(threatAt(rate)) + 1e-12)
        expect(lost(claim)).toBeLessThan(0)
      }),
    )
  })

  it('force and accusations make sovereignty weigh more, and nothing in this chapter makes them weigh less that month', () => {
    fc.assert(
      fc.property(
        worlds,
        fc.constantFrom(claim, { type: 'accusation.made', actor: 'USA', target: 'MEX', matter: 'x' } as const),
        (world, event) => {
          expect(asked(salienceRaised, world, event)['actors.MEX.salience']).toBeGreaterThan(0)
          expect(together(world, event)['actors.MEX.salience']).toBeGreaterThan(0)
        },
      ),
    )
  })

  it('pressure drives diversification and outreach slows it (pism-2025; rusi-2024 of neglect)', () => {
    const drift = (world: World): number =>
      asked(outsideOptionDrifts, world, { type: 'month.closed', days: 30 })['ties.MEX.USA.outsideOption'] ?? Number.NaN
    fc.assert(
      fc.property(worlds, level(0, 60), level(0, 60), level(0, 3), (world, a, b, outreach) => {
        const [calm, tense] = [Math.min(a, b), Math.max(a, b)].map((tension) => drift(overrideTie(world, { tension })))
        expect(tense as number).toBeGreaterThanOrEqual((calm as number) - 1e-12)
        expect(drift(overrideTie(world, { outreach }))).toBeLessThanOrEqual(
          drift(overrideTie(world, { outreach: 0 })) + 1e-12,
        )
      }),
    )
  })

  it('claims to territory wear the norm of restraint down, and talks do not (pism-2025)', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        expect(together(world, claim)['actors.LAC.norm']).toBeLessThan(0)
        expect(together(world, { type: 'talks.held', ...towards })['actors.LAC.norm']).toBeUndefined()
      }),
    )
  })
})

function given(id: string, date: string, event: Event): Given<Americas> {
  const { issue: _, ...base } = { standing: 'hypothetical' as const, sources: [], issue: '' }
  return { ...base, ...event, id, date } as unknown as Given<Americas>
}

describe('the sixth identical demand', () => {
  // A scenario answers (nobody does), so that nothing but the repetition can move anything.
  const dates = Array.from({ length: 6 }, (_, at) => `2025-0${at + 2}-15`)
  const six = (event: Event): Run<Americas> =>
    run({
      model: americas,
      rulebook: rulebook(answerRules, answerKnobs),
      seed: 1,
      scenario: {
        id: 'six',
        start,
        end: '2025-08-31',
        world: smallWorld(),
        opening: [],
        schedule: dates.map((date, at) => given(`demand-${at + 1}`, date, event)),
        decisions: [],
      },
    })
  const falling = (numbers: readonly number[]): boolean =>
    numbers.every((number, at) => at === 0 || number < (numbers[at - 1] ?? Number.NaN))

  it('finds less belief and a more watchful public than the first: each makes a concession less and refusal more likely', () => {
    const played = six({ ...threatAt(25), deadlineDays: 21, decision: 'nobody' } as Event)
    const found = dates.map((date) => probabilities(worldOn(played, date) as World))
    const followThrough = dates.map((date) => worldOn(played, date).ties.MEX?.USA?.followThrough ?? Number.NaN)
    const salience = dates.map((date) => -(worldOn(played, date).actors.MEX?.salience ?? Number.NaN))
    expect(falling(followThrough)).toBe(true)
    expect(falling(salience)).toBe(true)
    expect(falling(found.map(concessionProbability))).toBe(true)
    expect(falling(found.map(({ declines }) => -declines))).toBe(true)
    expect(played.world.ties.MEX?.USA?.demandsMade).toBe(6)
    const [first, sixth] = [found[0], found[5]].map((one) => concessionProbability(one as ByAnswer<number>))
    expect((first as number) - (sixth as number)).toBeGreaterThan(0.05)
  })

  it('without a threat wears belief in threats not at all, and patience a little', () => {
    const request: Event = {
      type: 'demand.made',
      ...towards,
      ask: 'border-and-fentanyl',
      instrument: 'none',
      severity: 0.2,
      sidePayment: 0,
      multilateral: false,
      deadlineDays: null,
      decision: 'nobody',
    }
    const played = six(request)
    const found = dates.map((date) =>
      concessionProbability(
        probabilities(worldOn(played, date) as World, {
          ...demand,
          instrument: 'none',
          ratePercent: null,
          coverage: null,
          severity: 0.2,
        }),
      ),
    )
    expect(falling(found)).toBe(true)
    expect(played.world.ties.MEX?.USA?.followThrough).toBe(3 / 7)
    expect((found[0] as number) - (found[5] as number)).toBeLessThan(0.05)
  })
})

describe('the chapter', () => {
  const events: fc.Arbitrary<Event> = fc.oneof(
    level(1, 100).map((rate): Event => threatAt(rate)),
    fc.constant(imposed),
    fc.constant({ type: 'talks.held', ...towards } as const),
    fc.constant({ type: 'tariff.changed-abruptly', ...towards } as const),
    fc.constant({ type: 'accusation.made', actor: 'USA', target: 'MEX', matter: 'x' } as const),
    fc.constantFrom('none' as const, 'aid' as const, 'visa' as const, 'force' as const).map(
      (instrument): Event => ({
        type: 'demand.made',
        actor: 'USA',
        target: 'PAN',
        issue: 'canal-china',
        ask: 'reduce-china-presence',
        instrument,
        severity: 0.5,
        sidePayment: 0.1,
        multilateral: false,
        deadlineDays: null,
        decision: null,
      }),
    ),
  )
  const inputs = fc
    .record({
      world: worlds,
      seed: fc.nat(),
      schedule: fc.array(
        fc.record({ day: fc.integer({ min: 1, max: 28 }), month: fc.integer({ min: 2, max: 7 }), event: events }),
        {
          minLength: 1,
          maxLength: 6,
        },
      ),
    })
    .map(({ world, seed, schedule }) => ({
      model: americas,
      rulebook: rulebook(answerRules, answerKnobs),
      seed,
      scenario: {
        id: 'any',
        start,
        end: '2026-06-30',
        world,
        opening: [],
        schedule: schedule.map(({ day, month, event }, at) =>
          given(`given-${at}`, `2025-0${month}-${String(day).padStart(2, '0')}`, event),
        ),
        decisions: [],
      },
    }))

  it.each([
    'a rule emits and changes only what it declares',
    'every indicator stays in its range',
    'every change names its cause, and causes precede',
    'the order of registration is forgotten',
    'rules only read the world',
    'the contributions of why add up',
    'why-not agrees with the ledger',
  ])('keeps the law: %s', (name) => {
    fc.assert((laws[name] as (typeof laws)[string])(inputs), { numRuns: 20 })
  })

  it('rests on claims that exist', () => {
    fc.assert(everyDeclaredBasisExists(rulebook(answerRules, answerKnobs), idsOf(claims)), { numRuns: 200 })
  })

  it('answers no demand twice', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const played = run(input)
        const answered = played.events
          .filter(({ event }) => event.cause?.rule === 'answer.given')
          .map(({ event }) => event.cause?.event)
        expect(new Set(answered).size).toBe(answered.length)
      }),
      { numRuns: 30 },
    )
  })
})
