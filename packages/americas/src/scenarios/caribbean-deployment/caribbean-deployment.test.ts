import { compare, type DecisionMoment, type Run, series, why } from '@lapolicy/core'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Americas } from '../../model.js'
import { playScenario } from '../../play.js'
import { recorded } from '../../record/recorded.js'
import { rungs } from '../../rules/deployments/deployment.js'
import { english } from '../../text/en.js'
import { caribbeanDeployment as scenario } from './caribbean-deployment.js'

type Choices = Readonly<Record<string, string>>
const played = (
  choices: Choices = {},
  rest: { seed?: number; parameters?: Record<string, number>; until?: string } = {},
) => playScenario({ scenario, choices, ...rest })
const inRecord = { until: scenario.recordEnds }
const types = ({ events }: Run<Americas>): readonly string[] => events.map(({ event }) => event.type)
const level = (given: Run<Americas>, path: string): number => series(given, path).at(-1)?.[1] ?? Number.NaN
const peak = (given: Run<Americas>, path: string): number => Math.max(...series(given, path).map(([, at]) => at ?? 0))

/** What the sources record of this scenario from its start on, with the day on which it is played. */
const record = Object.values(recorded).filter(
  ({ id, layer, needs }) =>
    layer === undefined && (id === 'caribbean-deployment-2025-08' || needs.some((need) => reaches(need))),
)
function reaches(id: string): boolean {
  if (id === 'caribbean-deployment-2025-08') return true
  return recorded[id as keyof typeof recorded]?.needs.some(reaches) ?? false
}

let asRecorded: Run<Americas>
beforeAll(() => {
  asRecorded = played()
})

describe('the recorded branch', () => {
  const happened = ({ events }: Run<Americas>): ReadonlyMap<string, string> =>
    new Map(events.flatMap(({ event }) => [event.id, ...(event.records ?? [])].map((id) => [id, event.date] as const)))

  it('has every recorded event on its day, under any luck', () => {
    expect(record.length).toBeGreaterThanOrEqual(13)
    for (const seed of [1, 2, 3, 4, 5]) {
      const days = happened(played({}, { seed, until: '2025-12-02' }))
      for (const { id, date, playDate } of record) expect([id, days.get(id)]).toEqual([id, playDate ?? date])
    }
  })

  it('misses nothing, and takes every decision as recorded', () => {
    expect(asRecorded.missing).toEqual([])
    expect(asRecorded.decisions.map(({ by }) => by)).toEqual([
      'recorded',
      'recorded',
      'recorded',
      'recorded',
      'recorded',
      'closed',
      'closed',
    ])
  })

  it('adds nothing of its own while the record lasts', () => {
    for (const seed of [1, 2, 3, 4, 5]) {
      const added = played({}, { seed, ...inRecord }).events.filter(({ event }) => event.standing === 'simulated')
      expect(added.filter(({ event }) => event.type !== 'month.closed')).toEqual([])
    }
  })

  it('keeps who claims and who disputes', () => {
    const claim = asRecorded.events.find(({ event }) => event.id === 'boat-strike-destination-claim-trump')?.event
    // The two offices named different destinations; neither disputed the other.
    expect(claim).toMatchObject({
      standing: 'claimed',
      claimedBy: ['us-president'],
      otherwiseBy: ['us-secretary-of-state'],
    })
    expect(claim?.disputedBy).toBeUndefined()
  })

  it('puts the rules of engagement into nobody’s mouth: they are this project’s inference', () => {
    const orders = asRecorded.events.find(({ event }) => event.type === 'engagement.set')?.event
    expect(orders).toMatchObject({ standing: 'hypothetical', sources: [] })
    expect(orders?.claimedBy).toBeUndefined()
  })

  it('has the jets answer the aircraft, and not the cartels', () => {
    const orders = asRecorded.events.flatMap(({ event }) => (event.type === 'deployment.ordered' ? [event] : []))
    expect(orders.map(({ mission }) => mission)).toEqual([
      'against drug cartels, US officials say',
      'ten fighter jets to Puerto Rico, in response to two aircraft near a US vessel',
    ])
  })

  it('has what an author wrote after the last dated entry as his claim, and not as the model’s', () => {
    for (const id of ['trump-no-rule-out-covert-venezuela', 'vessel-operations-expanded-caribbean'])
      expect(asRecorded.events.find(({ event }) => event.id === id)?.event).toMatchObject({
        type: 'background.noted',
        standing: 'claimed',
        claimedBy: ['gateway-pundit-author'],
        precision: 'assumed',
      })
  })

  it('reports the dead and counts them nowhere', () => {
    const struck = asRecorded.events.find(({ event }) => event.type === 'vessel.struck')?.event
    expect(struck).toMatchObject({ id: 'boat-strike-2025-09-03', killed: 11, target: 'southern-caribbean' })
    expect(scenario.watch.some(({ path }) => /kill|dead|death/.test(path))).toBe(false)
  })
})

