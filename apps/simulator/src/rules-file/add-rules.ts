import { type Americas, type Lens, lensSettings } from '@lapolicy/americas'
import { type Rule, type RunInput, rulebook } from '@lapolicy/core'

/** An input with rules added to its rulebook. A lens moves their knobs as it moves those of the model. */
export function addRules(
  input: RunInput<Americas>,
  rules: readonly Rule[],
  lens: Lens | null = null,
): RunInput<Americas> {
  if (rules.length === 0) return input
  const extended = rulebook([...input.rulebook.rules, ...rules], input.rulebook.knobs)
  const settings = { ...(lens === null ? {} : lensSettings(lens, extended.knobs)), ...input.settings }
  return { ...input, rulebook: extended, settings }
}
