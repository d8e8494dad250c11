import * as fc from 'fast-check'
import { sound } from '../../src/errors.js'
import { type AnyModel, addDays, type EventType, type ModelEvent, standings } from '../../src/index.js'
import { testingError } from '../text.js'
import { days } from './arbitrary.js'
import { type FieldArbitraries, shapeIn } from './value-in.js'

/** Who can appear in generated events, from when on, and payload fields that a schema says too little about. */
export interface EventSetting {
  /** Ids of actors, at least one. */
  readonly actors: readonly string[]
  /** ISO date of the earliest. */
  readonly from: string
  /** Latest day, counted from `from`; 365 by default. */
  readonly within?: number
  /** Arbitraries by field name, for fields that mean something: ids of issues, names of measures. */
  readonly fields?: FieldArbitraries
}

/**
 * Given events of any of the model's types (or of those named), with payloads made from the schemas of the model. All
 * types are equally likely, and so are all days. Throws `testing/no-arbitrary` with the event's field, `testing/invalid-setting`, or `date/invalid` where
 * `from` is no date.
 */
export function modelEvent<M extends AnyModel>(
  model: M,
  setting: EventSetting,
  named?: readonly EventType<M>[],
): fc.Arbitrary<ModelEvent<M>> {
  return sound('modelEvent', () => {
    const { actors, from, within = 365, fields = {} } = setting
    const types = named ?? typesOf(model)
    if (!Array.isArray(actors) || actors.length === 0) throw invalid('actors', actors, 'at least one id')
    if (types.length === 0) throw invalid('types', types, 'at least one type of event')
    const party = partyOf(actors)
    const envelope = {
      id: fc.uuid(),
      date: days(within).map((later) => addDays(from, later)),
      actor: party,
      target: party,
      standing: fc.constantFrom(...standings),
      sources: fc.constant([]),
      cause: fc.constant(null),
    }
    const ofType = (type: EventType<M>): fc.Arbitrary<ModelEvent<M>> =>
      fc
        .tuple(payloadIn(model, type, fields), fc.record({ ...envelope, type: fc.constant(type) }))
        .map(([held, header]) => ({ ...held, ...header })) as unknown as fc.Arbitrary<ModelEvent<M>>
    return fc.oneof(...types.map(ofType))
  })
}

/** An actor, or now and then nobody. */
export const partyOf = (actors: readonly string[]): fc.Arbitrary<string | null> =>
  fc.option(fc.constantFrom(...actors), { freq: 8 })

/** Payloads of a type of event. */
export function payloadIn(
  model: AnyModel,
  type: string,
  fields: FieldArbitraries,
): fc.Arbitrary<Readonly<Record<string, unknown>>> {
  const kind = Object.hasOwn(model.events, type) ? model.events[type] : undefined
  if (kind === undefined) throw invalid('types', type, 'types of event of the model')
  return shapeIn(kind.payload, fields, type)
}

/** The types that somebody can give: all but the clock's, ascending. */
export const typesOf = <M extends AnyModel>(model: M): EventType<M>[] =>
  (Object.keys(model.events) as EventType<M>[]).filter((type) => type !== 'month.closed').sort()

const invalid = (where: string, given: unknown, expected: string): Error =>
  testingError('testing/invalid-setting', { where, given, expected })
