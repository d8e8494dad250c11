import { describe, expect, it } from 'vitest'
import { answers } from '../answer/answer.js'
import { playScenario } from '../play.js'
import { caribbeanDeployment } from '../scenarios/caribbean-deployment/caribbean-deployment.js'
import { mexicoTariffs } from '../scenarios/mexico-tariffs/mexico-tariffs.js'
import { panamaPorts } from '../scenarios/panama-ports/panama-ports.js'
import { demandsAt } from './demands-at.js'
import { flipSize, type TurnedAnswer, turnedAnswer } from './turned-answer.js'

const mexico = playScenario({ scenario: mexicoTariffs })
const tariff = 'decision/opening-move/tariff.imposed:USA>MEX'
const turned = turnedAnswer(mexico, tariff) as TurnedAnswer

describe('what would have made a state decline', () => {
  it('is weighed on the day of the decision that answers, as the model weighed it', () => {
    expect(turned).toMatchObject({ coercer: 'USA', target: 'MEX', date: '2025-02-02', by: 'decision', isOpen: true })
    const options = mexicoTariffs.decisions.find(({ id }) => id === 'mexico-reply')?.options ?? []
    const { weights = [] } = mexico.decisions.find(({ id }) => id === 'mexico-reply') ?? {}
    for (const answer of answers) {
      const ids = options.filter((option) => option.answer === answer).map(({ id }) => id)
      const sum = weights.filter(({ option }) => ids.includes(option)).reduce((total, { weight }) => total + weight, 0)
      expect(turned.likelihoods[answer], answer).toBeCloseTo(sum, 12)
    }
    expect(turned.likeliest).toBe('accepts-in-part')
  })

  it.each([1, 2, 5])(
    'gives the answer that the model gives with this luck where the record is left: seed %i',
    (seed) => {
      const left = mexicoTariffs.decisions.map((one) => (one.id === 'mexico-reply' ? { ...one, recorded: null } : one))
      const played = playScenario({ scenario: { ...mexicoTariffs, decisions: left }, seed, until: '2025-02-03' })
      const taken = played.decisions.find(({ id }) => id === 'mexico-reply')?.option
      const { options = [] } = left.find(({ id }) => id === 'mexico-reply') ?? {}
      expect(turnedAnswer(played, tariff)?.drawn).toBe(options.find(({ id }) => id === taken)?.answer)
    },
  )

  it('names changes of one number, of the state, between the two, of the demand or of the model', () => {
    expect(turned.toLikeliest[0]).toMatchObject({ path: 'actors.MEX.alignment', to: -0.5481 })
    const paths = turned.toLikeliest.map(({ path }) => path)
    expect(paths).toContain('actors.MEX.salience')
    expect(paths).toContain('ties.MEX.USA.exports')
    expect(paths).toContain('knob.answer.acceptance-shift')
    expect(turned.toLikeliest.map(flipSize)).toEqual(turned.toLikeliest.map(flipSize).sort((a, b) => a - b))
  })

  it('holds when such a change is made: declining is then the likeliest', () => {
    const knobs = turned.toLikeliest.filter(({ path }) => path.startsWith('knob.'))
    expect(knobs.length).toBeGreaterThan(2)
    for (const { path, to } of knobs.slice(0, 3)) {
      const settings = { [path.slice('knob.'.length)]: to }
      const other = playScenario({ scenario: mexicoTariffs, settings, until: '2025-02-03' })
      expect(turnedAnswer(other, tariff), path).toMatchObject({ likeliest: 'declines', toLikeliest: [] })
    }
  })

  it('holds for the answer of this luck too', () => {
    const shift = turned.toDrawn.find(({ path }) => path === 'knob.answer.acceptance-shift')?.to as number
    const setting = (to: number): ReturnType<typeof turnedAnswer> =>
      turnedAnswer(
        playScenario({ scenario: mexicoTariffs, settings: { 'answer.acceptance-shift': to }, until: '2025-02-03' }),
        tariff,
      )
    expect(turned.drawn).toBe('defers')
    expect(setting(shift)).toMatchObject({ drawn: 'declines', toDrawn: [] })
    expect(setting(shift + 0.02)?.drawn).toBe('defers')
  })

  it('may be asked of another answer, and says when no option gives it', () => {
    expect(turnedAnswer(mexico, tariff, 'retaliates')).toMatchObject({ answer: 'retaliates', isOpen: true })
    const threat = 'mexico-tariff-30-threatened-2025-07-12'
    expect(turnedAnswer(mexico, threat, 'retaliates')).toMatchObject({ isOpen: false, toLikeliest: [], toDrawn: [] })
  })

  const again = 'decision/us-autumn/tariff.imposed:USA>MEX'
  const choices = { 'cooperation-price': 'no-transfer-without-relief' }

  it('is weighed when its answer falls due, where the rules answer', () => {
    const played = playScenario({ scenario: mexicoTariffs, choices })
    const given = played.events.find(({ event }) => event.date === '2026-03-17' && event.cause?.rule === 'answer.given')
    expect(turnedAnswer(played, again)).toMatchObject({ date: '2026-03-17', by: 'rules' })
    const eventOf = { declines: 'demand.declined', defers: 'demand.deferred', retaliates: 'demand.answered-in-kind' }
    const drawn = turnedAnswer(played, again)?.drawn as keyof typeof eventOf
    expect(given?.event.type).toBe(eventOf[drawn])
  })

  it('is weighed when it is made, where nobody has answered yet', () => {
    const played = playScenario({ scenario: mexicoTariffs, choices, until: '2026-01-31' })
    const { date, by, demand } = turnedAnswer(played, again) as TurnedAnswer
    expect([date, by]).toEqual([demand.since, 'nobody'])
  })

  it('is nothing for a demand from before the start that nobody answers', () => {
    expect(turnedAnswer(mexico, 'trump-tariff-threats-mexico-transition-2024')).toBeNull()
  })

  it('is nothing for what is no demand of the run', () => {
    expect(turnedAnswer(mexico, 'nothing')).toBeNull()
    expect(turnedAnswer(mexico, 'clock/2025-02')).toBeNull()
  })
})

