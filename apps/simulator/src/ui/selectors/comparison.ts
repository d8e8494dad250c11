import { type Americas, isDiary, text } from '@lapolicy/americas'
import { compare, levelAt, type ModelEvent, type Run, worldOn } from '@lapolicy/core'
import type { AppState } from '../state/app-state.js'
import { type Game, scenarioOf } from '../state/game.js'
import type { ComparePage } from '../state/page.js'
import { branchRun } from '../state/played.js'
import { earlier } from '../state/points.js'
import { isChangeOnly } from '../words/figures.js'
import { pathName } from '../words/path-name.js'

/** A number in both branches on the day of the cursor. */
export interface ComparedRow {
  readonly path: string
  readonly title: string
  /** As it is shown: the level, or the change since the start where no sourced level exists. */
  readonly a: number | null
  readonly b: number | null
  readonly delta: number | null
}

export interface Compared {
  readonly a: Run<Americas>
  readonly b: Run<Americas>
  /** The day compared: the cursor's, at most the last that both have. */
  readonly date: string
  readonly rows: readonly ComparedRow[]
  readonly departure: { readonly date: string; readonly event: string } | null
  readonly causes: ReturnType<typeof compare>['causes']
  readonly onlyA: readonly ModelEvent<Americas>[]
  readonly onlyB: readonly ModelEvent<Americas>[]
}

const last: { key: readonly unknown[]; value: Compared | null } = { key: [], value: null }

/** Both branches on one day, the numbers of the watch-list first and then all others that differ there. */
export function compared(state: AppState, page: ComparePage): Compared | null {
  if (!state.game) return null
  const [a, b] = [branchRun(state.game, page.other), branchRun(state.game, state.game.current)]
  const key = [a, b, state.at, state.sort]
  if (last.value && key.every((part, at) => part === last.key[at])) return last.value
  const value = worked(state, state.game, a, b)
  Object.assign(last, { key, value })
  return value
}

function worked({ at, sort }: AppState, game: Game, a: Run<Americas>, b: Run<Americas>): Compared {
  const date = earlier(at, earlier(a.endedOn, b.endedOn))
  const result = compare(a, b)
  const scenario = scenarioOf(game.scenario)
  const watched = scenario.watch.map(({ path }) => path)
  const others = result.differences.map(({ path }) => path).filter((path) => !watched.includes(path))
  const worlds = [a.opening, worldOn(a, date), b.opening, worldOn(b, date)] as const
  const row = (path: string): ComparedRow => {
    const [openA, nowA, openB, nowB] = worlds.map((world) => levelAt(world, path) ?? null)
    const [left, right] = [shown(path, openA, nowA), shown(path, openB, nowB)]
    return { path, title: pathName(scenario, path), a: left, b: right, delta: less(right, left) }
  }
  const told = (events: readonly ModelEvent[]): readonly ModelEvent<Americas>[] =>
    (events as readonly ModelEvent<Americas>[]).filter((event) => event.date <= date && !isDiary(event))
  const rows = watched.map(row)
  if (sort === 'changed') rows.sort((one, other) => size(other) - size(one))
  return {
    a,
    b,
    date,
    rows: [...rows, ...others.map(row).filter(({ delta }) => delta !== 0)],
    departure: result.departure,
    causes: result.causes,
    onlyA: told(result.onlyA),
    onlyB: told(result.onlyB),
  }

  function size({ path, delta }: ComparedRow): number {
    return Math.abs(delta ?? 0) / (limitOf(a, path) || 1)
  }
}

/** The largest difference that a bar of a path has to show: the indicator's range, or a tenth of it for small moves. */
export function limitOf({ input }: Run<Americas>, path: string): number {
  const name = path.slice(path.lastIndexOf('.') + 1)
  const { actorIndicators, tieIndicators } = input.model
  const known: Readonly<Record<string, { readonly range: readonly [number, number] }>> = path.startsWith('actors.')
    ? actorIndicators
    : tieIndicators
  const [low, high] = known[name]?.range ?? [0, 1]
  return high - low
}

function shown(path: string, opening: number | null | undefined, level: number | null | undefined): number | null {
  if (level === null || level === undefined) return null
  if (!isChangeOnly(path)) return level
  return opening === null || opening === undefined ? null : level - opening
}

const less = (one: number | null, other: number | null): number | null =>
  one === null || other === null ? null : one - other

/** What the two decided otherwise, as the options are called. */
export function causeWords(game: Game, { id, a, b }: Compared['causes'][number]): readonly [string, string] {
  const options = scenarioOf(game.scenario).decisions.find((one) => one.id === id)?.options ?? []
  const words = (option: string | number | null): string => {
    const found = options.find((one) => one.id === option)
    return found ? text(found.title) : option === null ? '—' : String(option)
  }
  return [words(a), words(b)]
}
