import type { Grade } from '../rules/knob.js'
import type { ActorLevelData, PlaceData, TieLevelData, ValueData } from './value-data.js'

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
