/**
 * Laws of a run, as properties over any inputs: `fc.assert(sameSeedSameRun(villageInput()))`. Each is named as the
 * sentence that it proves; the README's "Guarantees" are these.
 */
import type * as fc from 'fast-check'
import type { AnyModel, Run, RunInput } from '../../src/index.js'

/** Inputs to try a law on: the villages', or those of a model of your own. */
// biome-ignore lint/suspicious/noExplicitAny: a law holds for runs of any vocabulary.
export type Inputs = fc.Arbitrary<RunInput<any>>

/** A property to hand to `fc.assert`. */
// biome-ignore lint/suspicious/noExplicitAny: what a property draws beside the input is its own affair.
export type Law = fc.IPropertyWithHooks<any>

export type AnyInput = RunInput<AnyModel>
export type AnyRun = Run<AnyModel>

/** Fails with a sentence unless something is so. */
export function holds(isSo: boolean, sentence: string): void {
  if (!isSo) throw new Error(sentence)
}

/** Fails unless two pieces of plain data hold the same, saying where they first part. */
export function same(what: string, left: unknown, right: unknown): void {
  const parting = parts(left, right, '')
  if (parting !== null) throw new Error(`${what} differ at ${parting}`)
}

function parts(left: unknown, right: unknown, path: string): string | null {
  if (Object.is(left, right) || (left === 0 && right === 0)) return null
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null)
    return `${path || 'the whole'}: ${told(left)} against ${told(right)}`
  const keys = [...Object.keys(left), ...Object.keys(right).filter((key) => !Object.hasOwn(left, key))]
  for (const key of keys) {
    const inner = parts(of(left, key), of(right, key), path === '' ? key : `${path}.${key}`)
    if (inner !== null) return inner
  }
  return null
}

const of = (record: object, key: string): unknown => (record as Readonly<Record<string, unknown>>)[key]

const told = (value: unknown): string => (value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 300))

/** What a run is made of, without its input: tables, worlds, last day, and what it waits for. */
export function outcomeOf(run: AnyRun): Readonly<Record<string, unknown>> {
  const { events, firings, changes, decisions, missing, opening, world, endedOn, pending } = run
  return { events, firings, changes, decisions, missing, opening, world, history: chaptersOf(run), endedOn, pending }
}

/** Worlds of a run's history: all of a short one, of a long one about thirty and the last. */
export function chaptersOf({ history }: AnyRun): AnyRun['history'] {
  const step = Math.ceil(history.length / 30)
  return history.filter((_, at) => at % step === 0 || at === history.length - 1)
}

/** A copy as another program would get it. */
export function throughJson<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value)) as Value
}
