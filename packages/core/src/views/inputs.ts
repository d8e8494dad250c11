import * as z from 'zod'
import { knobValue } from '../rules/knob.js'
import type { Rulebook } from '../rules/rulebook.js'
import { own } from '../world/id.js'
import type { AnyModel } from '../world/model.js'
import { indicatorAt } from '../world/path.js'
import type { Place } from './reads.js'
import type { Scene } from './scene.js'

/** A number that an answer depends on, and how far it may be moved. */
export interface Input {
  /** `actors.MEX.approval`, `ties.MEX.USA.trust`, `event.rate`, `knob.<id>`, `measures.<id>.rate`. */
  readonly path: string
  readonly value: number
  /** Lowest and highest value it can have: the indicator's, the knob's, or the schema's. */
  readonly range: readonly [low: number, high: number]
  /** Whether only whole numbers make sense. */
  readonly isWhole: boolean
  /** Whether a value inside the range is one that it can have. */
  readonly allows: (value: number) => boolean
  /** The scene in which it has another value, and all else is as it was. */
  readonly changed: (scene: Scene, value: number) => Scene
}

/** The number at a place as an input, or null for what is no number: a text, a measure, a level that is not known. */
export function inputAt(model: AnyModel, rulebook: Rulebook, scene: Scene, place: Place): Input | null {
  const [head = '', ...rest] = place
  const path = place.join('.')
  if (head === 'knob') {
    const knob = rulebook.knobs.find(({ id }) => id === rest[0])
    if (knob === undefined) return null
    const changed = (one: Scene, value: number): Scene => ({ ...one, settings: { ...one.settings, [knob.id]: value } })
    return { path, value: knobValue(knob, scene.settings), range: knob.range, isWhole: false, allows, changed }
  }
  const isOfEvent = head === 'event'
  const value = within(isOfEvent ? scene.event : scene.world, isOfEvent ? rest : place)
  const bounds = typeof value === 'number' ? boundsAt(model, scene, place, value) : null
  if (bounds === null) return null
  const changed = (one: Scene, to: number): Scene =>
    isOfEvent ? { ...one, event: laid(one.event, rest, to) } : { ...one, world: laid(one.world, place, to) }
  return { path, value: value as number, ...bounds, changed }
}

type Bounds = Pick<Input, 'range' | 'isWhole' | 'allows'>

const allows = (): boolean => true

function boundsAt(model: AnyModel, { event, world }: Scene, place: Place, value: number): Bounds | null {
  const [head, id = '', field = ''] = place
  const indicator = indicatorAt(model, place.join('.'))
  if (indicator !== null) return { range: indicator.range, isWhole: false, allows }
  if (head === 'event') return boundsOf(own(model.events[event.type]?.payload, id), value)
  if (head === 'measures') return boundsOf(own(model.measures[world.measures[id]?.kind ?? '']?.fields, field), value)
  if (head === 'demands') return boundsOf(own(model.demands?.fields, field), value)
  return null
}

/** As far as a schema's end is looked for where it names none: ten times the value, and below 0 only from below 0. */
const REACH = 10

/** What a schema says of a number, read off its JSON Schema. */
function boundsOf(schema: unknown, value: number): Bounds | null {
  if (!(schema instanceof z.ZodType)) return null
  const told = z.toJSONSchema(schema, { unrepresentable: 'any' }) as Told
  const one = [told, ...(told.anyOf ?? [])].find(({ type }) => type === 'number' || type === 'integer')
  if (one === undefined) return null
  const reach = Math.max(1, REACH * Math.abs(value))
  const ends = [one.minimum ?? one.exclusiveMinimum, one.maximum ?? one.exclusiveMaximum].map((end) =>
    end === undefined || Math.abs(end) >= Number.MAX_SAFE_INTEGER ? null : end,
  )
  return {
    range: [ends[0] ?? (value < 0 ? -reach : 0), ends[1] ?? reach],
    isWhole: one.type === 'integer',
    allows: (other) => schema.safeParse(other).success,
  }
}

interface Told {
  readonly type?: string
  readonly minimum?: number
  readonly maximum?: number
  readonly exclusiveMinimum?: number
  readonly exclusiveMaximum?: number
  readonly anyOf?: readonly Told[]
}

function within(value: unknown, steps: readonly string[]): unknown {
  return steps.reduce<unknown>((at, step) => own(at, step), value)
}

/** A copy that differs in one place; everything beside the way there is shared. */
function laid<Value>(value: Value, [step, ...rest]: readonly string[], to: number): Value {
  if (step === undefined) return to as Value
  return { ...value, [step]: laid(own(value, step), rest, to) } as Value
}
