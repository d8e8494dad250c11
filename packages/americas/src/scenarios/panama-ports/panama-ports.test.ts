import { compare, levelAt, type Run, series, why } from '@lapolicy/core'
import { describe, expect, it } from 'vitest'
import type { Choices } from '../../../tests/plays.js'
import type { Americas } from '../../model.js'
import { playScenario } from '../../play.js'
import { dayOf } from '../../record/day.js'
import { type RecordedId, recorded } from '../../record/recorded.js'
import { panamaPorts } from './panama-ports.js'

const upTo = (most: number): readonly number[] => Array.from({ length: most }, (_, at) => at + 1)
const played = new Map<string, Run<Americas>>()

/** A run is a value, so each is played once for all the tests that look at it. */
function play(choices: Choices = {}, seed = 1, parameters: Readonly<Record<string, number>> = {}): Run<Americas> {
  const key = JSON.stringify([choices, seed, parameters])
  const run = played.get(key) ?? playScenario({ scenario: panamaPorts, choices, seed, parameters })
  played.set(key, run)
  return run
}

const asRecorded = play()
const types = ({ events }: Run<Americas>): readonly string[] => events.map(({ event }) => event.type)
const at = (run: Run<Americas>, path: string): number => levelAt(run.world, path) as number
const option = (run: Run<Americas>, decision: string): string | null =>
  run.decisions.find(({ id }) => id === decision)?.option ?? null
const lowest = (run: Run<Americas>, path: string): number =>
  Math.min(...series(run, path).map(([, level]) => level as number))

describe('the recorded branch', () => {
  const inOrder = [
    'inaugural-address-names-panama',
    'rubio-first-tour-2025-02',
    'rubio-demands-panama-reduce-china-2025-02-03',
    'mulino-no-force-threat-2025-02',
    'panama-will-not-extend-bri-2025-02',
    'panama-audits-canal-administration-2025-02',
    'blackrock-ck-hutchison-stakes-2025-03',
    'pentagon-canal-options-request-2025-03-13',
    'hegseth-warns-chinese-influence-canal-2025-04',
    'us-warship-expedited-canal-transit-2025-04',
    'panama-joint-use-locations-2025-04',
    'troops-moved-to-panama-2025-04',
  ] as const satisfies readonly RecordedId[]

  it.each(inOrder)('has %s on its day, with its sources and its standing', (id) => {
    const event = asRecorded.events.map((row) => row.event).find((one) => one.id === id || one.records?.includes(id))
    expect(event?.date).toBe(dayOf(recorded[id]))
    expect(event?.standing).toBe(recorded[id].standing)
    expect(event?.sources).toEqual(expect.arrayContaining([...recorded[id].sources]))
  })

  it('calls the sale what it is: announced by US authorities, and no fact of the five sources', () => {
    const sale = asRecorded.events.find(({ event }) => event.type === 'concession.sold')?.event
    expect(sale).toMatchObject({ standing: 'claimed' })
    expect(sale?.claimedBy?.length).toBeGreaterThan(0)
  })

  it('grants no sites, which no source reports', () => {
    expect(types(asRecorded)).not.toContain('access.granted')
  })

  it('brings Chinese presence down and lets Panama’s trust in the United States fall', () => {
    expect(at(asRecorded, 'ties.CHN.PAN.presence')).toBeLessThan(
      levelAt(asRecorded.opening, 'ties.CHN.PAN.presence') as number,
    )
    expect(lowest(asRecorded, 'ties.PAN.USA.trust')).toBeLessThan(-3)
  })
})

