import * as z from 'zod'
import { grades } from '../rules/knob.js'
import { fields, MEMBERS, type Name, record, single, some, text } from './form-pieces.js'
import { limits } from './plain.js'
import type { ConditionData, EffectData, KnobData, OverData, RuleData, RulesData } from './rule-data.js'
import type { OperatorData, PlaceData, ValueData } from './value-data.js'

/** The names that stand in rules: any text, or those of one model. */
export interface Names {
  readonly event: Name
  readonly field: Name
  readonly actorIndicator: Name
  readonly tieIndicator: Name
  readonly change: Name
  readonly measure: Name
  readonly inForce: Name
}

/** The form of one rule, and of a file of rules. */
export interface Form {
  readonly rule: z.ZodType<RuleData>
  readonly rules: z.ZodType<RulesData>
}

const any: Names = {
  event: text,
  field: text,
  actorIndicator: text,
  tieIndicator: text,
  change: text,
  measure: text,
  inForce: text,
}

/** The form of rules over some names. It is the one description: of what is read, and of the JSON Schema. */
export function formOf(names: Names): Form {
  const place: z.ZodType<PlaceData> = z.lazy(() =>
    z.union([
      text,
      single<Exclude<PlaceData, string>>({ id: text, event: names.field, let: text, either: some(place) }),
    ]),
  )
  const value: z.ZodType<ValueData> = z.lazy(() =>
    z.union([z.number(), z.string().max(2000), z.boolean(), z.null(), single<OperatorData>(operators())]),
  )
  const two = z.tuple([value, value])
  const where = record(text, value).optional()
  const measures = {
    kind: names.measure.optional(),
    id: place.optional(),
    actor: place.optional(),
    target: place.optional(),
    where,
  }
  const demands = { id: place.optional(), coercer: place.optional(), target: place.optional(), where }
  const field = names.inForce.optional()
  const actorLevel = fields({ of: place, indicator: names.actorIndicator })
  const tieLevel = fields({ from: place, to: place, indicator: names.tieIndicator })

  const operators = (): { readonly [Operator in OperatorName]: z.ZodType } => ({
    knob: text,
    event: names.field,
    let: text,
    place,
    kind: place,
    actor: actorLevel,
    tie: tieLevel,
    draw: text,
    lasting: text,
    day: value,
    measure: fields({ ...measures, field }),
    demand: fields({ ...demands, field }),
    count: single({ measures: fields(measures), demands: fields(demands) }),
    add: some(value),
    multiply: some(value),
    min: some(value),
    max: some(value),
    subtract: two,
    divide: two,
    remainder: two,
    power: two,
    exp: value,
    log: value,
    logistic: value,
    floor: value,
    round: value,
    absolute: value,
    clamp: fields({ value, low: value, high: value }),
    all: some(value),
    any: some(value),
    not: value,
    exists: value,
    same: two,
    'at-least': two,
    'at-most': two,
    above: two,
    below: two,
    'one-of': fields({ value, list: some(z.union([text, z.number()])) }),
    either: some(value),
    choose: fields({ if: value, then: value, else: value }),
  })

  const label = text
  const condition = z.union([
    fields({ label, value, 'at-least': value }),
    fields({ label, value, 'at-most': value }),
    fields({ label, value, is: value }),
    fields({ label, has: value }),
    fields({ label, 'has-not': value }),
    fields({ label, chance: value }),
  ]) as unknown as z.ZodType<ConditionData>
  const guard = { if: value.optional() }
  const effect = z.union([
    fields({ actor: actorLevel, amount: value, ...guard }),
    fields({ tie: tieLevel, amount: value, ...guard }),
    fields({
      emit: names.event,
      actor: place.nullable(),
      target: place.nullable(),
      'in-days': value.optional(),
      payload: record(text, value).optional(),
      ...guard,
    }),
  ]) as unknown as z.ZodType<EffectData>
  const over = single<OverData>({
    actors: fields({ kind: text.optional(), where: value.optional() }),
    ties: fields({ from: place.optional(), to: place.optional(), where: value.optional() }),
    list: some(text),
  })
  const knob: z.ZodType<KnobData> = fields({
    id: text,
    value: z.number(),
    range: z.tuple([z.number(), z.number()]),
    unit: text,
    basis: text,
    grade: z.enum(grades),
    lens: fields({ parameter: text, sign: z.literal([1, -1]) }).optional(),
  })
  const rule: z.ZodType<RuleData> = fields({
    id: text,
    on: z.union([names.event, some(names.event)]),
    basis: z.union([text, z.array(text).max(MEMBERS)]),
    emits: record(names.event, z.number().int().min(0).max(100_000)).optional(),
    changes: z.array(names.change).max(MEMBERS).optional(),
    knobs: record(text, z.union([text, knob])).optional(),
    over: over.optional(),
    when: z.array(condition).max(MEMBERS).optional(),
    let: record(text, value).optional(),
    then: some(effect),
  })
  const rules: z.ZodType<RulesData> = fields({
    $schema: z.string().optional(),
    rules: z.array(rule).max(limits.rules),
  })
  return { rule, rules }
}

/** The keys of all operators, also of those that only one member of the union has. */
type OperatorName = OperatorData extends infer One ? (One extends object ? keyof One : never) : never

let anyForm: Form | null = null

/** The form whose names may be any: names are looked up afterwards, where a better error can be given. */
export function formOfAny(): Form {
  anyForm ??= formOf(any)
  return anyForm
}
