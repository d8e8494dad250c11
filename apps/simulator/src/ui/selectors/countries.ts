import { nameOf } from '@lapolicy/americas'
import { levelAt } from '@lapolicy/core'
import { tiles } from '../../draw/tiles.js'
import type { AppState, Sort } from '../state/app-state.js'
import { pathFor } from '../state/facets.js'
import { currentRun } from '../state/played.js'
import { levelsOf, pointAt } from '../state/points.js'

/** A state in the table: a number's level on the day of the cursor and its change since the start. */
export interface CountryRow {
  readonly iso: string
  readonly name: string
  readonly path: string
  readonly level: number | null
  readonly change: number | null
  /** Levels from the start to the cursor. */
  readonly levels: readonly (number | null)[]
}

/** The states that have the selected indicator, as the table sorts them. */
export function countryRows(state: AppState): readonly CountryRow[] {
  const wanted = state.filters.play.trim().toLowerCase()
  return allCountryRows(state)
    .filter(({ iso, name }) => `${iso} ${name}`.toLowerCase().includes(wanted))
    .sort(order[state.sort])
}

/** The states that have the selected indicator, as they lie on the map; no filter hides any. */
export function allCountryRows({ game, facet, at }: AppState): CountryRow[] {
  if (!game || facet === null) return []
  const run = currentRun(game)
  const until = pointAt(run, at)
  return tiles.flatMap(({ iso }) => {
    const path = pathFor(facet, iso)
    const levels = levelsOf(run, path).slice(0, until + 1)
    const [opening, level] = [levels[0] ?? null, levels.at(-1) ?? null]
    if (!exists(path, run.opening)) return []
    const change = opening === null || level === null ? null : level - opening
    return [{ iso, name: nameOf(iso), path, level, change, levels }]
  })
}

const order: Readonly<Record<Sort, (one: CountryRow, other: CountryRow) => number>> = {
  changed: (one, other) => Math.abs(other.change ?? 0) - Math.abs(one.change ?? 0) || byName(one, other),
  name: byName,
  level: (one, other) => (other.level ?? -Infinity) - (one.level ?? -Infinity) || byName(one, other),
}

function byName(one: CountryRow, other: CountryRow): number {
  return one.name < other.name ? -1 : one.name > other.name ? 1 : 0
}

function exists(path: string, world: Parameters<typeof levelAt>[0]): boolean {
  return levelAt(world, path) !== undefined
}
