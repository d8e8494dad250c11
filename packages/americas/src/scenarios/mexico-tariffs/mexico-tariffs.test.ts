import { allSeries, compare, levelAt, type Run, why, worldOn } from '@lapolicy/core'
import { fingerprint } from '@lapolicy/core/record'
import { describe, expect, it } from 'vitest'
import type { Americas } from '../../model.js'
import { playScenario } from '../../play.js'
import { dayOf } from '../../record/day.js'
import { type RecordedId, recorded } from '../../record/recorded.js'
import { english } from '../../text/en.js'
import { mexicoTariffs } from './mexico-tariffs.js'

const { decisions, watch } = mexicoTariffs

const played = new Map<string, Run<Americas>>()

/** A run is a value, so each is played once for all the tests that look at it. */
function play(
  choices: Readonly<Record<string, string>> = {},
  parameters: Readonly<Record<string, number>> = {},
): Run<Americas> {
  const key = JSON.stringify([choices, parameters])
  const run = played.get(key) ?? playScenario({ scenario: mexicoTariffs, choices, parameters })
  played.set(key, run)
  return run
}

const asRecorded = play()
const at = (run: Run<Americas>, path: string, date: string = run.endedOn): number =>
  levelAt(worldOn(run, date), path) as number
const lowest = (run: Run<Americas>, path: string): number =>
  Math.min(...run.history.map(({ world }) => levelAt(world, path) as number))

/** Every single departure: one other option of one decision. */
const departures = decisions.flatMap(({ id, recorded: taken, options }) =>
  options.filter((option) => option.id !== taken).map((option) => [id, option.id] as const),
)

/** What else has to be chosen for a decision to open that the record never comes to. */
const openers: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'package-reply': { 'opening-move': 'package' },
  'us-autumn': { 'cooperation-price': 'no-transfer-without-relief' },
}
const leadingTo = (decision: string): Readonly<Record<string, string>> => openers[decision] ?? {}

describe('the recorded branch', () => {
  const inOrder = [
    'mexico-tariff-executive-order-2025-02-01',
    'intolerable-alliance-claim-2025-02-01',
    'sheinbaum-rejects-alliance-claim-2025-02',
    'sheinbaum-blames-us-gunmakers-2025-02',
    'mexico-guards-to-border-2025-02-03',
    'mexico-tariff-paused-2025-02-03',
    'mexico-first-suspect-transfer-2025',
    'mexico-tariff-charged-2025-03-04',
    'mexico-tariff-agreement-goods-exempt-2025-03-06',
    'mexico-tariff-abrupt-changes',
    'vance-mexico-should-be-grateful-2025-03-06',
    'us-policy-lacks-coherence-claim',
    'mexico-tariff-30-threatened-2025-07-12',
    'mexico-tariff-extension-2025-07-31',
    'mexico-us-tariff-talks-security',
    'mexico-transfers-26-suspects-2025-08',
    'dea-mexico-initiative-announced-2025-08',
    'sheinbaum-unaware-dea-plan-2025-08-19',
  ] as const satisfies readonly RecordedId[]

  it.each(inOrder)('has %s on its day, with its sources and its standing', (id) => {
    const event = asRecorded.events.map((row) => row.event).find((one) => one.id === id || one.records?.includes(id))
    expect(event?.date).toBe(dayOf(recorded[id]))
    expect(event?.standing).toBe(recorded[id].standing)
    expect(event?.sources).toEqual(expect.arrayContaining([...recorded[id].sources]))
  })

  it('misses nothing, and every decision goes by the record', () => {
    expect(asRecorded.missing).toEqual([])
    expect(asRecorded.decisions.map(({ id, by }) => [id, by])).toEqual(
      decisions.map(({ id, recorded: taken }) => [id, taken === null ? 'closed' : 'recorded']),
    )
  })

  it('disputes the accusation and the plan, and names who claims what', () => {
    const of = (id: string) => asRecorded.events.find(({ event }) => event.records?.includes(id))?.event
    expect(of('intolerable-alliance-claim-2025-02-01')).toMatchObject({
      standing: 'disputed',
      claimedBy: ['us-administration'],
      disputedBy: ['mex-president'],
    })
    expect(of('mexico-tariff-abrupt-changes')).toMatchObject({ standing: 'claimed', claimedBy: ['pism-author'] })
  })

  it('cuts Mexico’s sales to the United States by single digits, its income by under one per cent', () => {
    expect(lowest(asRecorded, 'ties.MEX.USA.tariffCost')).toBeGreaterThan(-10)
    expect(lowest(asRecorded, 'ties.MEX.USA.tariffCost')).toBeLessThan(-4)
    expect(lowest(asRecorded, 'actors.MEX.income')).toBeGreaterThan(-1)
    expect(at(asRecorded, 'actors.USA.homeCost', '2025-09-30')).toBeLessThan(0.15)
  })

  it('comes near the arrivals that were counted', () => {
    const counted = [
      ['2025-02-28', 8346],
      ['2025-03-31', 7181],
      ['2025-06-30', 6072],
      ['2025-08-31', 6300],
      ['2025-09-30', 8400],
    ] as const
    for (const [date, people] of counted) {
      const arrivals = at(asRecorded, 'ties.MEX.USA.arrivals', date)
      expect(arrivals / people, date).toBeGreaterThan(0.7)
      expect(arrivals / people, date).toBeLessThan(1.4)
    }
  })

  it('is the same whoever plays it, byte for byte', () => {
    expect(fingerprint(playScenario({ scenario: mexicoTariffs }))).toBe(fingerprint(asRecorded))
  })
})

