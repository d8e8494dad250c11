import { type Knob, type KnobSettings, knobValue } from './knob.js'

/** What a condition may need of the moment it is asked in. */
export interface Asked {
  readonly settings: KnobSettings
  draw(purpose: string): number
}

type Need<Context> = number | Knob | ((context: Context) => number)
export type Primitive = string | number | boolean | null

interface Bound<Kind, Context> {
  readonly kind: Kind
  readonly label: string
  readonly read: (context: Context) => number
  readonly need: Need<Context>
}

interface Presence<Kind, Context> {
  readonly kind: Kind
  readonly label: string
  readonly read: (context: Context) => unknown
}

/**
 * A declared condition: what is read and what is needed, so that it can be asked quickly (`holds`) or with its margin
 * (`checked`). `label` is a message id. Values, not closures over the answer: why and why-not come from the same source.
 */
export type Condition<Context> =
  | Bound<'at-least', Context>
  | Bound<'at-most', Context>
  | {
      readonly kind: 'is'
      readonly label: string
      readonly read: (context: Context) => Primitive | undefined
      readonly need: Primitive | ((context: Context) => Primitive | undefined)
    }
  | Presence<'has', Context>
  | Presence<'has-not', Context>
  | { readonly kind: 'chance'; readonly label: string; readonly need: Need<Context> }

/**
 * What a condition saw. `margin` is positive when it held with room to spare, negative by what it lacked; null for
 * yes-or-no. A number that JSON cannot hold stands as null.
 */
export interface Check {
  /** Message id of the condition. */
  readonly label: string
  /** Whether it was met. */
  readonly holds: boolean
  /** What was read; of a chance the number drawn, from 0 and below 1. */
  readonly value: Primitive
  /** What it was held against; of a chance its probability, 0 to 1. */
  readonly need: Primitive
  /** Room to spare in the unit of the value, negative by what was lacking; null for yes-or-no. */
  readonly margin: number | null
}

/** Holds when the number read is at least the one needed. */
export function atLeast<Context>(
  label: string,
  read: (context: Context) => number,
  need: Need<Context>,
): Condition<Context> {
  return { kind: 'at-least', label, read, need }
}

/** Holds when the number read is at most the one needed. */
export function atMost<Context>(
  label: string,
  read: (context: Context) => number,
  need: Need<Context>,
): Condition<Context> {
  return { kind: 'at-most', label, read, need }
}

/** Holds when the value read equals the one needed. */
export function is<Context>(
  label: string,
  read: (context: Context) => Primitive | undefined,
  need: Primitive | ((context: Context) => Primitive | undefined),
): Condition<Context> {
  return { kind: 'is', label, read, need }
}

/** Holds when something is there: not false, null, undefined or the empty string. Zero is something. */
export function has<Context>(label: string, read: (context: Context) => unknown): Condition<Context> {
  return { kind: 'has', label, read }
}

/** Holds when nothing is there: the opposite of `has`. The label names what must not be there. */
export function hasNot<Context>(label: string, read: (context: Context) => unknown): Condition<Context> {
  return { kind: 'has-not', label, read }
}

/**
 * Holds with a probability (0 to 1): the draw named by the label falls below it. Two chances of one rule that share a
 * label share their draw.
 */
export function chance<Context>(label: string, probability: Need<Context>): Condition<Context> {
  return { kind: 'chance', label, need: probability }
}

/** Asks a condition without building its record. */
export function holds<Context extends Asked>(condition: Condition<Context>, context: Context): boolean {
  switch (condition.kind) {
    case 'at-least':
      return condition.read(context) >= needed(condition.need, context)
    case 'at-most':
      return condition.read(context) <= needed(condition.need, context)
    case 'is':
      return condition.read(context) === needed(condition.need, context)
    case 'has':
      return there(condition.read(context))
    case 'has-not':
      return !there(condition.read(context))
    case 'chance':
      return context.draw(condition.label) < needed(condition.need, context)
  }
}

/** Asks a condition and keeps what it saw, needed, and by how much it held or failed. */
export function checked<Context extends Asked>(condition: Condition<Context>, context: Context): Check {
  const { kind, label } = condition
  if (kind === 'is' || kind === 'has' || kind === 'has-not') {
    const seen = kind === 'is' ? condition.read(context) : there(condition.read(context))
    const need = kind === 'is' ? needed(condition.need, context) : kind === 'has'
    return { label, holds: seen === need, value: recorded(seen), need: recorded(need), margin: null }
  }
  const need = needed(condition.need, context)
  const seen = kind === 'chance' ? context.draw(label) : condition.read(context)
  const margin = kind === 'at-least' ? seen - need : need - seen
  const held = kind === 'chance' ? seen < need : kind === 'at-least' ? seen >= need : seen <= need
  return { label, holds: held, value: recorded(seen), need: recorded(need), margin: recorded(margin) }
}

/** As the ledger keeps it: what JSON cannot hold (undefined, NaN, an infinity) is null there. */
function recorded(seen: number): number | null
function recorded(seen: Primitive | undefined): Primitive
function recorded(seen: Primitive | undefined): Primitive {
  return seen === undefined || (typeof seen === 'number' && !Number.isFinite(seen)) ? null : seen
}

function needed<Context extends Asked, Value extends Primitive | undefined>(
  need: Value | Knob | ((context: Context) => Value),
  context: Context,
): Value {
  if (typeof need === 'function') return need(context)
  // A knob is a number.
  return typeof need === 'object' && need !== null ? (knobValue(need, context.settings) as Value) : (need as Value)
}

const there = (seen: unknown): boolean => seen !== null && seen !== undefined && seen !== false && seen !== ''
