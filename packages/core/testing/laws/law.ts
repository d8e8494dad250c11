/**
 * Laws of a run, as properties over any inputs: `fc.assert(sameSeedSameRun(villageInput()))`. Each is named as the
 * sentence that it proves; the README's "Guarantees" are these.
 */
import type * as fc from 'fast-check'
import { type AnyModel, levelAt, numericPaths, type Run, type RunInput, type World } from '../../src/index.js'

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
  const keys = [...new Set([...Object.keys(left), ...Object.keys(right)])].sort()
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
  const { events, firings, changes, decisions, missing, opening, world, history, endedOn, pending } = run
  return { events, firings, changes, decisions, missing, opening, world, history, endedOn, pending }
}

/** Every level of a world, by path. */
export function levelsOf(world: World): Readonly<Record<string, number | null | undefined>> {
  return Object.fromEntries(numericPaths(world).map((path) => [path, levelAt(world, path)]))
}

/** A copy as another program would get it. */
export function throughJson<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value)) as Value
}