describe('after the record', () => {
  it('no run climbs past a massed force, and incidents stay fewer than one in two months', () => {
    for (let seed = 1; seed <= 12; seed++) {
      const after = played({}, { seed })
      expect(peak(after, 'ties.USA.VEN.posture')).toBeLessThanOrEqual(rungs.massed)
      const incidents = types(after).filter((type) => type === 'incident.occurred')
      expect(incidents.length).toBeLessThanOrEqual(12)
      expect(types(after).filter((type) => type === 'vessel.struck')).toHaveLength(1)
    }
  })
})

describe('where no ships come', () => {
  const quiet = played({ 'size-and-mission': 'no-action' })

  it('Venezuela’s ships stay in port, and nobody has anything to decide', () => {
    expect(types(quiet)).not.toContain('deployment.countered')
    expect(quiet.decisions.slice(1).map(({ by }) => by)).toEqual(Array(6).fill('closed'))
    expect(quiet.decisions[1]?.checks).toMatchObject([{ holds: false, need: 3 }])
  })

  it('the recorded events are listed as not happening, each with what it lacks', () => {
    expect(quiet.missing.map(({ id }) => id).sort()).toEqual(scenario.schedule.map(({ id }) => id).sort())
    expect(quiet.missing.every(({ needs }) => needs.includes('caribbean-deployment-2025-08'))).toBe(true)
  })

  it('posture and the danger of an incident stay at nothing', () => {
    for (const path of ['ties.USA.VEN.posture', 'ties.VEN.USA.posture', 'ties.USA.VEN.incidentRisk'])
      expect(peak(quiet, path)).toBe(0)
  })
})

describe('every option', () => {
  const branches = scenario.decisions
    .filter(({ recorded }) => recorded !== null)
    .flatMap(({ id, recorded, options }) =>
      options.filter((option) => option.id !== recorded).map((option) => [id, option.id] as const),
    )

  it.each(branches)('%s=%s changes a number that is watched, and can say why', (decision, option) => {
    const branch = played({ [decision]: option })
    expectDifference(asRecorded, branch, decision, option)
  })

  // What the record never came to: the reply to an offer, and to an end of the flights, against leaving things be.
  it.each([
    ['offer-talks', 'talks-reply', 'take-up'],
    ['offer-talks', 'talks-reply', 'first-step'],
    ['break-off-flights', 'flights-reply', 'envoy'],
    ['break-off-flights', 'flights-reply', 'protest'],
  ])('after %s, %s=%s changes a number that is watched, and can say why', (answer, decision, option) => {
    const [idle, branch] = ['no-action', option].map((reply) =>
      played({ 'venezuela-answer': answer, [decision]: reply }),
    ) as [Run<Americas>, Run<Americas>]
    expectDifference(idle, branch, decision, option)
  })

  function expectDifference(base: Run<Americas>, branch: Run<Americas>, decision: string, option: string): void {
    const { differences, causes } = compare(base, branch)
    expect(causes).toContainEqual(expect.objectContaining({ kind: 'decision', id: decision, b: option }))
    const watched = scenario.watch
      .map(({ path }) => path)
      .filter((path) => JSON.stringify(series(base, path)) !== JSON.stringify(series(branch, path)))
    expect(watched.length).toBeGreaterThan(0)
    expect(differences.length).toBeGreaterThan(0)
    for (const path of watched) {
      const { contributions, from, to } = why(branch, path)
      const sum = contributions.reduce((total, { delta }) => total + delta, 0)
      expect(sum).toBeCloseTo((to ?? 0) - (from ?? 0), 9)
    }
  }

  it('leaves lethal acts out: none is on any menu', () => {
    const moment = {
      world: asRecorded.world,
      parameter: () => 100,
      happened: () => true,
      level: () => 0,
      tie: () => 0,
      valueOf: () => 0,
    } as unknown as DecisionMoment<Americas>
    const offered = scenario.decisions.flatMap(({ options }) => options.flatMap(({ events }) => events(moment)))
    expect(offered.length).toBeGreaterThan(15)
    expect(offered.filter(({ type }) => type === 'vessel.struck' || type === 'aircraft.engaged')).toEqual([])
  })
})

