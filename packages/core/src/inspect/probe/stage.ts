import { addDays } from '../../events/date.js'
import { rulebook } from '../../rules/rulebook.js'
import { run } from '../../run/run.js'
import type { Given, Scenario } from '../../run/scenario.js'
import { idsOf } from '../../world/id.js'
import type { AnyModel, ModelEvent } from '../../world/model.js'
import { openWorld } from '../../world/open-world.js'
import type { World } from '../../world/world.js'
import type { Stance } from './values.js'
import { putInForce, setLevels } from './variant.js'

/** A world in which rules are probed, and what its scenario says about who does what to whom. */
export interface Stage {
  readonly scenario: Scenario | null
  /** As plain data; probes see it through something that refuses to be written. */
  readonly world: World
  /** Who meets whom, most telling first. */
  readonly pairs: readonly (readonly [string, string])[]
  /** Texts that payload fields hold in this scenario, by field. */
  readonly texts: ReadonlyMap<string, readonly string[]>
}

/** Most scenarios whose worlds are probed. */
const SCENARIOS = 4

/** How the levels of a world stand, whether all that can be in force is, and how many days after the opening it is. */
const variants: readonly { readonly stance: Stance | 'opening'; readonly full: boolean; readonly later: number }[] = [
  { stance: 'opening', full: false, later: 0 },
  { stance: 'any', full: true, later: 30 },
  { stance: 'low', full: true, later: 10 },
  { stance: 'high', full: true, later: 200 },
  { stance: 'opening', full: true, later: 400 },
  { stance: 'middle', full: false, later: 60 },
  { stance: 'any', full: true, later: 90 },
]

/** The worlds to probe in: those of the scenarios at their opening, and variants with levels at all ends of their ranges. */
export function stagesOf(model: AnyModel, scenarios: readonly Scenario[]): readonly Stage[] {
  const step = Math.max(1, Math.ceil(scenarios.length / SCENARIOS))
  const chosen = scenarios.filter((_, at) => at % step === 0)
  const sources =
    chosen.length === 0
      ? [{ scenario: null, world: madeUpWorld(model) }]
      : chosen.map((scenario) => ({ scenario, world: openedWorld(model, scenario) }))
  return sources.flatMap(({ scenario, world }) => {
    const pairs = pairsOf(scenario, world)
    const texts = textsIn(scenario === null ? [] : ([...scenario.schedule, ...scenario.opening] as readonly object[]))
    return variants.map(({ stance, full, later }, at): Stage => {
      const made = structuredClone(world)
      const name = `${scenario?.id ?? ''}/${at}`
      if (stance !== 'opening') setLevels(model, made, stance, name)
      if (full) putInForce(model, made, pairs, texts, name)
      ;(made as { date: string }).date = addDays(world.date, later)
      return { scenario, world: made, pairs, texts }
    })
  })
}

/** The scenario's world with what its opening facts put in force: a run's, before anything has happened. */
function openedWorld(model: AnyModel, scenario: Scenario): World {
  const given = (scenario.opening as readonly Given[]).filter(({ type }) => Object.hasOwn(model.events, type))
  const still: Scenario = { ...scenario, opening: given, schedule: [], decisions: [], end: scenario.start }
  try {
    return structuredClone(run({ model, rulebook: rulebook([]), scenario: still, seed: 0 }).opening) as World
  } catch {
    // A model whose own functions fail on a fact: the world as the scenario gives it.
    return structuredClone(scenario.world) as World
  }
}

/** Three actors with every indicator, each tied to the others, for a model without scenarios. */
function madeUpWorld(model: AnyModel): World {
  const ids = ['first', 'second', 'third']
  const others = (id: string): Record<string, object> =>
    Object.fromEntries(ids.filter((other) => other !== id).map((other) => [other, {}]))
  return openWorld(model, {
    date: '2030-01-01',
    actors: Object.fromEntries(ids.map((id) => [id, { kind: 'actor' }])) as never,
    ties: Object.fromEntries(ids.map((id) => [id, others(id)])) as never,
  }) as unknown as World
}

function pairsOf(scenario: Scenario | null, world: World): Stage['pairs'] {
  const counts = new Map<string, number>()
  const given = scenario === null ? [] : ([...scenario.schedule, ...scenario.opening] as readonly Given[])
  for (const { actor, target } of given as readonly ModelEvent[])
    if (actor !== null && target !== null && Object.hasOwn(world.actors, actor) && Object.hasOwn(world.actors, target))
      counts.set(`${actor}>${target}`, (counts.get(`${actor}>${target}`) ?? 0) + 1)
  const told = [...counts]
    .sort((left, right) => right[1] - left[1] || (left[0] < right[0] ? -1 : 1))
    .map(([pair]) => pair)
  const tied = idsOf(world.ties).flatMap((from) =>
    idsOf(world.ties[from] ?? {})
      .slice(0, 2)
      .map((to) => `${from}>${to}`),
  )
  const spread = tied.filter((_, at) => at % Math.max(1, Math.floor(tied.length / 4)) === 0)
  const ids = idsOf(world.actors)
  const alone = ids.length > 0 ? [`${ids[0]}>${ids[1] ?? ids[0]}`] : []
  return [...new Set([...told.slice(0, 5), ...spread.slice(0, 4), ...alone])].map((pair) => {
    const at = pair.indexOf('>')
    return [pair.slice(0, at), pair.slice(at + 1)] as const
  })
}

/** Texts that events hold, by field, each once. */
export function textsIn(events: readonly object[]): Stage['texts'] {
  const texts = new Map<string, Set<string>>()
  for (const one of events)
    for (const [field, value] of Object.entries(one)) {
      if (typeof value !== 'string') continue
      const known = texts.get(field) ?? new Set()
      texts.set(field, known.add(value))
    }
  return new Map([...texts].map(([field, values]) => [field, [...values]]))
}
