import type * as z from 'zod'
import type { Effect, Effects } from '../rules/effect.js'
import type { Moment } from '../rules/moment.js'
import { own } from '../world/id.js'
import type { AnyModel } from '../world/model.js'
import { numberAt, truthAt } from './expected.js'
import { invalid, type Steps, undeclared, unknownName, wrongType } from './fault.js'
import { placeAt } from './place.js'
import { checkIndicator } from './reading.js'
import type { EffectData, RuleData } from './rule-data.js'
import type { Compiled, Read, Scope } from './scope.js'
import { expectedBy } from './shape.js'
import { sortInWords, sortOfSchema, THING } from './sort.js'
import type { PlaceData, ValueData } from './value-data.js'

type Make = (moment: Moment, effects: Effects<AnyModel, string, `actors.${string}` | `ties.${string}`>) => Effect | null
type Emit = Extract<EffectData, { readonly emit: string }>

/** Compiles one effect, held to what the rule declares. One whose actor or tie is nobody's is left out. */
export function compileEffect(data: EffectData, rule: RuleData, scope: Scope, steps: Steps): Make {
  const make = unguarded(data, rule, scope, steps)
  if (data.if === undefined) return make
  const asked = truthAt(data.if, scope, [...steps, 'if'])
  return (moment, effects) => (asked(moment) ? make(moment, effects) : null)
}

function unguarded(data: EffectData, rule: RuleData, scope: Scope, steps: Steps): Make {
  if ('emit' in data) return emission(data, rule, scope, steps)
  const amount = numberAt(data.amount, scope, [...steps, 'amount']).read
  if ('tie' in data) {
    const { indicator } = data.tie
    checkIndicator('ties', indicator, scope, [...steps, 'tie', 'indicator'])
    declared(`ties.${indicator}`, rule, [...steps, 'tie', 'indicator'])
    const from = placeAt(data.tie.from, scope, [...steps, 'tie', 'from']).read
    const to = placeAt(data.tie.to, scope, [...steps, 'tie', 'to']).read
    return (moment, effects) => {
      const [one, other] = [from(moment), to(moment)]
      return one && other ? effects.tie(one, other, indicator, amount(moment)) : null
    }
  }
  const { indicator } = data.actor
  checkIndicator('actors', indicator, scope, [...steps, 'actor', 'indicator'])
  declared(`actors.${indicator}`, rule, [...steps, 'actor', 'indicator'])
  const of = placeAt(data.actor.of, scope, [...steps, 'actor', 'of']).read
  return (moment, effects) => {
    const id = of(moment)
    return id ? effects.actor(id, indicator, amount(moment)) : null
  }
}

function declared(name: string, { changes = [] }: RuleData, steps: Steps): void {
  if (!changes.includes(name)) undeclared(steps, 'changes', name, changes)
}

function emission(data: Emit, { emits = {} }: RuleData, scope: Scope, steps: Steps): Make {
  const { emit: type, payload = {}, 'in-days': later = 0 } = data
  const { model } = scope
  if (own(model.events, type) === undefined)
    unknownName([...steps, 'emit'], 'type of event', type, Object.keys(model.events))
  const least = own(emits, type) as number | undefined
  if (least === undefined) undeclared([...steps, 'emit'], 'emits', type, Object.keys(emits))
  const days = numberAt(later, scope, [...steps, 'in-days'])
  if (days.fixed && !(Number.isSafeInteger(days.fixed.value) && (days.fixed.value as number) >= (least as number)))
    wrongType(
      [...steps, 'in-days'],
      `${days.fixed.value} is no delay that the rule declares`,
      `a whole number of days from ${least}`,
      'emit it later, or lower the delay in `emits`',
    )
  const actor = somebody(data.actor, scope, [...steps, 'actor'])
  const target = somebody(data.target, scope, [...steps, 'target'])
  const fields = Object.keys(payload).map((name) => ({
    name,
    read: payloadField(name, payload[name] as ValueData, model.events[type].payload, type, scope, [
      ...steps,
      'payload',
      name,
    ]),
  }))
  const shape: Readonly<Record<string, z.ZodType>> = model.events[type].payload
  const missing = Object.keys(shape).find(
    (name) => own(payload, name) === undefined && !shape[name]?.safeParse(undefined).success,
  )
  if (missing !== undefined)
    invalid(
      [...steps, 'payload'],
      `${type} needs the field "${missing}"`,
      `each of: ${Object.keys(shape).join(', ')}`,
      'add it',
    )
  return (moment, effects) => {
    const event: Record<string, unknown> = {
      actor: actor(moment) ?? null,
      target: target(moment) ?? null,
      inDays: days.read(moment),
    }
    for (const { name, read } of fields) event[name] = read(moment)
    return effects.emit(type, event as never)
  }
}

function somebody(data: PlaceData | null, scope: Scope, steps: Steps): Read<string | null | undefined> {
  return data === null ? () => null : placeAt(data, scope, steps).read
}

/** Compiles one field of an emitted event. A literal must be what the model allows, all else of the right sort. */
function payloadField(
  name: string,
  data: ValueData,
  shape: Readonly<Record<string, z.ZodType>>,
  type: string,
  scope: Scope,
  steps: Steps,
): Compiled['read'] {
  const field = own(shape, name) as z.ZodType | undefined
  if (field === undefined) return unknownName(steps, `field of ${type}`, name, Object.keys(shape))
  const value = scope.value(data, scope, steps)
  if (value.fixed) {
    const checked = field.safeParse(value.fixed.value)
    if (!checked.success)
      wrongType(
        steps,
        `${JSON.stringify(value.fixed.value)} does not fit`,
        expectedBy(checked.error.issues[0]),
        'correct it',
      )
    return value.read
  }
  const wanted = sortOfSchema(field)
  if ((value.sort & ~wanted) !== 0 && (wanted & THING) === 0)
    wrongType(steps, `it is ${sortInWords(value.sort)}`, sortInWords(wanted), 'write another value')
  return value.read
}
