import { type Given, openWorld, type Rule, type Run, rulebook, run, why } from '@lapolicy/core'
import { describe, expect, it } from 'vitest'
import { type Americas, americas } from '../../model.js'
import { deploymentsText } from '../../text/en/deployments.js'
import { engagements } from '../../vocabulary/events.js'
import { deploymentOf, reportedForce, rungOfForce, rungs } from './deployment.js'
import { deploymentsRules } from './deployments.js'

type Levels = Readonly<Record<string, number>>
interface Setting {
  readonly seed?: number
  readonly rules?: readonly string[]
  readonly settings?: Readonly<Record<string, number>>
  readonly actors?: Readonly<Record<string, Levels>>
  readonly ties?: Readonly<Record<string, Levels>>
  readonly opening?: readonly Given<Americas>[]
  readonly end?: string
}

const start = '2025-08-01'
const alignments: Levels = { USA: 1, VEN: -1, COL: -0.5, TTO: 0.5, BRA: -0.5, GUY: 0.1, PAN: -0.9 }

/** Plays events among seven states under the chapter's rules, or those named. */
function played(schedule: readonly Given<Americas>[], setting: Setting = {}): Run<Americas> {
  const { seed = 1, rules, settings = {}, actors = {}, ties = {}, opening = [], end = '2025-12-31' } = setting
  const ids = Object.keys(alignments)
  const world = openWorld(americas, {
    date: start,
    actors: Object.fromEntries(
      ids.map((id) => [id, { kind: 'state', alignment: alignments[id] as number, ...actors[id] }]),
    ),
    ties: Object.fromEntries(
      ids.map((from) => [
        from,
        Object.fromEntries(ids.filter((to) => to !== from).map((to) => [to, ties[`${from}>${to}`] ?? {}])),
      ]),
    ),
  })
  const chosen: readonly Rule[] = rules ? deploymentsRules.filter(({ id }) => rules.includes(id)) : deploymentsRules
  return run({
    model: americas,
    rulebook: rulebook(chosen),
    seed,
    settings,
    scenario: { id: 'standoff', start, end, world, opening, schedule, decisions: [] },
    freeze: true,
  })
}

const base = { standing: 'reported', sources: [], date: '2025-08-15' } as const
const ships = {
  ...base,
  id: 'ships',
  type: 'deployment.ordered',
  actor: 'USA',
  target: 'VEN',
  rung: rungs['task-force'],
  personnel: 4000,
  mission: 'test',
  decision: null,
} as const satisfies Given<Americas>
const counter = {
  ...base,
  id: 'counter',
  type: 'deployment.countered',
  date: '2025-08-20',
  actor: 'VEN',
  target: 'USA',
  rung: rungs.presence,
} as const satisfies Given<Americas>
const leaves = {
  ...base,
  id: 'leaves',
  type: 'deployment.withdrawn',
  date: '2025-09-10',
  actor: 'USA',
  target: 'VEN',
  reason: 'test',
} as const satisfies Given<Americas>
const incident = {
  ...base,
  id: 'incident',
  type: 'incident.occurred',
  date: '2025-08-25',
  actor: 'VEN',
  target: 'USA',
  severity: 0.3,
  decision: null,
} as const satisfies Given<Americas>

const seeds = Array.from({ length: 40 }, (_, seed) => seed)
const of = (given: Run<Americas>, type: string): Run<Americas>['events'] =>
  given.events.filter(({ event }) => event.type === type && event.standing === 'simulated')
const tie = (given: Run<Americas>, from: string, to: string): Levels => given.world.ties[from]?.[to] as Levels
const share = (schedule: readonly Given<Americas>[], type: string, setting: Setting = {}): number =>
  seeds.filter((seed) => of(played(schedule, { ...setting, seed }), type).length > 0).length / seeds.length

describe('the ladder', () => {
  it('puts the reported force on the rung of a task force, and a doubled one higher', () => {
    expect(rungOfForce(reportedForce)).toBe(rungs['task-force'])
    expect(rungOfForce(2 * reportedForce)).toBeCloseTo(rungs['task-force'] + 0.75, 9)
  })

  it('takes warships of any number for a presence, and no number for a blockade', () => {
    expect([1, 500, 1_000_000].map(rungOfForce)).toEqual([rungs.presence, rungs.presence, rungs.massed])
  })
})

