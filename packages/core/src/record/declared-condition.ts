import type { Condition, Primitive } from '../rules/condition.js'
import type { Knob } from '../rules/knob.js'

/** What a condition needs: a constant, a knob by its id, or a function, which plain data cannot hold. */
export type DeclaredNeed = { readonly value: Primitive } | { readonly knob: string } | { readonly computed: true }

/** A condition as plain data: what it declares of itself, without the function that reads the world. */
export interface DeclaredCondition {
  /** How it compares: `at-least`, `at-most`, `is`, `has`, `has-not` or `chance`. */
  readonly kind: string
  /** Message id of what it asks. */
  readonly label: string
  /** Absent where the kind needs nothing (`has`, `has-not`). */
  readonly need?: DeclaredNeed
}

/** The declared part of a condition. */
// biome-ignore lint/suspicious/noExplicitAny: conditions of rules and of decisions alike; their functions are not called.
export function declaredCondition(condition: Condition<any>): DeclaredCondition {
  const { kind, label } = condition
  return 'need' in condition ? { kind, label, need: declaredNeed(condition.need) } : { kind, label }
}

function declaredNeed(need: unknown): DeclaredNeed {
  if (typeof need === 'function') return { computed: true }
  if (typeof need === 'object' && need !== null) return { knob: (need as Knob).id }
  return { value: need as Primitive }
}