describe('what is asked', () => {
  it('less than the recorded demand costs less trust', () => {
    for (const demand of ['fees-only', 'offer-investment', 'access-only', 'no-action'])
      for (const seed of upTo(3))
        expect(
          lowest(play({ 'us-demand': demand, 'military-track': 'nothing' }, seed), 'ties.PAN.USA.trust'),
        ).toBeGreaterThan(lowest(play({}, seed), 'ties.PAN.USA.trust'))
  })

  it('decides what is answered: nobody ends an agreement with China over fees or bases', () => {
    for (const demand of ['fees-only', 'access-only'])
      for (const seed of upTo(12)) {
        const run = play({ 'us-demand': demand }, seed)
        expect(option(run, 'panama-answer'), `${demand}, seed ${seed}`).toBeNull()
        expect(types(run)).not.toContain('agreement.lapsed')
      }
  })

  it('is asked again where it was refused, and nothing else is', () => {
    for (const [demand, refusal] of [
      ['claim-and-visit', { 'panama-answer': 'refuse-and-appeal' }],
      ['offer-investment', { 'panama-answer': 'refuse-and-appeal' }],
      ['fees-only', { 'fees-answer': 'name-the-treaty' }],
      ['access-only', { 'access-answer': 'decline' }],
    ] as const) {
      const run = play({ 'us-demand': demand, ...refusal, 'us-reaction': 'raise', 'military-track': 'nothing' })
      const made = run.events.flatMap(({ event }) => (event.type === 'demand.made' ? [event] : []))
      expect(made.length, demand).toBeGreaterThanOrEqual(2)
      expect(made[1]?.ask, demand).toBe(made[0]?.ask)
      expect(made[1]?.instrument, demand).toBe(demand === 'claim-and-visit' ? 'territory' : 'visa')
    }
  })

  it('leaves Panama a choice, in the model’s own view, under a claim and under an offer', () => {
    for (const demand of ['claim-and-visit', 'offer-investment']) {
      const { weights = [] } = play({ 'us-demand': demand }).decisions.find(({ id }) => id === 'panama-answer') ?? {}
      const likely = weights.filter(({ weight }) => weight > 0.02)
      expect(likely.length, demand).toBeGreaterThanOrEqual(3)
      expect(Math.max(...weights.map(({ weight }) => weight)), demand).toBeLessThan(0.8)
    }
  })
})

describe('what Panama answers', () => {
  it('in full takes more of the Chinese presence away than in part, and in part more than a refusal', () => {
    const ends = ['concede-all', 'one-for-a-guarantee', 'refuse-and-appeal'].map((answer) =>
      at(
        play({ 'panama-answer': answer, ports: 'kept', 'us-reaction': 'no-action', 'military-track': 'nothing' }),
        'ties.CHN.PAN.presence',
      ),
    ) as [number, number, number]
    expect(ends[0]).toBeLessThan(ends[1])
    expect(ends[1]).toBeLessThan(ends[2])
    expect(ends[2]).toBe(levelAt(asRecorded.opening, 'ties.CHN.PAN.presence'))
  })

  it('by itself lowers the region’s solidarity, and with its neighbours raises it', () => {
    const quiet = { 'us-reaction': 'no-action', 'military-track': 'nothing' } as const
    const alone = play({ ...quiet, 'panama-answer': 'one-for-a-guarantee' })
    const together = play({ ...quiet, 'panama-answer': 'join-neighbours' })
    const peak = Math.max(...series(together, 'actors.LAC.solidarity').map(([, level]) => level as number))
    expect(lowest(alone, 'actors.LAC.solidarity')).toBeLessThan(0.5)
    expect(peak).toBeGreaterThan(0.5)
  })

  it('with a refusal keeps what the record had it give: it is listed as not happening, or never carried', () => {
    const refused = play({ 'panama-answer': 'refuse-and-appeal' })
    const ids = refused.events.flatMap(({ event }) => [event.id, ...(event.records ?? [])])
    expect(ids).not.toContain('panama-will-not-extend-bri-2025-02')
    expect(ids).not.toContain('panama-audits-canal-administration-2025-02')
  })
})