describe('every other option', () => {
  it.each(departures)('%s=%s changes something that is watched, and says why', (decision, option) => {
    const other = play({ ...leadingTo(decision), [decision]: option })
    expect(other.decisions.find(({ id }) => id === decision)).toMatchObject({ option, by: 'chosen' })
    const [mine, theirs] = [allSeries(other), allSeries(asRecorded)]
    const moved = watch.filter(({ path }) => JSON.stringify(mine[path]) !== JSON.stringify(theirs[path]))
    expect(moved.length).toBeGreaterThan(0)
    // The reason is in one of the two accounts: what was brought about here, or what was there and now is not.
    const reasons = moved.flatMap(({ path }) => [
      ...why(other, path).contributions,
      ...why(asRecorded, path).contributions,
    ])
    expect(reasons.length).toBeGreaterThan(0)
    for (const { basis, rule } of reasons) if (rule !== 'range-limit') expect(basis.length, rule).toBeGreaterThan(0)
    expect(compare(asRecorded, other).departure).not.toBeNull()
  })

  it.each(departures)('%s=%s lets arrivals fall all the same: they were falling', (decision, option) => {
    const other = play({ ...leadingTo(decision), [decision]: option })
    expect(at(other, 'ties.MEX.USA.arrivals', '2025-02-28')).toBeLessThan(12_000)
    expect(at(other, 'ties.MEX.USA.arrivals')).toBeLessThan(at(other, 'ties.MEX.USA.arrivals', '2025-02-01') / 2)
  })
})

describe('no action', () => {
  const nothing = play({ 'opening-move': 'no-action' })

  it('leaves tariffs at none, sales and prices as they were, and every later decision about one closed', () => {
    expect(Object.values(nothing.world.measures).filter(({ kind }) => kind === 'tariff')).toEqual([])
    for (const path of ['ties.MEX.USA.exports', 'ties.USA.MEX.exports', 'actors.MEX.income', 'actors.USA.homeCost'])
      expect(at(nothing, path), path).toBe(levelAt(nothing.opening, path))
    // The plan of a US agency against trafficking hangs on no tariff.
    expect(nothing.decisions.filter(({ by }) => by !== 'closed').map(({ id }) => id)).toEqual([
      'opening-move',
      'dea-plan',
    ])
  })

  it('shows what did not happen, with the reason', () => {
    const pause = nothing.missing.find(({ id }) => id === 'mexico-tariff-paused-2025-02-03')
    expect(pause?.needs).toEqual(['mexico-tariff-executive-order-2025-02-01'])
    expect(nothing.missing.map(({ id }) => id)).toContain('mexico-us-tariff-talks-security')
  })
})

