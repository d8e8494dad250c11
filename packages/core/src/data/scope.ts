import type * as z from 'zod'
import type { Knob } from '../rules/knob.js'
import type { Moment } from '../rules/moment.js'
import type { AnyModel } from '../world/model.js'
import type { Steps } from './fault.js'
import { type Sort, sortOfValue } from './sort.js'
import type { ValueData } from './value-data.js'

/** What is asked of a moment: the compiled form of a value. */
export type Read<Value> = (moment: Moment) => Value

/** A value, compiled. */
export interface Compiled<Value = unknown> {
  readonly sort: Sort
  readonly read: Read<Value>
  /** Set when it is the same at every moment. */
  readonly fixed?: { readonly value: unknown }
  /** The declarations of the field that is read: a literal it is compared with must fit one of them. */
  readonly fields?: readonly z.ZodType[]
}

/** What the values of one rule may refer to, where they stand. */
export interface Scope {
  readonly model: AnyModel
  /** Types of event that the rule listens to. */
  readonly on: readonly string[]
  /** What `over` binds. */
  readonly bound: 'nothing' | 'actor' | 'tie'
  readonly knobs: Readonly<Record<string, Knob>>
  /** Ids that an actor may have; null when any may. */
  readonly actors: ReadonlySet<string> | null
  /** Values of the rule's own, by name; null where they cannot be used. */
  readonly lets: Readonly<Record<string, Compiled>> | null
  /** In `over` there are no knobs and no luck: what a rule runs for is settled before it is asked. */
  readonly stage: 'over' | 'rule'
  /** Compiles a value that stands in this scope. */
  readonly value: (data: ValueData, scope: Scope, steps: Steps) => Compiled
}

/** A value that is the same at every moment. */
export function fixedValue<Value>(value: Value): Compiled<Value> {
  return { sort: sortOfValue(value), read: () => value, fixed: { value } }
}
