import type * as z from 'zod'
import { located } from '../events/located.js'
import { recordError } from './record-error.js'
import { type RunFile, runFileFormat, runFileKind } from './run-file.js'
import { runFileShape, sealedShape } from './run-file-shape.js'

/** A run file as it stands in a text. */
export interface SealedRunFile extends RunFile {
  readonly seal: string
}

// Built when the first file is read: whoever only takes fingerprints need not pay for it.
let plain: z.ZodType | undefined
let sealed: z.ZodType | undefined

/** Checks that a value has the form of a run file; throws the error that says what it lacks. */
export function checkedRunFile(value: unknown): RunFile {
  plain ??= runFileShape()
  return checked(value, plain) as RunFile
}

/** As `checkedRunFile`, of what stands in a text. */
export function checkedSealedFile(value: unknown): SealedRunFile {
  sealed ??= sealedShape()
  return checked(value, sealed) as SealedRunFile
}

function checked(value: unknown, shape: z.ZodType): unknown {
  const { kind, format } = (typeof value === 'object' && value !== null ? value : {}) as Readonly<
    Record<string, unknown>
  >
  if (kind !== runFileKind || format === undefined) throw recordError('record/not-a-run-file', { kind: runFileKind })
  // Of another format nothing else can be judged.
  if (format !== runFileFormat)
    throw recordError('record/unknown-format', { format, known: runFileFormat, where: 'format' })
  refuseUnusableKeys(value, [])
  const result = shape.safeParse(value)
  if (result.success) return result.data
  const { where, ...fault } = located('', result.error)
  throw recordError('record/invalid', { ...fault, where: where.slice(1) })
}

/** Nothing can be called `__proto__`, and a schema drops such a key without a word. Circles end at the depth of a file. */
function refuseUnusableKeys(value: unknown, path: readonly string[]): void {
  if (typeof value !== 'object' || value === null || path.length > 8) return
  for (const key of Object.keys(value)) {
    const place = [...path, key]
    if (key === '__proto__')
      throw recordError('record/invalid', {
        where: place.join('.'),
        problem: 'nothing can be called so',
        expected: 'another name',
      })
    refuseUnusableKeys((value as Readonly<Record<string, unknown>>)[key], place)
  }
}
