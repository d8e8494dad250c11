import * as fc from 'fast-check'
import * as z from 'zod'
import { sound } from '../../src/errors.js'
import { PolicyError } from '../../src/index.js'
import { sameValue } from '../../src/world/same-value.js'
import { testingError } from '../text.js'
import { checksOf } from './checks.js'
import { numberIn } from './number-in.js'
import { textIn } from './text-in.js'

/** Arbitraries by field name, for fields that mean something: ids of issues, names of measures. */
export type FieldArbitraries = Readonly<Record<string, fc.Arbitrary<unknown>>>

interface Definition {
  readonly type: string
  readonly innerType?: z.ZodType
  readonly element?: z.ZodType
  readonly options?: readonly z.ZodType[]
  readonly entries?: Readonly<Record<string, string | number>>
  readonly values?: readonly unknown[]
  readonly shape?: Readonly<Record<string, z.ZodType>>
  readonly items?: readonly z.ZodType[]
  readonly rest?: z.ZodType | null
  readonly keyType?: z.ZodType
  readonly valueType?: z.ZodType
  readonly left?: z.ZodType
  readonly right?: z.ZodType
  readonly getter?: () => z.ZodType
}

/** Levels of a schema that refers to itself; deeper ones end by a null, an empty list or an absent field. */
const DEEPEST = 3

/** Tries by which it is found out whether a schema accepts enough of what is made for it. */
const TRIES = 100

/**
 * Values that a schema accepts and that survive JSON. `place` names the schema in errors. Throws `testing/no-arbitrary`
 * for kinds that no JSON can hold or that cannot be made at random (dates, transforms), and for refinements that hardly
 * any value passes: such a field needs an arbitrary of its own.
 */
export function valueIn(schema: z.ZodType, place = 'the schema'): fc.Arbitrary<unknown> {
  return sound('valueIn', () => {
    return made(schema, { place, fields: {}, depth: 0 })
  })
}

/** Objects of a shape, with arbitraries of its own for some fields; an optional field is sometimes absent. */
export function shapeIn(
  shape: z.ZodRawShape,
  fields: FieldArbitraries,
  place: string,
): fc.Arbitrary<Readonly<Record<string, unknown>>> {
  return objectIn(shape, { place, fields, depth: 0 })
}

interface Making {
  readonly place: string
  readonly fields: FieldArbitraries
  readonly depth: number
}

function made(schema: z.ZodType, making: Making): fc.Arbitrary<unknown> {
  if (!(schema instanceof z.ZodType)) throw none(making, 'it is no zod schema', 'a zod schema')
  const plain = attempted(() => unchecked(schema, making), making)
  if (checksOf(schema).length === 0) return plain
  const accepted = (value: unknown): boolean => {
    const read = schema.safeParse(value)
    return read.success && sameValue(read.data, value)
  }
  const tried = attempted(() => fc.sample(plain, { numRuns: TRIES, seed: 1 }), making)
  if (!tried.some(accepted))
    throw none(making, `${TRIES} values of type "${schema.def.type}" were made, and it accepts none`, 'a wider check')
  return plain.filter(accepted)
}

function unchecked(schema: z.ZodType, making: Making): fc.Arbitrary<unknown> {
  const definition = schema.def as unknown as Definition
  const inner = (one: z.ZodType | null | undefined, step = ''): fc.Arbitrary<unknown> =>
    made(one as z.ZodType, { ...making, place: `${making.place}${step}` })
  switch (definition.type) {
    case 'number':
      return numberIn(schema as z.ZodNumber)
    case 'string':
      return textIn(schema as z.ZodString)
    case 'template_literal':
      return fc.stringMatching((schema as z.ZodTemplateLiteral)._zod.pattern)
    case 'boolean':
      return fc.boolean()
    case 'null':
      return fc.constant(null)
    case 'any':
    case 'unknown':
      return fc.oneof(fc.constant(null), fc.boolean(), fc.integer(), fc.string())
    case 'literal':
      return fc.constantFrom(...(definition.values ?? []))
    case 'enum':
      return fc.constantFrom(...namesOf(definition))
    case 'nullable':
      return making.depth >= DEEPEST ? fc.constant(null) : fc.option(inner(definition.innerType))
    case 'optional':
    case 'nonoptional':
    case 'default':
    case 'prefault':
    case 'catch':
    case 'readonly':
      return inner(definition.innerType)
    case 'array':
      return making.depth >= DEEPEST ? fc.constant([]) : fc.array(inner(definition.element, '[]'), lengthsOf(schema))
    case 'tuple':
      return fc.tuple(...(definition.items ?? []).map((item, at) => inner(item, `[${at}]`)))
    case 'record':
      return recordIn(definition, inner)
    case 'union':
      return unionIn(definition.options ?? [], making)
    case 'intersection':
      return fc
        .tuple(inner(definition.left), inner(definition.right))
        .map(([left, right]) => ({ ...(left as object), ...(right as object) }))
    case 'object':
      return objectIn(definition.shape ?? {}, { ...making, fields: {} })
    case 'lazy':
      if (making.depth > DEEPEST)
        throw none(making, 'it refers to itself without end', 'a null, list or field that ends it')
      return made((definition.getter as () => z.ZodType)(), { ...making, depth: making.depth + 1 })
    default:
      throw none(
        making,
        `a schema of type "${definition.type}" says not which values to make`,
        'plain data that JSON can hold',
      )
  }
}

