import { afterAll, describe, expect, it } from 'vitest'
import * as arithmetic from '../src/arithmetic.js'
import * as data from '../src/data.js'
import * as ensemble from '../src/ensemble.js'
import * as core from '../src/index.js'
import * as inspection from '../src/inspect.js'
import * as record from '../src/record.js'
import * as testing from '../testing/index.js'
import { heldAt, isTooLong, nonsense, placesIn, replaced } from './nonsense/nonsense.js'
import { methods, type Recipe, recipes } from './nonsense/recipes.js'

const entries: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  index: core,
  record,
  data,
  inspect: inspection,
  ensemble,
  testing,
}

const lawful: readonly unknown[] = Object.values(testing.laws)

/** What came of one call: nothing to tell where it answered or refused by a typed error, else the error. */
function fault(call: () => unknown): string | null {
  try {
    call()
    return null
  } catch (error) {
    if (error instanceof core.PolicyError) return null
    return error instanceof Error ? `${error.name}: ${error.message.slice(0, 120)}` : String(error)
  }
}

type Call = (...args: readonly unknown[]) => unknown

describe.each(Object.entries(entries))('of %s', (entry, exported) => {
  const functions = Object.entries(exported).filter(
    // A law is a property of fast-check, which refuses what is no arbitrary itself.
    ([name, one]) => typeof one === 'function' && name !== 'PolicyError' && !lawful.includes(one),
  )
  const known = recipes[entry] ?? {}

  it('every function has a recipe', () => {
    const missing = functions.map(([name]) => name).filter((name) => !Object.hasOwn(known, name))
    expect(missing).toEqual([])
  })

  const calls: readonly (readonly [string, Call, Recipe])[] = Object.entries(known).flatMap(([name, recipe]) => {
    const call = (Object.hasOwn(methods, name) ? methods[name] : exported[name]) as Call | undefined
    return call === undefined || name === 'PolicyError' ? [] : [[name, call, recipe] as const]
  })

  it.each(calls)(
    '%s answers, or refuses by a typed error',
    (_, call, { args, use, most = 12 }) => {
      const whole = (given: readonly unknown[]): unknown => {
        const answer = call(...given)
        return use === undefined ? answer : use(answer as never)
      }
      // What is handed over whole is taken: else nothing would be proved by spoiling it.
      expect(fault(() => whole(args))).toBeNull()
      const faults = placesIn(args, most).flatMap((steps) =>
        Object.entries(nonsense).flatMap(([what, make]) => {
          if (isTooLong(what, heldAt(args, steps))) return []
          const found = fault(() => whole(replaced(args, steps, make())))
          return found === null ? [] : [`${steps.join('.')} is ${what}: ${found}`]
        }),
      )
      expect(faults).toEqual([])
    },
    120_000,
  )
})

describe('of arithmetic', () => {
  it('every function gives a number, or numbers, of whatever numbers it is given', () => {
    const numbers = [0, -0, 1, -1, 0.5, 1e308, -1e308, 5e-324, Number.NaN, Infinity, -Infinity, 2 ** 53]
    const functions = Object.entries(arithmetic) as [string, Call][]
    for (const [name, call] of functions)
      for (const a of numbers)
        for (const b of numbers) {
          const answer = name === 'softmax' ? call([a, b], b) : call(a, b, a)
          const all = (Array.isArray(answer) ? answer : [answer]) as unknown[]
          expect(all.every((one) => typeof one === 'number')).toBe(true)
        }
  })
})

const before = [Object.prototype, Array.prototype, Function.prototype].map((one) => Object.getOwnPropertyNames(one))

afterAll(() => {
  const after = [Object.prototype, Array.prototype, Function.prototype].map((one) => Object.getOwnPropertyNames(one))
  expect(after).toEqual(before)
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
})
