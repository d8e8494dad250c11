import { levelAt, type Run } from '@lapolicy/core'
import { describe, expect, it } from 'vitest'
import type { Americas } from '../../model.js'
import { playScenario } from '../../play.js'
import { panamaPorts as scenario } from './panama-ports.js'

const seeds = [1, 2, 3, 4, 5, 6, 7, 8] as const
const played = (choices: Readonly<Record<string, string>>, seed = 1, cap?: number): Run<Americas> =>
  playScenario({ scenario, choices, seed, ...(cap === undefined ? {} : { parameters: { 'troop-cap': cap } }) })
type Event = Run<Americas>['events'][number]['event']
const events = (run: Run<Americas>, type?: string): readonly Event[] =>
  run.events.map(({ event }) => event).filter((event) => type === undefined || event.type === type)
const types = (run: Run<Americas>): readonly string[] => events(run).map(({ type }) => type)
const decided = (run: Run<Americas>, id: string): string | null | undefined =>
  run.decisions.find((row) => row.id === id)?.option
const china = ['agreement.lapsed', 'audit.launched', 'concession.retendered', 'countermeasure.taken'] as const

describe('what Panama is asked is what it answers', () => {
  it.each(['lower-for-us', 'review-for-all', 'name-the-treaty'])('fees, with %s: nothing about China', (answer) => {
    for (const seed of seeds) {
      const choices = { 'us-demand': 'fees-only', 'fees-answer': answer, 'us-reaction': 'no-action', ports: 'kept' }
      const run = played(choices, seed)
      expect(types(run).filter((type) => china.some((one) => one === type))).toEqual([])
      expect(decided(run, 'panama-answer')).toBeNull()
      expect(types(run).includes('fees.lowered')).toBe(answer !== 'name-the-treaty')
    }
  })

  it('access, asked first: Washington asks for nothing else, and in April only if it was not granted', () => {
    for (const seed of seeds)
      for (const answer of ['transit-and-talks', 'grant-sites', 'cap', 'defer', 'decline']) {
        const run = played({ 'us-demand': 'access-only', 'access-answer': answer }, seed)
        const asks = events(run, 'demand.made').map((event) => ('ask' in event ? event.ask : ''))
        expect(new Set(asks)).toEqual(new Set(['military-access']))
        if (answer === 'defer' || answer === 'decline') continue
        expect(asks).toHaveLength(1)
        expect(decided(run, 'military-track')).toBeNull()
      }
  })

  it('a demand that is raised is the one that was refused, without the claim that had been dropped', () => {
    const raised = (choices: Readonly<Record<string, string>>): Event =>
      events(played({ ...choices, 'us-reaction': 'raise', 'military-track': 'nothing' }), 'demand.made')[1] as Event
    expect(raised({ 'us-demand': 'fees-only', 'fees-answer': 'name-the-treaty' })).toMatchObject({
      ask: 'lower-canal-fees',
      instrument: 'visa',
    })
    expect(raised({ 'us-demand': 'access-only', 'access-answer': 'decline' })).toMatchObject({
      ask: 'military-access',
      instrument: 'visa',
    })
    expect(raised({ 'us-demand': 'offer-investment', 'panama-answer': 'refuse-and-appeal' })).toMatchObject({
      ask: 'reduce-china-presence',
      instrument: 'visa',
    })
    expect(raised({ 'panama-answer': 'refuse-and-appeal' })).toMatchObject({ instrument: 'territory' })
  })

  it('what the model has Panama grant is then done', () => {
    const run = played({ 'panama-answer': 'refuse-and-appeal', 'us-reaction': 'raise' }, 4)
    const granted = events(run).find(({ type }) => type === 'demand.accepted') as Event
    const lapsed = events(run).find(({ type }) => type === 'agreement.lapsed') as Event
    expect(granted.date <= lapsed.date).toBe(true)
  })
})