describe('the demands behind a moment', () => {
  const told = (event: string | null, rule = 'trust.lost-to-coercion', date = '2025-12-31') => ({ event, rule, date })
  const threat = 'mexico-tariff-30-threatened-2025-07-12'

  it('are the one that the event makes, answers or backs', () => {
    expect(demandsAt(mexico, told(tariff))).toEqual([tariff])
    expect(demandsAt(mexico, told(threat))).toEqual([threat])
    expect(demandsAt(mexico, told('decision/mexico-reply/demand.partly-met:MEX>USA', 'coercer.after-partial'))).toEqual(
      [tariff],
    )
    expect(demandsAt(mexico, told('decision/us-reversal/tariff.resumed:USA>MEX'))).toEqual([tariff])
    expect(demandsAt(mexico, told('mexico-us-tariff-talks-security'))).toEqual([])
  })

  it('are all made by then, the latest first, where a rule about coercion heard nothing', () => {
    // Made before the start.
    const before = ['trump-threatens-mexico-tariffs-border-fentanyl', 'trump-tariff-threats-mexico-transition-2024']
    expect(demandsAt(mexico, told(null, 'answer.in-kind'))).toEqual([threat, tariff, ...before])
    expect(demandsAt(mexico, told(null, 'answer.in-kind', '2025-03-01'))).toEqual([tariff, ...before])
    expect(demandsAt(mexico, told(null, 'answer.in-kind'), 'MEX')).toHaveLength(4)
    expect(demandsAt(mexico, told(null, 'answer.in-kind'), 'PAN')).toEqual([])
  })

  it('are none for rules about what an answer brings with it, or that nobody has', () => {
    const answer = 'decision/mexico-reply/demand.partly-met:MEX>USA'
    expect(demandsAt(mexico, told(answer, 'answer.approval-pays'))).toEqual([])
    expect(demandsAt(mexico, told('clock/2025-02', 'trust.fades'))).toEqual([])
    expect(demandsAt(mexico, told(null, 'ports.fees-lowered'))).toEqual([])
    expect(demandsAt(mexico, told(tariff, 'nobody'))).toEqual([])
  })

  it('are none where nobody demands anything', () => {
    const standoff = playScenario({ scenario: caribbeanDeployment, until: '2025-08-20' })
    expect(demandsAt(standoff, told('decision/size-and-mission/deployment.ordered:USA>VEN'))).toEqual([])
  })
})

it('every demand of every what-if can be asked about', () => {
  for (const scenario of [mexicoTariffs, panamaPorts, caribbeanDeployment]) {
    const played = playScenario({ scenario })
    for (const { event } of played.events) {
      const found = turnedAnswer(played, event.id)
      if (found === null) continue
      const total = answers.reduce((sum, answer) => sum + found.likelihoods[answer], 0)
      expect(total).toBeCloseTo(1, 12)
      for (const { from, to } of [...found.toLikeliest, ...found.toDrawn]) expect(from).not.toBe(to)
    }
  }
})
