/**
 * Somebody: `actor` or `target` of the event, `binding` (the element of `over`), `from` or `to` of a tie that is bound,
 * or else an actor's id. An id that is one of those words is written `{ id }`. `event`, `let`: a field, or a value of the
 * rule's own, that holds an id. `either`: the first that is anybody.
 */
export type PlaceData =
  | string
  | { readonly id: string }
  | { readonly event: string }
  | { readonly let: string }
  | { readonly either: readonly PlaceData[] }

/** A number that the world holds for an actor. */
export interface ActorLevelData {
  /** Whose level. */
  readonly of: PlaceData
  /** Which of the model's numbers for actors. */
  readonly indicator: string
}

/** A directed tie's level. */
export interface TieLevelData {
  /** Whose tie. */
  readonly from: PlaceData
  /** Towards whom. */
  readonly to: PlaceData
  /** Which of the model's numbers for ties. */
  readonly indicator: string
}

/** Measures in force: all that is said must fit. `where`: fields that must equal a value. */
export interface MeasureQuery {
  /** One of the model's kinds of measure. */
  readonly kind?: string | undefined
  /** As the event that opened it. */
  readonly id?: PlaceData | undefined
  /** Who put it in force. */
  readonly actor?: PlaceData | undefined
  /** Whom it is aimed at or made with. */
  readonly target?: PlaceData | undefined
  /** Values that fields of it must equal. */
  readonly where?: Readonly<Record<string, ValueData>> | undefined
}

/** Open demands; likewise. */
export interface DemandQuery {
  /** As the event that opened it. */
  readonly id?: PlaceData | undefined
  /** Who demands. */
  readonly coercer?: PlaceData | undefined
  /** Of whom. */
  readonly target?: PlaceData | undefined
  /** Values that fields of it must equal. */
  readonly where?: Readonly<Record<string, ValueData>> | undefined
}

interface Field {
  /** The field to read from the first, by id; without it, whether there is one. */
  readonly field?: string | undefined
}

type Two = readonly [ValueData, ValueData]

/** An operator: an object with one key, its name. */
export type OperatorData =
  | { readonly knob: string }
  | { readonly event: string }
  | { readonly let: string }
  | { readonly place: PlaceData }
  | { readonly kind: PlaceData }
  | { readonly actor: ActorLevelData }
  | { readonly tie: TieLevelData }
  | { readonly draw: string }
  | { readonly lasting: string }
  | { readonly day: ValueData }
  | { readonly measure: MeasureQuery & Field }
  | { readonly demand: DemandQuery & Field }
  | { readonly count: { readonly measures: MeasureQuery } | { readonly demands: DemandQuery } }
  | { readonly add: readonly ValueData[] }
  | { readonly multiply: readonly ValueData[] }
  | { readonly min: readonly ValueData[] }
  | { readonly max: readonly ValueData[] }
  | { readonly subtract: Two }
  | { readonly divide: Two }
  | { readonly remainder: Two }
  | { readonly power: Two }
  | { readonly exp: ValueData }
  | { readonly log: ValueData }
  | { readonly logistic: ValueData }
  | { readonly floor: ValueData }
  | { readonly round: ValueData }
  | { readonly absolute: ValueData }
  | { readonly clamp: { readonly value: ValueData; readonly low: ValueData; readonly high: ValueData } }
  | { readonly all: readonly ValueData[] }
  | { readonly any: readonly ValueData[] }
  | { readonly not: ValueData }
  | { readonly exists: ValueData }
  | { readonly same: Two }
  | { readonly 'at-least': Two }
  | { readonly 'at-most': Two }
  | { readonly above: Two }
  | { readonly below: Two }
  | { readonly 'one-of': { readonly value: ValueData; readonly list: readonly (string | number)[] } }
  | { readonly either: readonly ValueData[] }
  | { readonly choose: { readonly if: ValueData; readonly then: ValueData; readonly else: ValueData } }

/** A value: a number, a text, true, false or null as it stands, or an operator. */
export type ValueData = number | string | boolean | null | OperatorData
