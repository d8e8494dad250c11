import * as fc from 'fast-check'
import { rulebook, run } from '../../src/index.js'
import { fingerprint } from '../../src/record.js'
import { hash64 } from '../../src/rules/draw.js'
import { type AnyInput, type Inputs, type Law, outcomeOf, same } from './law.js'

/**
 * Law 2. Whatever order rules, recorded events, decisions and the keys of records come in, the run is the same.
 */
export function registrationOrderIsForgotten(inputs: Inputs): Law {
  return fc.property(inputs, fc.nat(), (input, salt) => {
    const [as, otherwise] = [run(input), run(reordered(input, salt))]
    same('the runs of two orders of registration', outcomeOf(as), outcomeOf(otherwise))
    same('their fingerprints', fingerprint(as), fingerprint(otherwise))
  })
}

/** The same input with everything in another order that has no order of its own. */
export function reordered(input: AnyInput, salt: number): AnyInput {
  const { rulebook: book, scenario, settings, choices, parameters } = input
  const mixed = <Item>(items: readonly Item[], idOf: (item: Item) => string): Item[] => shuffled(items, salt, idOf)
  return {
    ...input,
    rulebook: rulebook(
      mixed(book.rules, ({ id }) => id),
      mixed(book.knobs, ({ id }) => id),
    ),
    scenario: {
      ...scenario,
      world: keysReordered(scenario.world, salt),
      opening: mixed(scenario.opening, ({ id }) => id),
      schedule: mixed(scenario.schedule, ({ id }) => id),
      decisions: mixed(scenario.decisions, ({ id }) => id),
    },
    ...(settings ? { settings: keysReordered(settings, salt) } : {}),
    ...(choices ? { choices: keysReordered(choices, salt) } : {}),
    ...(parameters ? { parameters: keysReordered(parameters, salt) } : {}),
  }
}

function shuffled<Item>(items: readonly Item[], salt: number, idOf: (item: Item) => string): Item[] {
  const rank = (item: Item): number => hash64(`${salt}/${idOf(item)}`)[0]
  return [...items].sort((left, right) => rank(left) - rank(right))
}

/** A copy of plain data whose records got their keys in another order, all the way down. */
function keysReordered<Value>(value: Value, salt: number): Value {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  const keys = shuffled(Object.keys(value), salt, (key) => key)
  const copied = keys.map((key) => [key, keysReordered((value as Readonly<Record<string, unknown>>)[key], salt)])
  return Object.fromEntries(copied) as Value
}
