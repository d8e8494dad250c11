import * as fc from 'fast-check'
import { sound } from '../../src/errors.js'
import type { AnyModel, KnobSettings, Rulebook, RunInput, Scenario, Strategy } from '../../src/index.js'
import { testingError } from '../text.js'
import { described, told } from '../villages/described.js'
import { level, levelAround } from './arbitrary.js'
import { modelScenario, type ScenarioSetting } from './model-scenario.js'

/** Of whom and of what inputs are made. */
export interface InputSetting<M extends AnyModel = AnyModel> extends ScenarioSetting<M> {
  /** How actors decide where nobody chooses and the record has no say; by default every option is equally likely. */
  readonly strategy?: Strategy<M>
}

/**
 * Whole inputs of runs of any model under a rulebook, so that every law can be tried on it: `for (const law of
 * Object.values(laws)) fc.assert(law(modelInput(model, book, { actors })))`. Worlds, recorded events, decisions with
 * two or three options, choices, seeds, and knobs inside their ranges. A counterexample shrinks to the few events,
 * levels and knobs that it takes. Throws the errors of `modelScenario`.
 */
export function modelInput<M extends AnyModel>(
  model: M,
  rulebook: Rulebook,
  setting: InputSetting<M>,
): fc.Arbitrary<RunInput<M>> {
  return sound('modelInput', () => {
    const { strategy = evenly as unknown as Strategy<M>, ...drawn } = setting
    return inputsOver(modelScenario(model, drawn as ScenarioSetting<M>), { model, rulebook, strategy })
  })
}

/**
 * Inputs over one scenario of your own: any seed, knobs inside their ranges, parameters, and choices at its decisions.
 * What else the input says stays as it is. Throws `testing/invalid-setting` for what is no rulebook.
 */
export function scenarioInput<M extends AnyModel>(input: Omit<RunInput<M>, 'seed'>): fc.Arbitrary<RunInput<M>> {
  return sound('scenarioInput', () => {
    return inputsOver(fc.constant(input.scenario), input)
  })
}

function inputsOver<M extends AnyModel>(
  scenarios: fc.Arbitrary<Scenario<M>>,
  input: Omit<RunInput<M>, 'seed' | 'scenario'>,
): fc.Arbitrary<RunInput<M>> {
  if (typeof input.rulebook?.listening !== 'function')
    throw testingError('testing/invalid-setting', { where: 'rulebook', given: input.rulebook, expected: 'a rulebook' })
  const drawn = {
    scenario: scenarios,
    seed: fc.oneof(fc.nat({ max: 99 }), fc.maxSafeNat()),
    settings: settingsOf(input.rulebook),
    ways: fc.array(fc.option(fc.nat({ max: 9 }), { freq: 2 }), { maxLength: 8 }),
    places: fc.array(fc.option(level(0, 1), { freq: 2 }), { maxLength: 8 }),
  }
  return fc.record(drawn).map(({ scenario, seed, settings, ways, places }) => {
    const chosen = scenario.decisions.flatMap(({ id, options }, at): [string, string][] => {
      const option = typeof ways[at] === 'number' ? options[ways[at] % options.length] : undefined
      return option ? [[id, option.id]] : []
    })
    const set = (scenario.parameters ?? []).flatMap(({ name, range: [low, high] }, at): [string, number][] => {
      const place = places[at]
      return typeof place === 'number' ? [[name, low + place * (high - low)]] : []
    })
    const varied = {
      seed,
      settings: { ...input.settings, ...settings },
      choices: { ...input.choices, ...Object.fromEntries(chosen) },
      parameters: { ...input.parameters, ...Object.fromEntries(set) },
    }
    return described({ ...input, ...varied, scenario }, () => `${told(varied)} scenario ${fc.stringify(scenario)}`)
  })
}

/** Some knobs anywhere in their ranges, the others where they stand. */
export function settingsOf({ knobs }: Rulebook): fc.Arbitrary<KnobSettings> {
  const values = knobs
    .filter(({ range: [low, high] }) => low < high && Number.isFinite(high - low))
    .map(({ id, value, range }) => [id, levelAround(value, range[0], range[1])] as const)
  return fc.record(Object.fromEntries(values), {
    requiredKeys: [],
    noNullPrototype: true,
  }) as fc.Arbitrary<KnobSettings>
}

const evenly: Strategy = ({ decision }) => decision.options.map(({ id }) => ({ option: id, weight: 1 }))
