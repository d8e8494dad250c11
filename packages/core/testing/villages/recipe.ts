import * as fc from 'fast-check'
import { level, probability } from '../arbitraries/arbitrary.js'
import { ranks } from './payload.js'

/** A generated rule as data: what it is made of, so that a failing property can print it and shrink it. */
export interface Recipe {
  readonly on: readonly ((typeof ranks)[number] | 'month.closed')[]
  readonly over: 'once' | 'ties' | 'villages'
  readonly conditions: readonly ConditionRecipe[]
  readonly contributions: readonly ContributionRecipe[]
  readonly emissions: readonly EmissionRecipe[]
  /** Listens to one type and brings it about again after this many days; 0 for never. */
  readonly recurs: number
  readonly knob: number
}

export interface ConditionRecipe {
  readonly kind: 'cheerful' | 'trusting' | 'knob' | 'seldom' | 'towards-birch' | 'tolled' | 'untolled'
  /** Where the bound stands within its range, 0 to 1; a probability for `seldom`. */
  readonly bound: number
}

export interface ContributionRecipe {
  readonly indicator: 'cheer' | 'renown' | 'stores' | 'lamps' | 'silence' | 'trust' | 'fear'
  /** −1 to 1 of the indicator's range. */
  readonly size: number
  /** Whether luck, the knob or a level of the world has a hand in it. */
  readonly times: 'one' | 'knob' | 'luck' | 'cheer'
}

export interface EmissionRecipe {
  /** How many ranks beyond the last type listened to. */
  readonly further: number
  readonly inDays: number
  readonly size: number
  readonly back: boolean
}

const condition: fc.Arbitrary<ConditionRecipe> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('cheerful', 'trusting', 'knob', 'towards-birch', 'tolled', 'untolled'),
    bound: level(0, 1),
  }),
  fc.record({ kind: fc.constant('seldom'), bound: probability() }),
)

const contribution: fc.Arbitrary<ContributionRecipe> = fc.record({
  indicator: fc.constantFrom('cheer', 'renown', 'stores', 'lamps', 'silence', 'trust', 'fear'),
  size: level(-1, 1),
  times: fc.constantFrom('one', 'knob', 'luck', 'cheer'),
})

const emission: fc.Arbitrary<EmissionRecipe> = fc.record({
  further: fc.integer({ min: 1, max: 4 }),
  inDays: fc.constantFrom(0, 0, 1, 7, 20),
  size: level(0, 1),
  back: fc.boolean(),
})

/** Rules as data, most of them listening to what schedules and options bring about. */
export const recipe: fc.Arbitrary<Recipe> = fc.record({
  on: fc.uniqueArray(fc.constantFrom('month.closed', ...ranks), { minLength: 1, maxLength: 2 }),
  over: fc.constantFrom('once', 'once', 'ties', 'villages'),
  conditions: fc.oneof(fc.constant([]), fc.array(condition, { maxLength: 2 })),
  contributions: fc.array(contribution, { minLength: 1, maxLength: 3, size: 'max' }),
  emissions: fc.array(emission, { maxLength: 2, size: 'max' }),
  recurs: fc.constantFrom(0, 0, 0, 15, 40),
  knob: level(0, 1),
})
