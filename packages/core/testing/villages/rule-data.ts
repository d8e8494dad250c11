import type { ConditionData, EffectData, PlaceData, RuleData, ValueData } from '../../src/data.js'
import type { ConditionRecipe, ContributionRecipe, Recipe } from './recipe.js'
import { type Telling, tellingsOf, widths } from './rulebook.js'

/** The rules of some recipes written as data: what `rulesOf` makes of them, said in the other way. */
export function rulesDataOf(recipes: readonly Recipe[], names: readonly string[]): RuleData[] {
  const tellings = tellingsOf(recipes)
  return recipes.map((made, at) => ruleDataOf(made, tellings[at] as readonly Telling[], names[at] as string))
}

function ruleDataOf(made: Recipe, tellings: readonly Telling[], id: string): RuleData {
  const { on, over, conditions, contributions, knob: value } = made
  const ends = endsIn(over)
  const least: Record<string, number> = {}
  for (const { type, inDays } of tellings) least[type] = Math.min(least[type] ?? inDays, inDays)
  return {
    id,
    on,
    basis: 'tale',
    emits: least,
    changes: [
      ...new Set(contributions.map(({ indicator }) => `${isOfTies(indicator) ? 'ties' : 'actors'}.${indicator}`)),
    ],
    knobs: {
      warmth: { id: `${id}-warmth`, value, range: [0, 1], unit: 'share', basis: 'tale', grade: 'judgement' },
    },
    ...(over === 'once' ? {} : { over: over === 'ties' ? { ties: {} } : { actors: {} } }),
    when: conditions.map((condition, at) => conditionData(condition, at, ends)),
    then: [
      ...contributions.map((one): EffectData => {
        const [of, to] = ends
        const { indicator } = one
        const amount = amountData(one, of)
        return isOfTies(indicator) ? { tie: { from: of, to, indicator }, amount } : { actor: { of, indicator }, amount }
      }),
      ...tellings.map(({ type, inDays, size, back }): EffectData => {
        const [actor, target] = back ? [ends[1], ends[0]] : ends
        return { emit: type, actor, target, 'in-days': inDays, payload: payloadData(type, inDays, size) }
      }),
    ],
  }
}

type Ends = readonly [from: PlaceData, to: PlaceData]

const endsIn = (over: Recipe['over']): Ends =>
  over === 'ties'
    ? ['from', 'to']
    : [over === 'once' ? { either: ['actor', 'alder'] } : 'binding', { either: ['target', 'birch'] }]

const isOfTies = (indicator: ContributionRecipe['indicator']): boolean => indicator === 'trust' || indicator === 'fear'

function conditionData({ kind, bound }: ConditionRecipe, at: number, [from, to]: Ends): ConditionData {
  const label = `${kind}-${at}`
  const toll: ValueData = { measure: { actor: 'actor', target: 'target' } }
  switch (kind) {
    case 'cheerful':
      return { label, value: { actor: { of: from, indicator: 'cheer' } }, 'at-least': 40 * bound - 20 }
    case 'trusting':
      return { label, value: { tie: { from, to, indicator: 'trust' } }, 'at-most': 100 * bound - 50 }
    case 'knob':
      return { label, value: bound, 'at-least': { knob: 'warmth' } }
    case 'seldom':
      return { label, chance: bound }
    case 'towards-birch':
      return { label, value: { event: 'target' }, is: 'birch' }
    case 'tolled':
      return { label, has: toll }
    case 'untolled':
      return { label, 'has-not': toll }
  }
}

function amountData({ indicator, size, times }: ContributionRecipe, from: PlaceData): ValueData {
  if (indicator === 'lamps') return { remainder: [{ day: 0 }, 15] }
  const factor: Readonly<Record<ContributionRecipe['times'], ValueData>> = {
    one: 1,
    knob: { knob: 'warmth' },
    luck: { add: [{ draw: 'size' }, { divide: [{ draw: 'size' }, 2] }] },
    cheer: { add: [1, { divide: [{ actor: { of: from, indicator: 'cheer' } }, 20] }] },
  }
  return { multiply: [widths[indicator] * size, factor[times]] }
}

/** As `payloadOn`, whose rates the date alone decides. */
function payloadData(type: Telling['type'], inDays: number, size: number): Readonly<Record<string, ValueData>> {
  const issue = size < 0.5 ? 'water' : 'wood'
  const rateOnDate: ValueData = { divide: [{ remainder: [{ day: inDays }, 11] }, 10] }
  switch (type) {
    case 'feast.held':
      return { guests: Math.floor(size * 40) }
    case 'lantern.lit':
      return { count: 1 + Math.floor(size * 8) }
    case 'toll.demanded':
    case 'toll.imposed':
      return { rate: size, issue }
    case 'toll.raised':
      return { rate: rateOnDate }
    case 'demand.met':
    case 'demand.declined':
      return { issue }
    case 'bridge.opened':
      return { width: size }
    case 'bridge.widened':
      return { width: rateOnDate }
    case 'story.told':
      return { words: Math.floor(size * 99) }
    case 'toll.lifted':
    case 'bridge.closed':
      return {}
  }
}