describe('posture', () => {
  const only = ['deployment.raises-posture', 'deployment.lowers-posture', 'posture.decays']

  it('rises to the rung of the force that is sent, for the sender alone', () => {
    const after = played([ships], { rules: only })
    expect(tie(after, 'USA', 'VEN').posture).toBe(4)
    expect(tie(after, 'VEN', 'USA').posture).toBe(0)
  })

  it('does not fall when a smaller force is sent beside a larger one', () => {
    const later = { ...ships, id: 'fewer', date: '2025-08-16', rung: rungs.interdiction } as const
    const after = played([ships, later], { rules: only, end: '2025-08-20' })
    expect(tie(after, 'USA', 'VEN').posture).toBe(4)
  })

  it('stays while the ships stay, and fades when they have left', () => {
    expect(tie(played([ships], { rules: only }), 'USA', 'VEN').posture).toBe(4)
    const left = played([ships, leaves], { rules: only, end: '2025-09-10' })
    expect(tie(left, 'USA', 'VEN').posture).toBeCloseTo(1.6, 9)
    expect(tie(played([ships, leaves], { rules: only, end: '2026-09-10' }), 'USA', 'VEN').posture).toBeLessThan(0.05)
  })

  it('falls to the new rung when a force is cut back', () => {
    const cut = {
      ...base,
      id: 'cut',
      type: 'deployment.reduced',
      date: '2025-09-01',
      actor: 'USA',
      target: 'VEN',
      rung: 2,
      reason: 'test',
    }
    const after = played([ships, cut as Given<Americas>], { rules: only })
    expect(tie(after, 'USA', 'VEN').posture).toBe(2)
    expect(deploymentOf(after.world, 'USA', 'VEN')?.rung).toBe(2)
  })
})

describe('a counter-deployment', () => {
  it('often follows warships, within one to three weeks', () => {
    const runs = seeds.map((seed) => of(played([ships], { seed }), 'deployment.countered'))
    const answered = runs.flat()
    expect(answered.length).toBeGreaterThan(20)
    expect(answered.every(({ event }) => event.date >= '2025-08-22' && event.date <= '2025-09-05')).toBe(true)
    expect(answered.every(({ event }) => event.actor === 'VEN' && event.target === 'USA')).toBe(true)
  })

  it('never follows where no ships came', () => {
    expect(seeds.flatMap((seed) => of(played([], { seed }), 'deployment.countered'))).toEqual([])
  })

  it.each([
    ['law enforcement at sea', { ...ships, rung: rungs.interdiction }, {}],
    ['a deployment that a decision answers', { ...ships, decision: 'venezuela-answer' }, {}],
    ['ships off a state without armed forces', { ...ships, target: 'PAN' }, {}],
    ['ships that an aligned government has let come', { ...ships, target: 'TTO' }, {}],
    ['ships off a state whose own are out already', ships, { opening: [{ ...counter, date: '2025-07-01' }] }],
  ])('does not follow %s', (_, order, setting) => {
    expect(share([order as Given<Americas>], 'deployment.countered', setting as Setting)).toBe(0)
  })

  it('stands down when the ships have left, and not before', () => {
    const rules = ['deployment.raises-posture', 'deployment.lowers-posture', 'deployment.releases-counter']
    expect(of(played([ships, counter], { rules }), 'deployment.stood-down')).toEqual([])
    const [stood, ...more] = of(played([ships, counter, leaves], { rules }), 'deployment.stood-down')
    expect(stood?.event).toMatchObject({ actor: 'VEN', target: 'USA' })
    expect(more).toEqual([])
    expect(deploymentOf(played([ships, counter, leaves], { rules }).world, 'VEN', 'USA')).toBeNull()
  })
})

describe('an accusation', () => {
  it('often follows a build-up that no decision answers, and no law enforcement', () => {
    expect(share([ships], 'accusation.made')).toBeGreaterThan(0.3)
    expect(share([{ ...ships, rung: rungs.interdiction }], 'accusation.made')).toBe(0)
    expect(share([{ ...ships, decision: 'venezuela-answer' }], 'accusation.made')).toBe(0)
  })
})

