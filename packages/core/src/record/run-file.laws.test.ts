import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Villages, villageInput } from '../../testing/index.js'
import { PolicyError } from '../errors.js'
import { rulebook } from '../rules/rulebook.js'
import type { RunInput } from '../run/input.js'
import { run } from '../run/run.js'
import { canonicalJson } from './canonical-json.js'
import { runFile } from './from-run.js'
import { readRunFile } from './read-run-file.js'
import type { RunFile } from './run-file.js'
import { type Verification, verifyRunFile } from './verify-run-file.js'
import { writeRunFile } from './write-run-file.js'

const packages = { '@lapolicy/core': '1.0.0', tales: '2.0.0' }
const fileOf = (input: RunInput<Villages>): RunFile => runFile(run(input), { packages, lens: 'rosy' })
const inputs = villageInput()

/** Verifies a file against its own input, or gives the error by which it was refused. */
function answerTo(file: RunFile, input: RunInput<Villages>): Verification | PolicyError {
  const { model, rulebook, scenario, strategy } = input
  try {
    return verifyRunFile(file, ({ input: { scenario: id } }) =>
      id === scenario.id ? { model, rulebook, scenario, packages, ...(strategy ? { strategy } : {}) } : null,
    )
  } catch (error) {
    if (error instanceof PolicyError) return error
    throw error
  }
}

type Path = readonly (string | number)[]

/** The places of all values that are no record and no list. */
function leaves(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path]
  return Array.isArray(value)
    ? value.flatMap((item, at) => leaves(item, [...path, at]))
    : Object.entries(value).flatMap(([key, item]) => leaves(item, [...path, key]))
}

function changedAt(value: unknown, [key, ...rest]: Path, change: (leaf: unknown) => unknown): unknown {
  if (key === undefined) return change(value)
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<string | number, unknown>
  copy[key] = changedAt(copy[key], rest, change)
  if (copy[key] === undefined) delete copy[key]
  return Array.isArray(copy) ? copy.filter((item) => item !== undefined) : copy
}

/** Another value of the same kind: one digit, letter or number off. */
function another(leaf: unknown, by: number): unknown {
  if (typeof leaf === 'number') return [leaf + 1, leaf - 1, leaf / 2 + 0.1, -leaf - 1][by % 4]
  if (typeof leaf !== 'string') return leaf === null ? [0, 'x'][by % 2] : null
  const at = by % Math.max(1, leaf.length)
  const letter = '0123456789abcdefx-'[by % 18] as string
  return leaf[at] === letter ? `${leaf}${letter}` : `${leaf.slice(0, at)}${letter}${leaf.slice(at + 1)}`
}

describe('a run file', () => {
  it('of any run survives its text and is verified by a replay', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const file = fileOf(input)
        const text = writeRunFile(file)
        expect(readRunFile(text)).toEqual(file)
        expect(answerTo(readRunFile(text), input)).toEqual({ verified: true, outcome: 'same', differs: [] })
      }),
    )
  })

  it('is the same whatever the order in which rules were registered', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const turned = { ...input, rulebook: rulebook([...input.rulebook.rules].reverse()) }
        expect(writeRunFile(fileOf(turned))).toBe(writeRunFile(fileOf(input)))
      }),
    )
  })

  it('with any one character changed, left out or put in is refused', () => {
    const change = fc.record({
      at: fc.nat(),
      kind: fc.constantFrom('other', 'less', 'more'),
      letter: fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
    })
    fc.assert(
      fc.property(inputs, fc.array(change, { minLength: 20, maxLength: 20 }), (input, changes) => {
        const text = writeRunFile(fileOf(input))
        for (const { at, kind, letter } of changes) {
          // White space around the document is let pass: the newline at its end may be missing.
          const place = at % (text.length - 2)
          const sign =
            letter === text[place] || letter.trim() === '' ? '7x'.replace(text[place] as string, '')[0] : letter
          const rest = text.slice(kind === 'more' ? place + 0 : place + 1)
          const bent = `${text.slice(0, place)}${kind === 'less' ? '' : sign}${rest}`
          expect(bent).not.toBe(text)
          expect(() => readRunFile(bent), `${kind} at ${place}: ${sign}`).toThrow(PolicyError)
        }
      }),
      { numRuns: 25 },
    )
  })

  it('with any one value changed, even sealed again, is refused or found out by the replay', () => {
    fc.assert(
      fc.property(inputs, fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 6, maxLength: 6 }), (input, picks) => {
        const file = fileOf(input)
        // The lens is a label. Everything else is held to the run.
        const places = leaves(file).filter((path) => path.join('.') !== 'input.lens')
        for (const [which, by] of picks) {
          const path = places[which % places.length] as Path
          const bent = changedAt(file, path, (leaf) => another(leaf, by)) as RunFile
          if (canonicalJson(bent) === canonicalJson(file)) continue
          const answer = answerTo(bent, input)
          expect(answer, path.join('.')).not.toMatchObject({ verified: true })
        }
      }),
      { numRuns: 30 },
    )
  })

  it('with any one value left out, even sealed again, is refused or found out by the replay', () => {
    fc.assert(
      fc.property(inputs, fc.array(fc.nat(), { minLength: 4, maxLength: 4 }), (input, picks) => {
        const file = fileOf(input)
        // A knob that was set to its own value stands as it stood.
        const places = leaves(file).filter(([first, second]) => first !== 'input' || second !== 'settings')
        for (const which of picks) {
          const path = places[which % places.length] as Path
          const bent = changedAt(file, path, () => undefined) as RunFile
          expect(answerTo(bent, input), path.join('.')).not.toMatchObject({ verified: true })
        }
      }),
      { numRuns: 30 },
    )
  })

  it('of any text is read or refused by a typed error', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json({ maxDepth: 12 }), fc.string({ unit: 'binary' })), (text) => {
        expect(() => readRunFile(text)).toThrow(PolicyError)
      }),
    )
  })

  it('cut off anywhere is refused, never half-read', () => {
    fc.assert(
      fc.property(inputs, fc.nat(), (input, at) => {
        const text = writeRunFile(fileOf(input))
        expect(() => readRunFile(text.slice(0, at % (text.length - 1)))).toThrow(PolicyError)
      }),
      { numRuns: 25 },
    )
  })
})