describe('a different', () => {
  it('mission: law enforcement at sea stands lower, and is answered by nothing', () => {
    const police = played({ 'size-and-mission': 'interdiction' })
    expect(peak(police, 'ties.USA.VEN.posture')).toBe(rungs.interdiction)
    expect(peak(police, 'ties.USA.VEN.incidentRisk')).toBe(0)
    expect(types(police)).toContain('vessel.boarded')
    expect(types(police)).not.toContain('vessel.struck')
  })

  it('size: a thousand people are not fifteen thousand, and neither is what the source reports', () => {
    const [few, many] = [1000, 15_000].map((personnel) => played({}, { parameters: { personnel }, ...inRecord })) as [
      Run<Americas>,
      Run<Americas>,
    ]
    expect(level(few, 'ties.USA.VEN.posture')).toBeLessThan(level(many, 'ties.USA.VEN.posture'))
    const order = few.events.find(({ event }) => event.type === 'deployment.ordered')?.event
    expect(order).toMatchObject({ standing: 'simulated', sources: [], records: ['caribbean-deployment-2025-08'] })
  })

  it('answer: where Venezuela seeks talks or observers its aircraft do not fly, and no incident occurs', () => {
    for (const option of ['offer-talks', 'stand-down']) {
      const calm = played({ 'venezuela-answer': option })
      expect(calm.missing.map(({ id }) => id).sort()).toEqual([
        'maduro-news-conference-2025-09-02',
        'venezuelan-aircraft-near-us-vessel-2025-09',
      ])
      expect(types(calm)).not.toContain('incident.occurred')
      expect(calm.decisions.find(({ id }) => id === 'overflight')?.by).toBe('closed')
    }
  })

  it.each([
    ['board-and-arrest', 'vessel.boarded'],
    ['shadow-and-hand-over', 'vessel.shadowed'],
    ['warn-off', 'vessel.warned'],
  ])('rule of engagement, %s, meets the same boat on the same day: %s', (option, type) => {
    const branch = played({ 'rules-of-engagement': option }, inRecord)
    expect(types(branch)).not.toContain('vessel.struck')
    expect(branch.events.find(({ event }) => event.type === type)?.event.date).toBe('2025-09-03')
    expect(branch.missing.map(({ id }) => id)).toContain('boat-strike-victims-gang-claim')
    expect(level(branch, 'actors.LAC.norm')).toBeGreaterThanOrEqual(level(played({}, inRecord), 'actors.LAC.norm'))
  })

  it('reply to the overflight, a hotline, leaves less danger than jets', () => {
    const risk = (option: string): number =>
      level(played({ overflight: option }, { until: '2025-09-30' }), 'ties.USA.VEN.incidentRisk')
    expect(risk('hotline')).toBeLessThan(risk('pull-back'))
    expect(risk('pull-back')).toBeLessThan(risk('protest'))
    expect(risk('protest')).toBeLessThan(risk('jets'))
  })

  it('reply to an offer of talks: talks are held where it is taken up, and nothing is where it is left', () => {
    const talks = (reply: string): readonly string[] =>
      played({ 'venezuela-answer': 'offer-talks', 'talks-reply': reply }).events.flatMap(({ event }) =>
        event.type === 'talks.held' && event.actor === 'USA' && event.date > scenario.start ? [event.date] : [],
      )
    expect(talks('take-up')).toEqual(['2025-09-26'])
    expect(talks('no-action')).toEqual([])
    const asked = played({ 'venezuela-answer': 'offer-talks', 'talks-reply': 'first-step' })
    const answered = types(asked).filter((type) => /^demand\.(accepted|partly-met|declined|deferred)$/.test(type))
    expect(answered).toHaveLength(1)
  })

  it('reply to the end of the flights: an envoy may bring them back, silence does not', () => {
    const resumed = (reply: string): number =>
      [1, 2, 3, 4, 5, 6, 7, 8].filter((seed) =>
        types(played({ 'venezuela-answer': 'break-off-flights', 'flights-reply': reply }, { seed })).includes(
          'flights.resumed',
        ),
      ).length
    expect(resumed('envoy')).toBeGreaterThan(1)
    expect(resumed('envoy')).toBeLessThan(8)
    expect(resumed('no-action')).toBe(0)
  })

  it('end: ships that nobody recalls go home with a reason, so that it is not read as a message', () => {
    const reasons = [1, 2, 3, 4].flatMap((seed) =>
      played({}, { seed }).events.flatMap(({ event }) => (event.type === 'deployment.withdrawn' ? [event.reason] : [])),
    )
    expect(reasons.length).toBeGreaterThan(0)
    expect(new Set(reasons)).toEqual(new Set(['relieved, as tension is low']))
  })

  it('word: an end date is kept, and the ships that answered go home too', () => {
    const dated = played({ 'signal-of-intent': 'goal-and-end-date' }, { parameters: { 'mission-days': 60 } })
    const left = dated.events.filter(({ event }) => event.type === 'deployment.withdrawn')
    expect(left.map(({ event }) => event.date)).toEqual(['2025-11-04'])
    expect(left[0]?.event).toMatchObject({ reason: 'on the date that was named' })
    expect(types(dated)).toContain('deployment.stood-down')
    expect(level(dated, 'ties.USA.VEN.incidentRisk')).toBeLessThan(0.001)
  })
})

describe('what is read on the screen', () => {
  it('is there for every id', () => {
    const conditions = [...scenario.decisions, ...scenario.schedule].flatMap(({ when = [] }) =>
      when.map(({ label }) => label),
    )
    const ids = [
      scenario.title,
      scenario.summary,
      ...Object.values(scenario.prompts),
      ...scenario.decisions.flatMap(({ options }) => options.map(({ title }) => title)),
      ...scenario.roles.flatMap(({ title, brief }) => [title, brief]),
      ...scenario.watch.map(({ title }) => title),
      ...scenario.questions,
      ...conditions,
    ]
    expect(ids.filter((id) => english[id] === undefined)).toEqual([])
    expect(scenario.decisions.filter(({ id }) => scenario.prompts[id] === undefined)).toEqual([])
  })
})
