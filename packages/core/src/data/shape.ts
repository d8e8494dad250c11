import type * as z from 'zod'
import { own } from '../world/id.js'
import { fault, invalid, listed, meant, type Steps } from './fault.js'

type Issue = z.core.$ZodIssue

/** Reads data by a part of the form. Refuses it at the innermost place that does not fit, saying what would. */
export function shaped<Data>(form: z.ZodType<Data>, given: unknown, steps: Steps): Data {
  const read = form.safeParse(given)
  if (read.success) return read.data
  return refuse(read.error.issues, given, steps)
}

/** Refuses for the issue that tells most: a field that is not known explains the one that is missing. */
function refuse(issues: readonly Issue[], given: unknown, steps: Steps): never {
  const issue = (issues.find(({ code }) => code === 'unrecognized_keys') ?? issues[0]) as Issue
  const path = issue.path.filter((step) => typeof step !== 'symbol')
  const inside = path.reduce<unknown>((holder, step) => own(holder, step as string), given)
  const at = [...steps, ...path]
  switch (issue.code) {
    case 'invalid_union':
      return refuseUnion(issue.errors, inside, at)
    case 'unrecognized_keys':
      return unknownField(issue.keys[0] as string, issue.message.split(' '), at)
    case 'invalid_type':
      return invalid(at, inside === undefined ? 'it is missing' : `it is ${named(inside)}`, called(issue.expected))
    case 'custom':
      return invalid(
        at,
        `it is ${named(inside)} of ${Object.keys(inside as object).length} fields`,
        'exactly one field',
      )
    default:
      return invalid(at, 'it does not fit', expectedBy(issue))
  }
}

/** What a schema wanted, in words. */
export function expectedBy(issue: Issue | undefined): string {
  if (issue === undefined) return 'another value'
  if (issue.code === 'invalid_value') return `one of: ${issue.values.map(String).join(', ')}`
  if (issue.code === 'invalid_type') return called(issue.expected)
  if (issue.code === 'too_small') return `at least ${issue.minimum}${counted(issue.origin)}`
  if (issue.code === 'too_big') return `at most ${issue.maximum}${counted(issue.origin)}`
  return issue.message.replace('Invalid input: ', '').replace('expected ', '')
}

const counted = (origin: string): string =>
  origin === 'string' ? ' characters' : origin === 'array' ? ' in the list' : ''

/**
 * None of several forms fits. The one whose fields were written is refused in its own words; where that is none, or
 * more than one, the fields are named that tell them apart.
 */
function refuseUnion(options: readonly (readonly Issue[])[], given: unknown, at: Steps): never {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    const wanted = options.flatMap(([issue]) => (issue?.code === 'invalid_type' ? [called(issue.expected)] : []))
    const inner = options.find(
      ([issue]) => issue !== undefined && (issue.path.length > 0 || issue.code !== 'invalid_type'),
    )
    if (inner && given !== undefined) return refuse(inner, given, at)
    const kinds = [...new Set(wanted)]
    return invalid(at, `it is ${named(given)}`, kinds.length === 0 || kinds.length > 3 ? 'a value' : kinds.join(' or '))
  }
  const objects = options.filter((issues) => !issues.some(isOfAnotherType))
  const entered = objects.filter((issues) => !issues.some(isUnknownField))
  const missing = (issues: readonly Issue[]): readonly string[] => issues.flatMap((issue) => missingField(issue, given))
  const fewest = Math.min(...entered.map((issues) => missing(issues).length))
  const [nearest, another] = entered.filter((issues) => missing(issues).length === fewest)
  if (nearest && !another) return refuse(nearest, given, at)
  const wanted = [...new Set((nearest ? entered : objects).flatMap(missing))].sort()
  if (nearest)
    return invalid(at, 'it is not complete', `one of the fields: ${listed(wanted).join(', ')}`, 'add one of them')
  const [only, other] = objects
  if (only && !other) return refuse(only, given, at)
  const strange = Object.keys(given).find((key) =>
    objects.every((issues) => issues.some((one) => isUnknownField(one, key))),
  )
  if (strange !== undefined) return unknownField(strange, wanted, at)
  return invalid(at, 'its fields do not go together', 'the fields of one form', 'leave some out')
}

function unknownField(key: string, known: readonly string[], at: Steps): never {
  const expected = `one of: ${listed([...known].sort()).join(', ')}`
  const problem = `"${key}" is not known here`
  return fault('data/invalid', [...at, key], { problem, expected, given: key, fix: meant(key, known) })
}

const isOfAnotherType = ({ code, path }: Issue): boolean => path.length === 0 && code === 'invalid_type'

const isUnknownField = (issue: Issue, key?: unknown): boolean =>
  issue.code === 'unrecognized_keys' && issue.path.length === 0 && (typeof key !== 'string' || issue.keys.includes(key))

function missingField({ path: [key], path }: Issue, given: unknown): readonly string[] {
  return path.length === 1 && typeof key === 'string' && own(given, key) === undefined ? [key] : []
}

const words: Readonly<Record<string, string>> = {
  array: 'a list',
  tuple: 'a list',
  object: 'an object',
  record: 'an object',
  number: 'a number',
  int: 'a whole number',
  string: 'text',
  boolean: 'true or false',
  null: 'null',
}

const called = (type: string): string => words[type] ?? type

/** What something is, in words. */
function named(given: unknown): string {
  if (given === undefined) return 'missing'
  if (Array.isArray(given)) return given.length === 0 ? 'an empty list' : 'a list'
  return given === null ? 'null' : called(typeof given)
}