/** A pattern may say more than texts can be made from. */
function attempted<Made>(make: () => Made, making: Making): Made {
  try {
    return make()
  } catch (error) {
    if (error instanceof PolicyError) throw error
    throw none(making, `fast-check cannot make it (${(error as Error).message})`, 'a plainer pattern')
  }
}

const none = ({ place }: Making, problem: string, expected: string): Error =>
  testingError('testing/no-arbitrary', { where: place, problem, expected })

/** The values of an enum, ascending by name; of a numeric one, its numbers alone. */
function namesOf({ entries = {} }: Definition): readonly (string | number)[] {
  return Object.keys(entries)
    .sort()
    .filter((name) => typeof entries[entries[name] as string] !== 'number')
    .map((name) => entries[name] as string | number)
}

/** One to four elements, or as many as the schema wants. */
function lengthsOf(schema: z.ZodType): fc.ArrayConstraints {
  const checks = checksOf(schema)
  const exact = checks.find(({ length }) => length !== undefined)?.length
  const least = exact ?? checks.find(({ minimum }) => minimum !== undefined)?.minimum
  const most = exact ?? checks.find(({ maximum }) => maximum !== undefined)?.maximum
  const minLength = least ?? Math.min(1, most ?? 1)
  return { minLength, maxLength: Math.max(minLength, Math.min(most ?? 4, minLength + 3)) }
}

/** A record under all of its names where they are few, else under any. */
function recordIn(
  { keyType, valueType }: Definition,
  inner: (schema: z.ZodType | undefined, step: string) => fc.Arbitrary<unknown>,
): fc.Arbitrary<unknown> {
  const keys = (keyType as z.ZodType).def as unknown as Definition
  const value = inner(valueType, '.*')
  const names = keys.type === 'enum' ? namesOf(keys) : keys.type === 'literal' ? (keys.values as string[]) : null
  if (names !== null)
    return fc.record(Object.fromEntries(names.map((name) => [name, value])), { noNullPrototype: true })
  const key = (inner(keyType, '.*') as fc.Arbitrary<string>).filter((name) => name !== '__proto__')
  return fc.dictionary(key, value, { maxKeys: 4, noNullPrototype: true })
}

/** Of a union that refers to itself, the ways that end. */
function unionIn(options: readonly z.ZodType[], making: Making): fc.Arbitrary<unknown> {
  const ending = options.filter((option) => option.def.type !== 'lazy')
  return fc.oneof(...(making.depth >= DEEPEST && ending.length > 0 ? ending : options).map((one) => made(one, making)))
}

function objectIn(shape: z.ZodRawShape, making: Making): fc.Arbitrary<Readonly<Record<string, unknown>>> {
  const isOptional = (name: string): boolean => (shape[name] as z.ZodType | undefined)?.def?.type === 'optional'
  const names = Object.keys(shape)
    .sort()
    .filter((name) => making.depth < DEEPEST || !isOptional(name))
  const values = names.map((name) => {
    const own = Object.hasOwn(making.fields, name) ? making.fields[name] : undefined
    return [name, own ?? made(shape[name] as z.ZodType, { ...making, fields: {}, place: `${making.place}.${name}` })]
  })
  return fc.record(Object.fromEntries(values) as Record<string, fc.Arbitrary<unknown>>, {
    requiredKeys: names.filter((name) => !isOptional(name)),
    noNullPrototype: true,
  })
}