describe('what does not contradict itself', () => {
  it('a tender that Panama promised leaves the operator nothing to sell', () => {
    for (const seed of seeds) {
      const run = played({ 'panama-answer': 'concede-all' }, seed)
      expect(decided(run, 'ports')).toBeNull()
      expect(events(run, 'concession.retendered')).toHaveLength(1)
      expect(types(run)).not.toContain('concession.sold')
    }
  })

  it('where Washington lets its demand rest it asks for no military options', () => {
    const run = played({ 'panama-answer': 'refuse-and-appeal', 'us-reaction': 'no-action' })
    expect(decided(run, 'military-track')).toBeNull()
    expect(types(run)).not.toContain('options.requested')
  })

  it('options asked for after a written guarantee break it', () => {
    const choices = { 'panama-answer': 'one-for-a-guarantee' }
    const broken = played({ ...choices, 'military-track': 'options-and-visit' })
    const kept = played({ ...choices, 'military-track': 'nothing' })
    const assurance = ({ world }: Run<Americas>): number => world.ties.PAN?.USA?.assurance ?? Number.NaN
    expect(events(broken, 'relief.broken')).toHaveLength(1)
    expect(assurance(broken)).toBeLessThan(assurance(kept))
  })

  it('China does not make Panama pay for a sale after Panama refused', () => {
    for (const seed of seeds) {
      const run = played({ 'panama-answer': 'refuse-and-appeal', 'us-reaction': 'no-action' }, seed)
      expect(types(run)).not.toContain('countermeasure.taken')
      expect(types(run)).toContain('sale.blocked')
    }
  })
})

describe('what the sources report and what is read into them', () => {
  it('the recorded branch lacks nothing of the record', () => expect(played({}).missing).toEqual([]))

  it('concessions and the demand for access are our reading; steps and words stay the sources’', () => {
    const readings = events(played({})).filter(
      (event) => event.type === 'demand.partly-met' || ('ask' in event && event.date === '2025-04-08'),
    )
    expect(readings).toHaveLength(3)
    expect(readings.map(({ standing }) => standing)).toEqual(['simulated', 'simulated', 'simulated'])
    const [sold] = events(played({}), 'concession.sold')
    expect(sold).toMatchObject({ standing: 'claimed', claimedBy: ['us-administration'] })
    const [sent] = events(played({}), 'deployment.ordered')
    expect(sent).toMatchObject({ standing: 'claimed', claimedBy: ['us-defense-secretary'] })
    expect(JSON.stringify(sent)).not.toContain('invit')
  })

  it('forces whose purpose nobody gives cost no goodwill by themselves', () => {
    const run = played({})
    expect(types(run)).toContain('deployment.ordered')
    const lost = run.changes.filter(
      ({ date, path, delta }) => date === '2025-04-09' && path === 'ties.PAN.USA.trust' && delta !== null && delta < 0,
    )
    expect(lost).toEqual([])
  })
})

describe('access in April', () => {
  it('a cap scales what access is, and at nobody there is no site', () => {
    const us = (cap: number): number =>
      played({ 'panama-access': 'cap' }, 1, cap).world.ties.USA?.PAN?.presence ?? Number.NaN
    expect(us(0)).toBeLessThan(us(200))
    expect(us(200)).toBeLessThan(us(5000))
    expect(types(played({ 'panama-access': 'cap' }, 1, 0))).not.toContain('access.granted')
  })

  it('Washington reacts where access was put off or declined, and nowhere else', () => {
    for (const answer of ['defer', 'decline'])
      expect(decided(played({ 'panama-access': answer }), 'access-reaction')).not.toBeNull()
    expect(decided(played({}), 'access-reaction')).toBeNull()
  })

  it('what was put off comes due, where it has not been dropped', () => {
    const choices = { 'panama-access': 'defer', 'access-reaction': 'restrict-visas' }
    const answers = (run: Run<Americas>): number =>
      events(run).filter(({ type, date }) => type.startsWith('demand.') && date > '2025-05-07').length
    expect(answers(played(choices))).toBeGreaterThan(0)
    expect(answers(played({ ...choices, 'access-reaction': 'no-action' }))).toBe(0)
  })
})

it('where nothing is asked nothing is given, and what it watches stays as it was, on any seed', () => {
  const still = ['ties.CHN.PAN.presence', 'ties.USA.PAN.presence', 'ties.PAN.USA.trust', 'actors.PAN.income'] as const
  for (const seed of seeds) {
    const run = played({ 'us-demand': 'no-action', ports: 'kept', 'military-track': 'nothing' }, seed)
    expect(types(run).filter((type) => type.startsWith('demand.'))).toEqual([])
    expect(still.filter((path) => levelAt(run.world, path) !== levelAt(scenario.world, path))).toEqual([])
  }
})
