import type * as z from 'zod'

/**
 * Of which sorts a value may be: bits, since a field may be a number or null. What is none of them (a list, a measure)
 * can be there or not, and nothing else.
 */
export type Sort = number
export const NUMBER = 1
export const TEXT = 2
export const TRUTH = 4
export const NONE = 8
export const THING = 16

/** Every sort of single value, which can be compared and handed on. */
export const SINGLE = NUMBER | TEXT | TRUTH | NONE

/** The sort of a value as it stands. */
export function sortOfValue(value: unknown): Sort {
  if (typeof value === 'number') return NUMBER
  if (typeof value === 'string') return TEXT
  if (typeof value === 'boolean') return TRUTH
  return value === null || value === undefined ? NONE : THING
}

interface Definition {
  readonly type: string
  readonly innerType?: z.ZodType
  readonly options?: readonly z.ZodType[]
  readonly values?: readonly unknown[]
  readonly out?: z.ZodType
}

/** The sort that a field of the model declares. */
export function sortOfSchema(schema: z.ZodType): Sort {
  const { type, innerType, options = [], values = [], out } = (schema as unknown as { def: Definition }).def
  switch (type) {
    case 'number':
    case 'int':
      return NUMBER
    case 'string':
    case 'enum':
    case 'template_literal':
      return TEXT
    case 'boolean':
      return TRUTH
    case 'null':
    case 'undefined':
      return NONE
    case 'literal':
      return values.reduce<Sort>((sort, value) => sort | sortOfValue(value), 0)
    case 'union':
      return options.reduce<Sort>((sort, option) => sort | sortOfSchema(option), 0)
    case 'optional':
    case 'nullable':
      return NONE | sortOfSchema(innerType as z.ZodType)
    case 'default':
    case 'readonly':
    case 'nonoptional':
    case 'prefault':
      return sortOfSchema(innerType as z.ZodType)
    case 'pipe':
      return sortOfSchema(out as z.ZodType)
    default:
      return THING
  }
}

const names: readonly (readonly [Sort, string])[] = [
  [NUMBER, 'a number'],
  [TEXT, 'text'],
  [TRUTH, 'true or false'],
  [NONE, 'nothing'],
  [THING, 'something that is no single value'],
]

/** Sorts in words: "a number or nothing". */
export function sortInWords(sort: Sort): string {
  return names.flatMap(([bit, word]) => ((sort & bit) === 0 ? [] : [word])).join(' or ')
}
