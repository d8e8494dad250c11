import { type Americas, type Lens, lensSettings, rulebook as model } from '@lapolicy/americas'
import { type Rule, type Rulebook, type RunInput, rulebook } from '@lapolicy/core'

/** The model's rulebook with rules of the player's own. */
export function rulebookWith(rules: readonly Rule[]): Rulebook {
  return rules.length === 0 ? model : rulebook([...model.rules, ...rules], model.knobs)
}

/** An input with rules added to its rulebook. A lens moves their knobs as it moves those of the model. */
export function addRules(
  input: RunInput<Americas>,
  rules: readonly Rule[],
  lens: Lens | null = null,
): RunInput<Americas> {
  if (rules.length === 0) return input
  const extended = rulebookWith(rules)
  const settings = { ...(lens === null ? {} : lensSettings(lens, extended.knobs)), ...input.settings }
  return { ...input, rulebook: extended, settings }
}