describe('China', () => {
  const takesMeasures = (run: Run<Americas>): boolean =>
    run.events.some(({ event }) => event.type === 'countermeasure.taken' && event.target === 'PAN')

  it('protests in every recorded branch, and blocks the sale, as the record outside the five sources has it', () => {
    for (const seed of upTo(5)) {
      const ids = play({}, seed).events.map(({ event }) => event.id)
      expect(ids).toContain('china-protests-panama-2025-02-07')
      expect(ids).toContain('china-reviews-port-sale-2025-03-28')
    }
  })

  it('makes Panama pay in most runs where Panama itself took the ports away, in some where it did not', () => {
    const share = (choices: Choices): number =>
      upTo(30).filter((seed) => takesMeasures(play(choices, seed))).length / 30
    expect(share({ 'panama-answer': 'concede-all' })).toBeGreaterThan(0.6)
    expect(share({})).toBeGreaterThan(0.1)
    expect(share({})).toBeLessThan(share({ 'panama-answer': 'concede-all' }))
  })

  it('takes it out on nobody where Panama gave nothing and no port changed hands', () => {
    for (const seed of upTo(15)) {
      const run = play({ 'panama-answer': 'refuse-and-appeal', 'us-reaction': 'no-action', ports: 'kept' }, seed)
      expect(takesMeasures(run), `seed ${seed}`).toBe(false)
    }
  })

  it('costs Panama income by its measures, and why says so', () => {
    const choices = { 'panama-answer': 'concede-all' }
    const run = play(
      choices,
      upTo(10).find((seed) => takesMeasures(play(choices, seed))),
    )
    expect(takesMeasures(run)).toBe(true)
    expect(lowest(run, 'actors.PAN.income')).toBeLessThan(0)
    expect(why(run, 'actors.PAN.income').contributions.map(({ rule }) => rule)).toContain('ports.countermeasure-costs')
  })
})

describe('the ports', () => {
  it('kept leave more Chinese presence than sold or put to tender', () => {
    for (const fate of ['sold', 'retendered'])
      expect(at(play({ ports: fate }), 'ties.CHN.PAN.presence')).toBeLessThan(
        at(play({ ports: 'kept' }), 'ties.CHN.PAN.presence'),
      )
  })

  it('have one operator at most, and none only after a ruling or a tender has ended the concession', () => {
    for (const fate of ['sold', 'kept', 'retendered', 'announced'])
      for (const seed of upTo(5)) {
        const run = play({ ports: fate }, seed)
        const held = Object.values(run.world.measures).filter(({ kind }) => kind === 'concession')
        expect(held.length, `${fate}, seed ${seed}`).toBeLessThanOrEqual(1)
        const ended = types(run).some((type) => type === 'concession.annulled' || type === 'concession.retendered')
        expect(held.length === 1 || ended, `${fate}, seed ${seed}`).toBe(true)
      }
  })
})

describe('the military side', () => {
  it('left alone costs less trust than a visit, and a visit less than options and a visit', () => {
    const trust = ['nothing', 'visit-only', 'options-and-visit'].map((track) =>
      lowest(play({ 'military-track': track }), 'ties.PAN.USA.trust'),
    ) as [number, number, number]
    expect(trust[0]).toBeGreaterThanOrEqual(trust[1])
    expect(trust[1]).toBeGreaterThan(trust[2])
  })

  it('three sites give more access than one with a cap, and that more than talks', () => {
    const access = ['grant-sites', 'cap', 'transit-and-talks', 'decline'].map((answer) =>
      at(play({ 'panama-access': answer }), 'ties.USA.PAN.presence'),
    ) as [number, number, number, number]
    expect([...access].sort((a, b) => b - a)).toEqual(access)
    expect(access[0]).toBeGreaterThan(access[1])
    expect(access[3]).toBe(0)
  })

  it('a cap of none is no site', () => {
    const none = play({ 'panama-access': 'cap' }, 1, { 'troop-cap': 0 })
    const many = play({ 'panama-access': 'cap' }, 1, { 'troop-cap': 5000 })
    expect(at(none, 'ties.USA.PAN.presence')).toBeLessThan(at(many, 'ties.USA.PAN.presence'))
  })
})

describe('no action', () => {
  it('leaves every watched number as it was, and the ports with their operator', () => {
    const nothing = play({ 'us-demand': 'no-action', 'military-track': 'nothing', ports: 'kept' })
    const moved = panamaPorts.watch.filter(({ path }) => at(nothing, path) !== levelAt(nothing.opening, path))
    // What a state could turn to drifts by itself, a little.
    expect(moved.map(({ path }) => path).filter((path) => !path.endsWith('.outsideOption'))).toEqual([])
    expect(nothing.world.measures).toHaveProperty('ck-hutchison-operates-two-ports')
  })

  it('parts from the record on the day of the demand', () => {
    const nothing = play({ 'us-demand': 'no-action' })
    expect(compare(asRecorded, nothing).departure?.date).toBe('2025-02-03')
  })
})
