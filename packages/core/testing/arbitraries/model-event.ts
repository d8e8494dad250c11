import * as fc from 'fast-check'
import type * as z from 'zod'
import { type AnyModel, addDays, type EventType, type ModelEvent, standings } from '../../src/index.js'
import { days, level } from './arbitrary.js'

/** Who can appear in generated events, from when on, and payload fields that a schema says too little about. */
export interface EventSetting {
  readonly actors: readonly string[]
  readonly from: string
  /** Latest day, counted from `from`; 365 by default. */
  readonly within?: number
  /** Arbitraries by field name, for fields that mean something: ids of issues, names of measures. */
  readonly fields?: Readonly<Record<string, fc.Arbitrary<unknown>>>
}

/** Given events of any of the model's types (or of those named), with payloads made from the schemas of the model. */
export function modelEvent<M extends AnyModel>(
  model: M,
  { actors, from, within = 365, fields = {} }: EventSetting,
  types: readonly EventType<M>[] = namesOf(model),
): fc.Arbitrary<ModelEvent<M>> {
  const party = fc.option(fc.constantFrom(...actors), { freq: 8 })
  const envelope = {
    id: fc.uuid(),
    date: days(within).map((later) => addDays(from, later)),
    actor: party,
    target: party,
    standing: fc.constantFrom(...standings),
    sources: fc.constant([]),
    cause: fc.constant(null),
  }
  const ofType = (type: EventType<M>): fc.Arbitrary<ModelEvent<M>> => {
    const payload = arbitrariesOf(model.events[type]?.payload ?? {}, fields)
    const always = { ...envelope, type: fc.constant(type) }
    return fc
      .tuple(payload, fc.record(always))
      .map(([held, header]) => ({ ...held, ...header })) as unknown as fc.Arbitrary<ModelEvent<M>>
  }
  return fc.oneof(...types.map(ofType))
}

const namesOf = <M extends AnyModel>(model: M): EventType<M>[] =>
  (Object.keys(model.events) as EventType<M>[]).filter((type) => type !== 'month.closed').sort()

interface Definition {
  readonly type: string
  readonly innerType?: z.ZodType
  readonly element?: z.ZodType
  readonly options?: readonly z.ZodType[]
  readonly entries?: Readonly<Record<string, string>>
  readonly values?: readonly unknown[]
  readonly shape?: Readonly<Record<string, z.ZodType>>
}

/**
 * Values that a schema accepts: numbers inside their bounds, texts, lists, unions, objects. Throws for kinds that it
 * does not know; give such a field an arbitrary of its own in `fields`.
 */
export function valueIn(schema: z.ZodType): fc.Arbitrary<unknown> {
  const definition = schema.def as unknown as Definition
  switch (definition.type) {
    case 'number':
      return numberOf(schema as z.ZodNumber)
    case 'string':
      return textOf(schema as z.ZodString)
    case 'boolean':
      return fc.boolean()
    case 'null':
      return fc.constant(null)
    case 'literal':
      return fc.constantFrom(...(definition.values ?? []))
    case 'enum':
      return fc.constantFrom(...Object.values(definition.entries ?? {}).sort())
    case 'nullable':
      return fc.option(valueIn(definition.innerType as z.ZodType))
    case 'array':
      return fc.array(valueIn(definition.element as z.ZodType), { minLength: 1, maxLength: 4 })
    case 'union':
      return fc.oneof(...(definition.options ?? []).map(valueIn))
    case 'object':
      return arbitrariesOf(definition.shape ?? {}, {})
    default:
      throw new Error(`No arbitrary for a schema of type "${definition.type}": name the field in \`fields\``)
  }
}

/** Objects of a shape; an optional field is sometimes absent, never undefined. */
function arbitrariesOf(
  shape: Readonly<Record<string, z.ZodType>>,
  fields: EventSetting['fields'] = {},
): fc.Arbitrary<Readonly<Record<string, unknown>>> {
  const names = Object.keys(shape).sort()
  const isOptional = (name: string): boolean => shape[name]?.def.type === 'optional'
  const inner = (name: string): z.ZodType => {
    const schema = shape[name] as z.ZodType
    return isOptional(name) ? ((schema.def as unknown as Definition).innerType as z.ZodType) : schema
  }
  return fc.record(Object.fromEntries(names.map((name) => [name, fields[name] ?? valueIn(inner(name))])), {
    requiredKeys: names.filter((name) => !isOptional(name)),
  })
}

/** Inside the schema's bounds; where it has none, within a thousand of zero. Kept to what the schema accepts. */
function numberOf(schema: z.ZodNumber): fc.Arbitrary<number> {
  const [low, high] = [bound(schema.minValue, -1000), bound(schema.maxValue, 1000)]
  const whole = schema.isInt ?? false
  const value = whole
    ? fc.integer({ min: Math.ceil(low), max: Math.max(Math.ceil(low), Math.floor(high)) })
    : level(low, high)
  return value.filter((one) => schema.safeParse(one).success)
}

const bound = (value: number | null, otherwise: number): number =>
  value === null || Math.abs(value) >= Number.MAX_SAFE_INTEGER ? otherwise : value

function textOf(schema: z.ZodString): fc.Arbitrary<string> {
  const minLength = schema.minLength ?? 0
  const maxLength = Math.max(minLength, Math.min(schema.maxLength ?? 12, 40))
  return fc.string({ minLength, maxLength }).filter((one) => schema.safeParse(one).success)
}
