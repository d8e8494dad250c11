// What it is worth that draws are named by what they decide: two branches of a what-if share all the luck that they have
// in common. With luck of its own for each, the difference would vary by as much as both together.
import { inputOf, scenarios } from '../../americas/dist/index.js'
import { pairing } from '../dist/ensemble.js'
import { medianOf } from './measure.mjs'

/** Above this, what is left of the variance is rounding. */
const ENDLESS = 1e6

/**
 * Branches to compare, by what they differ in. The option on record is left out: after it the record decides nearly
 * everything, and luck nothing.
 */
const departuresOf = ({ decisions, parameters = [] }) => {
  const [first] = decisions
  const options = first.options
    .filter(({ id }) => id !== first.recorded)
    .map(({ id }) => ({ choices: { [first.id]: id } }))
  return {
    'two options of the first decision': options.flatMap((a, at) => options.slice(at + 1).map((b) => [a, b])),
    'one parameter, at both ends of its range': options.flatMap((option) =>
      parameters.map(({ name, range }) => range.map((value) => ({ ...option, parameters: { [name]: value } }))),
    ),
  }
}

/** @param {number} runs */
export const luck = (runs) =>
  scenarios.flatMap((scenario) => {
    const watch = scenario.watch.map(({ path }) => path)
    const side = (departure) => {
      const { seed: _, ...input } = inputOf({ scenario, ...departure })
      return input
    }
    return Object.entries(departuresOf(scenario)).flatMap(([differ, pairs]) => {
      const last = pairs.flatMap(([a, b]) =>
        Object.values(pairing(side(a), side(b), { runs, watch }).paths).map((bands) => bands.at(-1)),
      )
      const moved = last.filter(({ independentVariance }) => independentVariance > 1e-12)
      if (moved.length === 0) return []
      const gains = moved.map(({ gain }) => Math.min(gain ?? ENDLESS, ENDLESS))
      const share = (least) => gains.filter((gain) => gain >= least).length / gains.length
      return [
        {
          scenario: scenario.id,
          differ,
          pairs: pairs.length,
          numbers: last.length,
          moved: moved.length,
          median: medianOf(gains),
          above3: share(3),
          above10: share(10),
          endless: share(ENDLESS),
        },
      ]
    })
  })