describe('an incident', () => {
  const facing = [ships, counter]
  const only = ['deployment.raises-posture', 'deployment.incident-risk', 'deployment.incident']
  const risk = (given: Run<Americas>): number => tie(given, 'USA', 'VEN').incidentRisk as number

  it('has a monthly risk of 1 − exp(−0.02 · rung · rung), less what has become routine', () => {
    const after = played(facing, { rules: only, end: '2025-08-31', settings: { 'deployments.routine': 24 } })
    const habit = 2 ** -(11 / 30.4375 / 24)
    expect(risk(after)).toBeCloseTo(1 - Math.exp(-0.02 * 4 * 3 * habit), 9)
    expect(tie(after, 'VEN', 'USA').incidentRisk).toBe(risk(after))
  })

  it('has no risk and never occurs where one side has stayed in port', () => {
    expect(risk(played([ships], { rules: only }))).toBe(0)
    expect(share([ships], 'incident.occurred', { rules: only })).toBe(0)
  })

  it('occurs in some runs, not before the tenth day after the close, and never gravely', () => {
    const all = seeds.flatMap((seed) => of(played(facing, { rules: only, seed }), 'incident.occurred'))
    expect(all.length).toBeGreaterThan(10)
    expect(all.every(({ event }) => event.date >= '2025-09-10')).toBe(true)
    expect(all.every(({ event }) => event.type === 'incident.occurred' && event.severity < 0.71)).toBe(true)
    expect(new Set(all.map(({ event }) => event.actor))).toEqual(new Set(['USA', 'VEN']))
  })

  it('is less likely with a hotline, with observers, and under cautious rules of engagement', () => {
    const opened = (type: string, target: string, rest = {}): Given<Americas> =>
      ({
        ...base,
        id: type,
        type,
        actor: type === 'observers.invited' ? 'VEN' : 'USA',
        target,
        ...rest,
      }) as Given<Americas>
    const with_ = (given: Given<Americas>): number =>
      risk(played([...facing, given], { rules: only, end: '2025-08-31' }))
    const plain = risk(played(facing, { rules: only, end: '2025-08-31' }))
    expect(with_(opened('hotline.opened', 'VEN'))).toBeLessThan(plain)
    expect(with_(opened('observers.invited', 'UN'))).toBeLessThan(plain)
    expect(with_(opened('engagement.set', 'VEN', { allows: 'warning' }))).toBeLessThan(plain)
    expect(with_(opened('engagement.set', 'VEN', { allows: 'boarding' }))).toBe(plain)
    expect(with_(opened('engagement.set', 'VEN', { allows: 'military-force' }))).toBeGreaterThan(plain)
  })

  it('is explained by the rule that set it', () => {
    const { contributions, from, to } = why(played(facing, { rules: only }), 'ties.USA.VEN.incidentRisk')
    expect(contributions.every(({ rule }) => rule === 'deployment.incident-risk')).toBe(true)
    expect(contributions.reduce((sum, { delta }) => sum + delta, 0)).toBeCloseTo((to ?? 0) - (from ?? 0), 9)
  })
})

describe('a reinforcement', () => {
  const after = (...more: readonly Given<Americas>[]): readonly Given<Americas>[] => [ships, counter, ...more]
  const rules = ['deployment.raises-posture', 'incident.reinforces']

  it('sometimes follows an incident, a rung higher and within five days, from the side whose deployment it is', () => {
    const sent = seeds.flatMap((seed) => of(played(after(incident), { rules, seed }), 'deployment.ordered'))
    expect(sent.length).toBeGreaterThan(5)
    expect(sent.length).toBeLessThan(seeds.length - 5)
    for (const { event } of sent) expect(event).toMatchObject({ actor: 'USA', target: 'VEN', rung: 5, personnel: 4000 })
    expect(sent.every(({ event }) => event.date > '2025-08-25' && event.date <= '2025-08-30')).toBe(true)
  })

  it.each([
    ['without a force of its own there', [incident]],
    ['where a decision of the scenario answers', [ships, { ...incident, decision: 'overflight' }]],
    ['beyond the largest force that follows without a decision', [{ ...ships, rung: rungs.massed }, incident]],
    [
      'to a force whose end date has been named',
      [
        ships,
        { ...base, id: 'end', type: 'deployment.limited', date: '2025-08-16', actor: 'USA', target: 'VEN', days: 90 },
        incident,
      ],
    ],
  ])('does not come %s', (_, schedule) => {
    expect(share(schedule as readonly Given<Americas>[], 'deployment.ordered', { rules })).toBe(0)
  })
})