describe('the rate', () => {
  const onAllGoods = { 'us-reversal': 'hold-course' } as const
  const [ten, quarter, double] = [10, 25, 200].map((rate) => play(onAllGoods, { 'tariff-rate': rate })) as [
    Run<Americas>,
    Run<Americas>,
    Run<Americas>,
  ]

  it('of 10 % differs from 200 % in sales, income and prices', () => {
    for (const path of ['ties.MEX.USA.exports', 'actors.MEX.income'])
      expect(at(double, path)).toBeLessThan(at(ten, path))
    expect(at(double, 'actors.USA.homeCost')).toBeGreaterThan(at(ten, 'actors.USA.homeCost'))
  })

  it('of 10 % differs from 200 % in how likely each answer is', () => {
    const weights = (run: Run<Americas>): Readonly<Record<string, number>> =>
      Object.fromEntries(
        (run.decisions.find(({ id }) => id === 'mexico-reply')?.weights ?? []).map(({ option, weight }) => [
          option,
          weight,
        ]),
      )
    const yields = (run: Run<Americas>): number =>
      (weights(run)['accommodate-quietly'] as number) + (weights(run)['reject-and-cooperate'] as number)
    expect(yields(double)).toBeGreaterThan(yields(quarter) + 0.05)
    expect(yields(quarter)).toBeGreaterThan(yields(ten) + 0.02)
  })

  it('of 25 % on all goods costs in the order of the published estimates, within the first year', () => {
    // ifo: Mexico’s exports −21 %, of which the United States take 77 %; KITE: output up to −4.1 %.
    expect(at(quarter, 'ties.MEX.USA.tariffCost', '2026-02-28')).toBeLessThan(-20)
    expect(at(quarter, 'ties.MEX.USA.tariffCost', '2026-02-28')).toBeGreaterThan(-40)
    expect(at(quarter, 'actors.MEX.income', '2026-02-28')).toBeLessThan(-1.5)
    expect(at(quarter, 'actors.MEX.income', '2026-02-28')).toBeGreaterThan(-4.1)
    // A sixtieth of US spending, a quarter dearer: some three tenths of a point.
    expect(at(quarter, 'actors.USA.homeCost', '2026-02-28')).toBeGreaterThan(0.2)
    expect(at(quarter, 'actors.USA.homeCost', '2026-02-28')).toBeLessThan(0.4)
  })

  it('of the threat of July follows the one in force, a fifth above it: 30 % where that is the record’s 25', () => {
    const threatened = (run: Run<Americas>): unknown =>
      run.events.find(({ event }) => event.id === 'mexico-tariff-30-threatened-2025-07-12')?.event
    expect(threatened(asRecorded)).toMatchObject({ ratePercent: 30 })
    expect(threatened(ten)).toMatchObject({ ratePercent: 12 })
    expect(threatened(double)).toMatchObject({ ratePercent: 240 })
    const raised = play({ ...leadingTo('us-autumn'), 'us-autumn': 'carry-out' }, { 'tariff-rate': 50 })
    expect(raised.events.some(({ event }) => 'ratePercent' in event && event.ratePercent === 60)).toBe(true)
  })

  it('of 200 % without exemption shuts most sales out', () => {
    expect(at(double, 'ties.MEX.USA.tariffCost')).toBeLessThan(-80)
    expect(at(double, 'actors.USA.homeCost')).toBeLessThan(1.5)
  })
})

