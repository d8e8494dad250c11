import { policyError, refuse, sound } from '../errors.js'
import { dayNumberAt } from '../events/date.js'
import { idsOf, isActorId } from './id.js'
import type { Indicators } from './indicator.js'
import type { ActorIndicator, AnyModel, TieIndicator } from './model.js'
import { actorIds } from './parse-world.js'
import type { World } from './world.js'

/** Levels that the author of a world gives; what is left out opens at the indicator's opening level. */
export interface OpeningLevels<M extends AnyModel> {
  /** ISO day of the opening. */
  readonly date: string
  /** By id: what kind of actor it is, and levels that differ from the indicators' openings. */
  readonly actors: Readonly<
    Record<string, { readonly kind: string } & { readonly [Name in ActorIndicator<M>]?: number | null }>
  >
  /** `ties[from][to]`: levels that differ from the indicators' openings; an empty object opens the tie. */
  readonly ties?: Readonly<
    Record<string, Readonly<Record<string, { readonly [Name in TieIndicator<M>]?: number | null }>>>
  >
  /** Indicators that apply to a kind of actor; by default all apply to all. */
  readonly applies?: (kind: string, indicator: ActorIndicator<M>) => boolean
}

/**
 * Builds a world at its opening: every applicable indicator gets a level, checked against its range. Throws
 * `world/out-of-range` or `world/invalid` with the path of the fault. Throws `date/invalid` for a wrong date.
 */
export function openWorld<M extends AnyModel>(model: M, given: OpeningLevels<M>): World<M> {
  return sound('openWorld', () => {
    dayNumberAt(given.date, 'date')
    const actors: Record<string, Record<string, unknown>> = {}
    for (const id of idsOf(given.actors)) {
      const { kind, ...held } = given.actors[id] as Readonly<Record<string, unknown>> & { readonly kind: string }
      if (!isActorId(id)) refuse('world/invalid', `actors.${id}`, `"${id}" cannot be an id`, actorIds)
      if (typeof kind !== 'string')
        refuse('world/invalid', `actors.${id}.kind`, 'it is missing', 'a word such as "state"')
      const applies = (name: string): boolean =>
        Object.hasOwn(held, name) || (given.applies?.(kind, name as ActorIndicator<M>) ?? true)
      actors[id] = { kind, ...levels(model.actorIndicators, held, `actors.${id}`, applies) }
    }
    const isActor = (id: string, path: string): void => {
      if (!Object.hasOwn(actors, id))
        refuse('world/invalid', path, `${id} is not an actor`, 'ties between actors of the world')
    }
    const ties: Record<string, Record<string, Record<string, unknown>>> = {}
    for (const from of idsOf(given.ties ?? {})) {
      isActor(from, `ties.${from}`)
      const towards: Record<string, Record<string, unknown>> = {}
      for (const to of idsOf(given.ties?.[from] ?? {})) {
        isActor(to, `ties.${from}.${to}`)
        const held = given.ties?.[from]?.[to] ?? {}
        towards[to] = levels(model.tieIndicators, held, `ties.${from}.${to}`, () => true)
      }
      ties[from] = towards
    }
    return { date: given.date, actors, ties, measures: {}, demands: {} } as unknown as World<M>
  })
}

function levels(
  indicators: Indicators,
  given: Readonly<Record<string, unknown>>,
  path: string,
  applies: (name: string) => boolean,
): Record<string, number | null> {
  const result: Record<string, number | null> = {}
  for (const name of idsOf(given))
    if (!Object.hasOwn(indicators, name))
      refuse('world/invalid', `${path}.${name}`, 'no such indicator', `one of: ${idsOf(indicators).join(', ')}`)
  for (const name of idsOf(indicators)) {
    if (!applies(name)) continue
    const { opening, range, unit } = indicators[name] as Indicators[string]
    const level = Object.hasOwn(given, name) ? (given[name] as number | null) : opening
    if (level !== null && !(level >= range[0] && level <= range[1]))
      throw policyError('world/out-of-range', {
        where: `${path}.${name}`,
        value: level,
        low: range[0],
        high: range[1],
        unit,
      })
    result[name] = level
  }
  return result
}
