import type * as z from 'zod'

/** Which end of what is possible a probe is at; `any` is somewhere, by the picker's own numbers. */
export type Stance = 'low' | 'high' | 'middle' | 'any'

/** Numbers of a probe: where it stands, and even numbers in [0, 1) by what they are for. */
export interface Picker {
  readonly stance: Stance
  readonly number: (purpose: string) => number
}

/** Texts that a field may hold, likeliest first: schemas say little about texts. */
export type Texts = (field: string) => readonly string[]

interface Definition {
  readonly type: string
  readonly innerType?: z.ZodType
  readonly element?: z.ZodType
  readonly options?: readonly z.ZodType[]
  readonly entries?: Readonly<Record<string, string>>
  readonly values?: readonly unknown[]
  readonly shape?: Readonly<Record<string, z.ZodType>>
}

type Primitive = string | number | boolean | null

const definitionOf = (schema: z.ZodType): Definition => (schema.def ?? {}) as unknown as Definition

/** What a value of a schema may be, for texts in bad need of a form. */
const forms = ['probe', '2030-01-01', 'https://example.org', 'probe@example.org', '1', '']
const anything: readonly unknown[] = [0, 1, 'probe', true, null, {}, []]

/** A value that the schema accepts, or undefined where none was found. */
export function valueFor(schema: z.ZodType, field: string, picker: Picker, texts: Texts): unknown {
  const definition = definitionOf(schema)
  const pick = <Value>(from: readonly Value[]): Value | undefined =>
    from[Math.floor(picker.number(field) * from.length)]
  switch (definition.type) {
    case 'number':
      return numberFor(schema as z.ZodNumber, field, picker)
    case 'string':
      return [pick(texts(field)), ...texts(field), ...forms, 'p'.repeat((schema as z.ZodString).minLength ?? 0)].find(
        (text) => text !== undefined && accepts(schema, text),
      )
    case 'boolean':
      return picker.number(field) < 0.5
    case 'literal':
      return pick(definition.values ?? [])
    case 'enum':
      return pick(Object.values(definition.entries ?? {}))
    case 'nullable':
      return picker.number(`${field}?`) < 0.4 ? null : valueFor(definition.innerType as z.ZodType, field, picker, texts)
    case 'optional':
      return picker.number(`${field}?`) < 0.25
        ? undefined
        : valueFor(definition.innerType as z.ZodType, field, picker, texts)
    case 'array':
      return [0, 1]
        .map((at) => valueFor(definition.element as z.ZodType, `${field}${at}`, picker, texts))
        .filter((one) => one !== undefined)
    case 'union':
      return valueFor(pick(definition.options ?? []) as z.ZodType, field, picker, texts)
    case 'object':
      return Object.fromEntries(
        Object.entries(definition.shape ?? {})
          .map(([name, inner]) => [name, valueFor(inner, name, picker, texts)] as const)
          .filter(([, value]) => value !== undefined),
      )
    default:
      return anything.find((one) => accepts(schema, one))
  }
}

/** Whether a schema takes a value. One that fails over it, as a refinement of the model's own may, does not. */
export function accepts(schema: z.ZodType, value: unknown): boolean {
  try {
    return schema.safeParse(value).success
  } catch {
    return false
  }
}

/** Lowest and highest number that a schema of numbers takes; open ends are ±Infinity. Null for other schemas. */
export function boundsOf(schema: z.ZodType): readonly [low: number, high: number] | null {
  const definition = definitionOf(schema)
  if (definition.type === 'nullable' || definition.type === 'optional')
    return boundsOf(definition.innerType as z.ZodType)
  if (definition.type !== 'number') return null
  const { minValue, maxValue } = schema as z.ZodNumber
  return [open(minValue, -Infinity), open(maxValue, Infinity)]
}

/** All that a field may hold, where the schema lists it; null where it does not. */
export function casesOf(schema: z.ZodType): readonly Primitive[] | null {
  const definition = definitionOf(schema)
  switch (definition.type) {
    case 'boolean':
      return [false, true]
    case 'literal':
      return (definition.values ?? []) as readonly Primitive[]
    case 'enum':
      return Object.values(definition.entries ?? {})
    case 'nullable':
    case 'optional': {
      const inner = casesOf(definition.innerType as z.ZodType)
      return inner === null ? null : [...inner, null]
    }
    case 'union': {
      const all = (definition.options ?? []).map(casesOf)
      return all.every((one) => one !== null) ? all.flat() : null
    }
    default:
      return null
  }
}

function numberFor(schema: z.ZodNumber, field: string, { stance, number }: Picker): number | undefined {
  const [low, high] = [open(schema.minValue, -1000), open(schema.maxValue, 1000)]
  const share = { low: 0, high: 1, middle: 0.5, any: number(field) }[stance]
  const wanted = low + share * (high - low)
  return [wanted, Math.floor(wanted), Math.ceil(wanted), low + 1, high - 1, (low + high) / 2, 0, 1].find((one) =>
    accepts(schema, one),
  )
}

const open = (bound: number | null | undefined, otherwise: number): number =>
  bound === null || bound === undefined || Math.abs(bound) >= Number.MAX_SAFE_INTEGER ? otherwise : bound
