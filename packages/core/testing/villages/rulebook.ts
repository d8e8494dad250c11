import * as fc from 'fast-check'
import {
  addDays,
  atLeast,
  atMost,
  type Condition,
  chance,
  dayNumber,
  type Effect,
  type EventType,
  endsOf,
  has,
  hasNot,
  idsOf,
  is,
  type Knob,
  knob,
  type Moment,
  type Rule,
  type Rulebook,
  rule,
  rulebook,
  tieIds,
} from '../../src/index.js'
import { described, told } from './described.js'
import { payloadOn, ranks } from './payload.js'
import { type ConditionRecipe, type ContributionRecipe, type EmissionRecipe, type Recipe, recipe } from './recipe.js'
import { type Villages, villages } from './village.js'

type Asking = Moment<Villages, EventType<Villages>, { readonly warmth: Knob }>
type Told = (typeof ranks)[number]

const words = ['amber', 'beeswax', 'copper', 'dusk', 'ember', 'flint', 'glow', 'hearth']

/** Rulebooks over the villages: one to eight rules of any making, whose chains end and whose effects do not conflict. */
export const villageRulebook: fc.Arbitrary<Rulebook> = fc
  .tuple(
    fc.shuffledSubarray(words, { minLength: words.length }),
    fc.array(recipe, { minLength: 1, maxLength: words.length, size: 'max' }),
  )
  .map(([names, recipes]) =>
    described(rulebook(rulesOf(recipes, names)), () => told(recipes.map((made, at) => ({ id: names[at], ...made })))),
  )

/** The rules of some recipes. */
export function rulesOf(recipes: readonly Recipe[], names: readonly string[]): Rule[] {
  const tellings = tellingsOf(recipes)
  return recipes.map((made, at) => ruleOf(made, tellings[at] as readonly Telling[], names[at] as string))
}

/**
 * What each of some recipes emits. Only the first of two that would bring about one type keeps it, unless it coalesces.
 */
export function tellingsOf(recipes: readonly Recipe[]): readonly (readonly Telling[])[] {
  const taken = new Set<Told>()
  const keep = (type: Told): boolean => type === 'story.told' || (!taken.has(type) && taken.add(type).has(type))
  return recipes.map(({ on, over, emissions, recurs }) => {
    const last = Math.max(...on.map((type) => (ranks as readonly string[]).indexOf(type)))
    // A rule on many bindings only tells stories: else their number would grow with every step of a chain.
    const reached = (further: number): Told | undefined => (over === 'once' ? ranks[last + further] : ranks[storyRank])
    const later = emissions.flatMap(({ further, ...emission }): Telling[] => {
      const type = last < storyRank ? reached(further) : undefined
      return type === undefined ? [] : [{ ...emission, type }]
    })
    const mine = new Set([...new Set(later.map(({ type }) => type))].filter(keep))
    const kept = later.filter(({ type }) => mine.has(type))
    const [only] = on
    const again = recurs > 0 && over === 'once' && on.length === 1 && only !== undefined && only !== 'month.closed'
    return again && keep(only) ? [...kept, { type: only, inDays: recurs, size: 0.4, back: false }] : kept
  })
}

/** An emission whose type is settled. */
export type Telling = Omit<EmissionRecipe, 'further'> & { readonly type: Told }

const storyRank = ranks.length - 1

function ruleOf(made: Recipe, emissions: readonly Telling[], id: string): Rule {
  const { on, over, conditions, contributions, knob: value } = made
  const least: Partial<Record<Told, number>> = {}
  for (const { type, inDays } of emissions) least[type] = Math.min(least[type] ?? inDays, inDays)
  const warmth: Knob = knob({
    id: `${id}-warmth`,
    value,
    range: [0, 1],
    unit: 'share',
    basis: 'tale',
    grade: 'judgement',
  })
  const places = {
    ties: (_: unknown, world: Asking['world']) => tieIds(world),
    villages: (_: unknown, world: Asking['world']) => idsOf(world.actors),
  }
  return rule(
    villages,
    id,
    {
      on: on as readonly EventType<Villages>[],
      basis: ['tale'],
      emits: least,
      changes: [...new Set(contributions.map(({ indicator }) => changed(indicator)))],
      knobs: { warmth },
    },
    {
      ...(over === 'once' ? {} : { over: places[over] }),
      when: conditions.map((made, at) => conditionOf(made, at, warmth)),
      then: (moment, fx) => {
        const { event } = moment
        const [from, to] = endsIn(moment)
        const shown = contributions.map((made): Effect => {
          const { indicator } = made
          if (indicator === 'trust' || indicator === 'fear') return fx.tie(from, to, indicator, amountOf(made, moment))
          return fx.actor(from, indicator, amountOf(made, moment))
        })
        const told = emissions.map(({ type, inDays, size, back }): Effect => {
          const [actor, target] = back ? [to, from] : [from, to]
          const payload = payloadOn(type, addDays(event.date, inDays), size)
          return fx.emit(type as never, { ...payload, actor, target, inDays } as never)
        })
        return [...shown, ...told]
      },
    },
  )
}

type ChangedPath = `actors.${'cheer' | 'renown' | 'stores' | 'lamps' | 'silence'}` | `ties.${'trust' | 'fear'}`

const changed = (indicator: ContributionRecipe['indicator']): ChangedPath =>
  indicator === 'trust' || indicator === 'fear' ? `ties.${indicator}` : `actors.${indicator}`

/** Whom a moment is about: the ends of a tie, the village bound and the event's target, or the event's own two. */
function endsIn({ binding, event }: Asking): readonly [from: string, to: string] {
  if (binding.includes('>')) return endsOf(binding)
  return [binding === '' ? (event.actor ?? 'alder') : binding, event.target ?? 'birch']
}

function conditionOf({ kind, bound }: ConditionRecipe, at: number, warmth: Knob): Condition<Asking> {
  const label = `${kind}-${at}`
  const toll = ({ world, event }: Asking): unknown =>
    Object.values(world.measures).find(({ actor, target }) => actor === event.actor && target === event.target)
  switch (kind) {
    case 'cheerful':
      return atLeast(label, (moment) => moment.level(endsIn(moment)[0], 'cheer'), 40 * bound - 20)
    case 'trusting':
      return atMost(
        label,
        (moment) => moment.tie(...endsIn(moment), 'trust'),
        () => 100 * bound - 50,
      )
    case 'knob':
      return atLeast(label, () => bound, warmth)
    case 'seldom':
      return chance(label, bound)
    case 'towards-birch':
      return is(label, ({ event }) => event.target, 'birch')
    case 'tolled':
      return has(label, toll)
    case 'untolled':
      return hasNot(label, toll)
  }
}

export const widths = { cheer: 20, renown: 60, stores: 50, lamps: 12, silence: 24, trust: 50, fear: 30 }

/** What is contributed. Lamps are set by the date alone: rules that set one field on one day must agree. */
function amountOf({ indicator, size, times }: ContributionRecipe, moment: Asking): number {
  if (indicator === 'lamps') return dayNumber(moment.event.date) % 15
  const width = widths[indicator] * size
  const factor = {
    one: () => 1,
    knob: () => moment.knob.warmth,
    luck: () => moment.draw('size') + moment.draw('size') / 2,
    cheer: () => 1 + moment.level(endsIn(moment)[0], 'cheer') / 20,
  }
  return width * factor[times]()
}