describe('the branches', () => {
  it('have no pause where Mexico answers in kind, and cost US sellers', () => {
    const inKind = play({ 'mexico-reply': 'retaliate', 'us-reversal': 'hold-course' })
    expect(inKind.missing.map(({ id }) => id)).toContain('mexico-tariff-paused-2025-02-03')
    expect(at(inKind, 'ties.USA.MEX.exports')).toBeLessThan(at(asRecorded, 'ties.USA.MEX.exports') * 0.8)
  })

  it('have no retaliation left once the tariff that it answers is lifted', () => {
    const lifted = play({ 'mexico-reply': 'retaliate', 'us-reversal': 'lift' })
    expect(Object.values(lifted.world.measures).filter(({ kind }) => kind === 'tariff')).toEqual([])
    expect(lowest(lifted, 'ties.USA.MEX.tariffCost')).toBeLessThan(0)
    expect(at(lifted, 'ties.USA.MEX.exports')).toBeGreaterThan(292_823 * 0.97)
  })

  it('ask again where Mexico held out, and never have it answer an offer in kind', () => {
    const heldOut = play({ 'mexico-reply': 'hold-out' })
    expect(heldOut.events.some(({ event }) => event.cause?.rule === 'answer.given')).toBe(true)
    const offered = play({ 'opening-move': 'package' })
    expect(offered.decisions.find(({ id }) => id === 'mexico-reply')?.by).toBe('closed')
    expect(
      offered.events.some(
        ({ event }) => event.type === 'dispute.filed' || (event.actor === 'MEX' && event.type === 'tariff.imposed'),
      ),
    ).toBe(false)
  })

  it('cost more trust under a tariff on all goods for two years than under one with exemptions', () => {
    expect(at(play({ 'mexico-reply': 'litigate', 'us-reversal': 'hold-course' }), 'ties.MEX.USA.trust')).toBeLessThan(
      at(asRecorded, 'ties.MEX.USA.trust'),
    )
  })

  it('count an order as carried out only once it is collected', () => {
    const path = 'ties.MEX.USA.followThrough'
    expect(at(play({ 'us-reversal': 'lift' }), path)).toBe(levelAt(asRecorded.opening, path))
    expect(at(asRecorded, path, '2025-03-03')).toBe(levelAt(asRecorded.opening, path))
    expect(at(asRecorded, path, '2025-03-04')).toBeCloseTo(4 / 8, 12)
  })

  it('lift the tariff where its terms were published and met', () => {
    const terms = play({ 'us-reversal': 'publish-criteria' })
    expect(terms.events.find(({ event }) => event.type === 'tariff.lifted')?.event.cause?.rule).toBe(
      'tariffs.criteria-met',
    )
  })

  it('let plans to move supply grow only where the threats are withdrawn', () => {
    const talks = play({ 'opening-move': 'withdraw-and-talk' })
    expect(at(talks, 'ties.MEX.USA.nearshoring')).toBeGreaterThan(100)
    expect(at(asRecorded, 'ties.MEX.USA.nearshoring')).toBeLessThan(100)
    expect(at(talks, 'ties.MEX.USA.exports')).toBeGreaterThan(at(asRecorded, 'ties.MEX.USA.exports'))
  })

  it('part again in autumn where Mexico gave nothing: a raise costs more sales than a dropped threat', () => {
    const raised = play({ ...leadingTo('us-autumn'), 'us-autumn': 'carry-out' })
    const dropped = play({ ...leadingTo('us-autumn'), 'us-autumn': 'drop' })
    expect(at(raised, 'ties.MEX.USA.exports', '2025-12-31')).toBeLessThan(
      at(dropped, 'ties.MEX.USA.exports', '2025-12-31'),
    )
    expect(at(raised, 'ties.MEX.USA.followThrough', '2025-12-31')).toBeGreaterThan(
      at(dropped, 'ties.MEX.USA.followThrough', '2025-12-31'),
    )
  })

  it('deny no plan that was announced together', () => {
    const joint = play({ 'cooperation-price': 'joint-plan' })
    expect(joint.decisions.find(({ id }) => id === 'dea-plan')?.by).toBe('closed')
    expect(joint.missing.map(({ id }) => id)).toContain('sheinbaum-unaware-dea-plan-2025-08-19')
    expect(at(joint, 'ties.MEX.USA.cooperation', '2025-09-08')).toBeGreaterThan(
      at(asRecorded, 'ties.MEX.USA.cooperation', '2025-09-08'),
    )
  })
})

describe('what a player reads', () => {
  const ids = [
    mexicoTariffs.title,
    mexicoTariffs.summary,
    ...mexicoTariffs.questions,
    ...Object.values(mexicoTariffs.prompts),
    ...watch.map(({ title }) => title),
    ...mexicoTariffs.roles.flatMap(({ title, brief }) => [title, brief]),
    ...decisions.flatMap(({ options, when = [] }) => [
      ...options.map(({ title }) => title),
      ...when.map(({ label }) => label),
    ]),
    ...mexicoTariffs.schedule.flatMap(({ when = [] }) => when.map(({ label }) => label)),
  ]

  it.each(ids)('%s has a text', (id) => {
    expect(english[id]).toBeTypeOf('string')
  })

  it('has a sentence for every kind of event that happens in some branch', () => {
    const types = new Set(
      departures.flatMap(([decision, option]) =>
        play({ ...leadingTo(decision), [decision]: option }).events.map(({ event }) => event.type),
      ),
    )
    const silent = [...types].filter((type) => type !== 'month.closed' && english[`event.${type}`] === undefined)
    expect(silent).toEqual([])
  })

  it('watches only numbers that the world holds', () => {
    for (const { path } of watch) expect(levelAt(mexicoTariffs.world, path), path).toBeTypeOf('number')
  })
})
