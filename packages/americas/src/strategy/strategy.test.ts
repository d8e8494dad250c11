import { type Decision, type Happening, type Option, rulebook, run, type Weight } from '@lapolicy/core'
import { describe, expect, it } from 'vitest'
import { type Americas, americas } from '../model.js'
import { answerRules } from '../rules/answer/answer.js'
import { openingWorld } from '../world/opening-world.js'
import { answerKnobs } from './knobs.js'
import { modelStrategy } from './strategy.js'

const start = '2025-02-01'
const towards = { actor: 'USA', target: 'MEX' } as const
const matter = { issue: 'border', ask: 'border-and-fentanyl' } as const
const threat: Happening<Americas> = {
  type: 'tariff.threatened',
  ...towards,
  ...matter,
  ratePercent: 25,
  coverage: 1,
  deadlineDays: 30,
  decision: 'reply',
}
const option = (
  id: string,
  answer: string | undefined,
  events: readonly Happening<Americas>[] = [],
): Option<Americas> => ({
  id,
  title: id,
  standing: 'hypothetical',
  ...(answer === undefined ? {} : { answer }),
  events: () => events,
})
const decision = (
  id: string,
  actor: string,
  date: string,
  options: readonly Option<Americas>[],
): Decision<Americas> => ({
  id,
  actor,
  date,
  recorded: null,
  options,
})
const opener = decision('open', 'USA', '2025-02-02', [option('threaten', 'other:only', [threat])])
const answered = (type: 'demand.declined' | 'demand.accepted' | 'demand.deferred'): Happening<Americas> => ({
  type,
  actor: 'MEX',
  target: 'USA',
  ...matter,
})

/** The weights that the model gives to the last of some decisions. */
function weightsOf(decisions: readonly Decision<Americas>[]): Readonly<Record<string, number>> {
  const played = run({
    model: americas,
    rulebook: rulebook(answerRules, answerKnobs),
    strategy: modelStrategy,
    seed: 1,
    scenario: { id: 's', start, end: '2025-04-30', world: openingWorld(start), opening: [], schedule: [], decisions },
  })
  const last = played.decisions.at(-1)?.weights ?? []
  return Object.fromEntries(last.map(({ option: id, weight }: Weight) => [id, weight]))
}

describe('the answer of a target', () => {
  const reply = (options: readonly Option<Americas>[]): Decision<Americas> =>
    decision('reply', 'MEX', '2025-02-03', options)

  it('weighs every answer that is present, and options of one answer share it', () => {
    const weights = weightsOf([
      opener,
      reply([
        option('strike-back', 'retaliates'),
        option('refuse', 'declines'),
        option('refuse-and-sue', 'declines'),
        option('wait', 'defers'),
        option('guards', 'accepts-in-part'),
        option('all', 'accepts-in-full'),
      ]),
    ])
    expect(Object.keys(weights)).toEqual(['all', 'guards', 'wait', 'refuse', 'refuse-and-sue', 'strike-back'])
    expect(weights.refuse).toBe(weights['refuse-and-sue'])
    expect(Math.min(...Object.values(weights))).toBeGreaterThan(0)
    expect(weights['strike-back']).toBeLessThan(0.1)
  })

  it('never grants in full what is forbidden', () => {
    const canal: Happening<Americas> = {
      type: 'territory.threatened',
      actor: 'USA',
      target: 'PAN',
      issue: 'canal',
      ask: 'hand-over-canal',
      severity: 0.7,
      decision: 'panama',
    }
    const weights = weightsOf([
      decision('claim', 'USA', '2025-02-02', [option('claim', 'other:only', [canal])]),
      decision('panama', 'PAN', '2025-02-03', [
        option('hand-over', 'accepts-in-full'),
        option('refuse', 'declines'),
        option('wait', 'defers'),
      ]),
    ])
    expect(weights['hand-over']).toBe(0)
    expect((weights.refuse ?? 0) + (weights.wait ?? 0)).toBeCloseTo(1, 12)
  })

  it('leaves an option that is no answer to the players', () => {
    expect(weightsOf([opener, reply([option('sing', 'other:sing'), option('wait', 'defers')])])).toEqual({
      wait: 1,
      sing: 0,
    })
  })

  it('gives equal weights where nothing is asked', () => {
    expect(
      weightsOf([decision('idle', 'MEX', '2025-02-03', [option('a', 'defers'), option('b', 'declines')])]),
    ).toEqual({
      a: 0.5,
      b: 0.5,
    })
  })
})

describe('the move of a coercer', () => {
  const impose: Happening<Americas> = {
    type: 'tariff.imposed',
    ...towards,
    ...matter,
    ratePercent: 25,
    coverage: 1,
    inRetaliation: false,
    decision: null,
  }
  const moves = decision('move', 'USA', '2025-02-20', [
    option('impose', 'coercer:impose', [impose]),
    option('drop', 'coercer:drop', [{ type: 'threat.dropped', ...towards, issue: 'border' }]),
    option('again', 'coercer:threaten', [threat]),
  ])
  const after = (type: Parameters<typeof answered>[0]): Readonly<Record<string, number>> =>
    weightsOf([opener, decision('reply', 'MEX', '2025-02-03', [option('it', 'other:only', [answered(type)])]), moves])

  it('follows a refusal with the measure two times in three', () => {
    const weights = after('demand.declined')
    expect(weights.impose).toBeGreaterThan(0.6)
    expect(weights.impose).toBeLessThan(0.8)
    expect(weights.drop).toBe(weights.again)
  })

  it('is softer after a deferral than after a refusal', () => {
    expect(after('demand.deferred').impose).toBeLessThan(after('demand.declined').impose ?? 0)
  })

  it('follows acceptance in full with relief, and sometimes with a new threat', () => {
    const weights = after('demand.accepted')
    expect(weights.impose).toBe(0)
    expect(weights.again).toBeGreaterThan(0)
    expect(weights.again).toBeLessThan(weights.drop ?? 0)
  })

  it('walks its options softest first', () => {
    expect(Object.keys(after('demand.declined'))).toEqual(['drop', 'again', 'impose'])
  })

  it('gives equal weights before anything was asked', () => {
    expect(Object.values(weightsOf([moves]))).toEqual([1 / 3, 1 / 3, 1 / 3])
  })
})
