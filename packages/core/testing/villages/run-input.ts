import * as fc from 'fast-check'
import type { RunInput, Strategy } from '../../src/index.js'
import { level } from '../arbitraries/arbitrary.js'
import { described, told } from './described.js'
import { villageRulebook } from './rulebook.js'
import { villageScenario } from './scenario.js'
import { type Villages, villages } from './village.js'

/** Cheerful villages lean to the first way; a first or second way is sometimes out of the question. */
const strategy: Strategy<Villages> = ({ decision, level: read, lasting, draw }) => {
  const cheer = read(decision.actor, 'cheer')
  return decision.options.map(({ id }, at) => ({
    option: id,
    weight: at === 0 && lasting('mood') < 0.1 ? 0 : 1 + (at === 0 ? (20 + cheer) / 10 : draw(id)),
  }))
}

/** Whole inputs of runs over the villages: any rules, any scenario, some knobs set and some choices made. */
export function villageInput(): fc.Arbitrary<RunInput<Villages>> {
  return fc
    .record({
      rulebook: villageRulebook,
      scenario: villageScenario,
      seed: fc.oneof(fc.nat(), fc.maxSafeNat()),
      knobs: fc.array(fc.option(level(0, 1)), { maxLength: 8 }),
      choices: fc.array(fc.option(fc.nat({ max: 1 }), { freq: 2 }), { maxLength: 4 }),
      generosity: fc.option(level(0, 1)),
    })
    .map(({ rulebook, scenario, seed, knobs, choices, generosity }) => {
      const input: RunInput<Villages> = {
        model: villages,
        rulebook,
        scenario,
        seed,
        strategy,
        settings: Object.fromEntries(
          rulebook.knobs.flatMap(({ id }, at) => (typeof knobs[at] === 'number' ? [[id, knobs[at]]] : [])),
        ),
        choices: Object.fromEntries(
          scenario.decisions.flatMap(({ id }, at) =>
            typeof choices[at] === 'number' ? [[id, `way-${choices[at]}`]] : [],
          ),
        ),
        parameters: generosity === null ? {} : { generosity },
      }
      const { model: _, strategy: __, rulebook: ___, ...rest } = input
      return described(input, () => `${told(rest)} rules ${fc.stringify(rulebook)}`)
    })
}
