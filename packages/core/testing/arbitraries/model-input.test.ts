import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Run, type RunInput, run } from '../../src/index.js'
import { plainInput } from '../villages/plain-input.js'
import { villages } from '../villages/village.js'
import { type Harbours, harbourRules, harbours } from './harbours.js'
import { modelInput, scenarioInput } from './model-input.js'

const inputs = modelInput(harbours, harbourRules, { actors: ['amber', 'birch', 'cove'] })
const runs: Run<Harbours>[] = []
fc.assert(
  fc.property(inputs, (input) => {
    runs.push(run(input))
  }),
  { numRuns: 300 },
)
const counting = (has: (run: Run<Harbours>) => boolean): number => runs.filter(has).length / runs.length

describe('of the runs of a model of one’s own', () => {
  it.each<[string, number, (run: Run<Harbours>) => boolean]>([
    ['every rule fires', 0.02, (one) => new Set(one.firings.map(({ rule }) => rule)).size === 4],
    ['recorded events happen', 0.6, ({ events }) => events.some(({ event }) => event.id.startsWith('given-'))],
    ['opening facts stand', 0.5, ({ events }) => events.some(({ event }) => event.id.startsWith('fact-'))],
    ['a recorded event is missing for what it needs', 0.08, ({ missing }) => missing.length > 0],
    ['the record decides', 0.2, ({ decisions }) => decisions.some(({ by }) => by === 'recorded')],
    ['the model decides', 0.03, ({ decisions }) => decisions.some(({ by }) => by === 'model')],
    ['somebody chooses', 0.03, ({ decisions }) => decisions.some(({ by }) => by === 'chosen')],
    [
      'an option brings events about',
      0.3,
      ({ events }) => events.some(({ event }) => event.id.startsWith('decision/')),
    ],
    ['a knob is set', 0.3, ({ input }) => Object.keys(input.settings ?? {}).length > 0],
    ['a measure comes into force', 0.3, ({ changes }) => changes.some(({ path }) => path.startsWith('measures.'))],
    ['a demand is opened or closed', 0.3, ({ changes }) => changes.some(({ path }) => path.startsWith('demands.'))],
  ])('in enough, %s (at least %d)', (_, least, has) => {
    expect(counting(has)).toBeGreaterThan(least)
  })
})

describe('a counterexample', () => {
  it('shrinks to the one event and the one level that it takes', () => {
    // False where a ship of more than 300 tons lands at amber: its trade then rises above 600 before it is emptied.
    const property = fc.property(inputs, (input) =>
      run(input).changes.every(({ path, after }) => path !== 'actors.amber.trade' || (after as number) <= 600),
    )
    const { counterexample, failed } = fc.check(property, { seed: 7, numRuns: 2000 })
    expect(failed).toBe(true)
    const [{ scenario, settings, choices }] = counterexample as [RunInput<Harbours>]
    expect(scenario.schedule.map(({ type }) => type)).toEqual(['ship.landed'])
    expect([scenario.opening, scenario.decisions, settings, choices]).toEqual([[], [], {}, {}])
    const { amber, ...others } = scenario.world.actors
    expect(others).toEqual({
      birch: { kind: 'actor', trade: 500, pride: 0, depth: null },
      cove: { kind: 'actor', trade: 500, pride: 0, depth: null },
    })
    expect(amber).toMatchObject({ pride: 0, depth: null })
  })

  it('is told as the data that it is made of', () => {
    const { counterexample } = fc.check(fc.property(inputs, () => false))
    expect(fc.stringify(counterexample)).toMatch(/^\[\{"seed":0\} scenario \{"id":"drawn","start":"2030-01-01"/)
  })
})

describe('two recorded events of one day', () => {
  it('never amend one measure, which would be a conflict of the scenario and not of the rules', () => {
    fc.assert(
      fc.property(modelInput(villages, plainInput().rulebook, { actors: ['alder', 'birch'], within: 5 }), (input) => {
        run(input)
      }),
    )
  })
})

describe('inputs over one scenario', () => {
  it('vary seed, knobs, parameters and choices, and nothing else', () => {
    const parameter = { name: 'tons', unit: 't', range: [0, 10] as const }
    const options = ['way-a', 'way-b'].map((id) => ({ id, title: id, standing: 'reported' as const, events: () => [] }))
    const decision = { id: 'choice', actor: 'alder', date: '2030-02-01', recorded: null, options }
    const { seed: _, ...input } = plainInput({ declares: [parameter], decisions: [decision] })
    const drawn = fc.sample(scenarioInput({ ...input, strategy: () => [{ option: 'way-a', weight: 1 }] }), 200)
    expect(drawn.every((one) => one.scenario === input.scenario && one.rulebook === input.rulebook)).toBe(true)
    expect(new Set(drawn.map((one) => one.choices?.choice))).toEqual(new Set(['way-a', 'way-b', undefined]))
    const tons = drawn.map((one) => one.parameters?.tons)
    expect(tons.filter((one) => one === undefined).length).toBeGreaterThan(20)
    expect(tons.filter((one) => one !== undefined && one > 2 && one < 8).length).toBeGreaterThan(20)
    for (const one of drawn) expect(() => run(one)).not.toThrow()
  })

  it('are refused without a rulebook', () => {
    expect(() => modelInput(harbours, {} as never, { actors: ['cove'] })).toThrowError(
      expect.objectContaining({
        code: 'testing/invalid-setting',
        facts: expect.objectContaining({ where: 'rulebook' }),
      }),
    )
  })
})
