import { text } from '@lapolicy/americas'
import type { AppState } from '../state/app-state.js'
import { scenarioOf } from '../state/game.js'
import { currentRun } from '../state/played.js'
import { levelsOf, pointAt } from '../state/points.js'

/** A number of the watch-list, on the day of the cursor. */
export interface WatchedRow {
  readonly path: string
  readonly title: string
  readonly opening: number | null
  readonly level: number | null
  readonly change: number | null
  readonly levels: readonly (number | null)[]
}

/** The watch-list of the scenario. */
export function watchedRows({ game, at }: AppState): readonly WatchedRow[] {
  if (!game) return []
  const run = currentRun(game)
  const until = pointAt(run, at)
  return scenarioOf(game.scenario).watch.map(({ path, title }) => {
    const levels = levelsOf(run, path).slice(0, until + 1)
    const [opening, level] = [levels[0] ?? null, levels.at(-1) ?? null]
    const change = opening === null || level === null ? null : level - opening
    return { path, title: text(title), opening, level, change, levels }
  })
}
