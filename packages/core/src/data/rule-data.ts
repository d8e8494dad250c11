import type { Grade } from '../rules/knob.js'

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

/** What must hold. `label` names it in every explanation, and names the draw of a chance. */
export type ConditionData = {
  /** Message id; names the draw of a chance. */
  readonly label: string
} & (
  | { readonly value: ValueData; readonly 'at-least': ValueData }
  | { readonly value: ValueData; readonly 'at-most': ValueData }
  | { readonly value: ValueData; readonly is: ValueData }
  | { readonly has: ValueData }
  | { readonly 'has-not': ValueData }
  | { readonly chance: ValueData }
)

/** What follows: a contribution to a level, or an event. Left out where its `if` does not hold. */
export type EffectData = {
  /** Where it does not hold, nothing comes of this effect. */
  readonly if?: ValueData | undefined
} & (
  | { readonly actor: ActorLevelData; readonly amount: ValueData }
  | { readonly tie: TieLevelData; readonly amount: ValueData }
  | {
      readonly emit: string
      readonly actor: PlaceData | null
      readonly target: PlaceData | null
      readonly 'in-days'?: ValueData | undefined
      readonly payload?: Readonly<Record<string, ValueData>> | undefined
    }
)

/** What a rule runs once for each of: actors, ties (bound as `from>to`), or ids that are listed. */
export type OverData =
  | { readonly actors: { readonly kind?: string | undefined; readonly where?: ValueData | undefined } }
  | {
      readonly ties: {
        readonly from?: PlaceData | undefined
        readonly to?: PlaceData | undefined
        readonly where?: ValueData | undefined
      }
    }
  | { readonly list: readonly string[] }

/** A number in a rule that somebody may see differently. */
export interface KnobData {
  /** Unique within the rulebook. */
  readonly id: string
  /** The default, in its unit, inside the range. */
  readonly value: number
  /** Lowest and highest defensible value. */
  readonly range: readonly [low: number, high: number]
  /** What the value counts: points, days, a share. */
  readonly unit: string
  /** Id of the claim that it rests on. */
  readonly basis: string
  /** How well the default is founded. */
  readonly grade: Grade
  /** The lens parameter that moves it, and which way. */
  readonly lens?: { readonly parameter: string; readonly sign: 1 | -1 } | undefined
}

/**
 * A rule as data: the claims, then the logic. A knob given as text is the id of one that exists already. `let`: values
 * that are made once when the rule fires, and used in `then` by name.
 */
export interface RuleData {
  /** Unique within the rulebook. */
  readonly id: string
  /** The types of event that it answers. */
  readonly on: string | readonly string[]
  /** Ids of the claims that it rests on. */
  readonly basis: string | readonly string[]
  /** Types that it may bring about, each with its least delay in days. */
  readonly emits?: Readonly<Record<string, number>> | undefined
  /** Indicators that it may contribute to: `actors.<indicator>`, `ties.<indicator>`. */
  readonly changes?: readonly string[] | undefined
  /** By the names that its values use. */
  readonly knobs?: Readonly<Record<string, KnobData | string>> | undefined
  /** What it runs once for each of; left out, it runs once. */
  readonly over?: OverData | undefined
  /** Conditions, asked in this order, that must all hold. */
  readonly when?: readonly ConditionData[] | undefined
  /** Values by name, to be used more than once. */
  readonly let?: Readonly<Record<string, ValueData>> | undefined
  /** What follows where they hold. */
  readonly then: readonly EffectData[]
}

/** What a file holds: some rules, each whole in itself. */
export interface RulesData {
  /** For editors; not read. */
  readonly $schema?: string | undefined
  /** In any order: their ids order them. */
  readonly rules: readonly RuleData[]
}