describe('forces', () => {
  const rules = ['deployment.raises-posture', 'deployment.lowers-posture', 'deployment.goes-home']
  const end = '2026-12-31'

  it('go home in most runs within some sixteen months, once', () => {
    const homes = seeds.map((seed) => of(played([ships], { rules, seed, end }), 'deployment.withdrawn').length)
    expect(homes.filter((count) => count === 1).length).toBeGreaterThan(20)
    expect(Math.max(...homes)).toBe(1)
  })

  it('stay while tension is high', () => {
    const tense = { 'USA>VEN': { tension: 40 } }
    expect(share([ships], 'deployment.withdrawn', { rules, end, ties: tense })).toBe(0)
  })

  it('leave on the date that was named, and not by lot', () => {
    const named = {
      ...base,
      id: 'end',
      type: 'deployment.limited',
      actor: 'USA',
      target: 'VEN',
      days: 90,
      date: '2025-08-16',
    }
    expect(share([ships, named as Given<Americas>], 'deployment.withdrawn', { rules, end })).toBe(0)
  })

  it('that answer others thin out, but do not vanish while those stay', () => {
    const thinned = seeds.map((seed) =>
      played([ships, counter], { rules, seed, end, settings: { 'deployments.months-in-place': 24 } }),
    )
    const staying = thinned.filter(({ world }) => deploymentOf(world, 'USA', 'VEN') !== null)
    expect(staying.length).toBeGreaterThan(5)
    expect(staying.every(({ world }) => (deploymentOf(world, 'VEN', 'USA')?.rung ?? 0) >= 1)).toBe(true)
    expect(staying.some(({ world }) => (deploymentOf(world, 'VEN', 'USA')?.rung ?? 3) < 3)).toBe(true)
  })
})

describe('a site', () => {
  it('is sometimes offered by a near government next to a task force, in two to four months, and by nobody else', () => {
    const offers = seeds.flatMap((seed) => of(played([ships], { seed }), 'access.granted'))
    expect(new Set(offers.map(({ event }) => event.actor))).toEqual(new Set(['GUY', 'TTO']))
    expect(offers.every(({ event }) => event.date >= '2025-10-14' && event.date <= '2025-12-13')).toBe(true)
  })

  it('is not offered for law enforcement, nor twice', () => {
    expect(share([{ ...ships, rung: rungs.interdiction }], 'access.granted')).toBe(0)
    const open = ['TTO', 'GUY'].map(
      (actor) =>
        ({
          ...base,
          id: actor,
          type: 'access.granted',
          date: '2025-07-01',
          actor,
          target: 'USA',
          sites: 1,
          cap: null,
        }) as Given<Americas>,
    )
    expect(share([ships], 'access.granted', { opening: open })).toBe(0)
  })
})

describe('every rule of the chapter', () => {
  it('has words for itself and for each of its conditions', () => {
    const text: Readonly<Record<string, string>> = deploymentsText
    const ids = deploymentsRules.flatMap(({ id, when }) => [`rule.${id}`, ...when.map(({ label }) => label)])
    expect(ids.filter((id) => text[id] === undefined)).toEqual([])
    expect(Object.keys(text).filter((id) => !/^(event|allows)\./.test(id) && !ids.includes(id))).toEqual([])
  })

  it('has words for everything that forces may be allowed', () => {
    const text: Readonly<Record<string, string>> = deploymentsText
    expect(engagements.filter((id) => text[`allows.${id}`] === undefined)).toEqual([])
  })
})
