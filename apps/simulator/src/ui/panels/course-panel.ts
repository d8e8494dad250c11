import { lineChart } from '../../draw/line-chart.js'
import { sparkline } from '../../draw/sparkline.js'
import { table } from '../../draw/table.js'
import { say } from '../../text/message.js'
import { type WatchedRow, watchedRows } from '../selectors/watched.js'
import type { AppState } from '../state/app-state.js'
import { type Game, scenarioOf } from '../state/game.js'
import { currentRun } from '../state/played.js'
import { datesOf, levelsOf, pointAt } from '../state/points.js'
import { isChangeOnly, shortAt } from '../words/figures.js'
import { pathName } from '../words/path-name.js'
import { changePiece, whole } from './countries-panel.js'
import { bold, exactly, type Room } from './room.js'

/** The numbers of the watch-list, and the course of the selected one. */
export function courseLines(state: AppState, room: Room, isFocused: boolean): readonly string[] {
  const { game } = state
  if (!game) return exactly([], room.rows)
  const list = watchedRows(state)
  const chartRows = Math.max(7, Math.min(14, Math.floor(room.rows / 2)))
  const tableRows = Math.min(list.length + 1, room.rows - chartRows)
  const rest = room.rows - Math.max(0, tableRows)
  return exactly(
    [
      ...(tableRows >= 3 ? watchTable(state, list, { ...room, rows: tableRows }, isFocused) : []),
      ...chart(state, game, { ...room, rows: tableRows >= 3 ? rest : room.rows }),
    ],
    room.rows,
  )
}

function watchTable(
  state: AppState,
  list: readonly WatchedRow[],
  { cells, rows, look }: Room,
  isFocused: boolean,
): readonly string[] {
  const selected = list.findIndex(({ path }) => path === state.path)
  const length = state.game ? axis(state.game).length : 1
  return table<WatchedRow>({
    columns: [
      { title: say('column.watched'), width: 28, grow: 3, priority: 0, cell: ({ title }) => title },
      {
        title: say('column.level'),
        width: 6,
        align: 'right',
        priority: 2,
        cell: ({ path, level }) => (isChangeOnly(path) ? '' : shortAt(path, level)),
      },
      {
        title: say('column.change'),
        width: 8,
        align: 'right',
        priority: 0,
        cell: ({ path, change }) => changePiece(path, change, look),
      },
      {
        title: say('column.course'),
        width: 10,
        grow: 1,
        priority: 3,
        cell: ({ levels }, space) => sparkline(whole(levels, length), space, { glyphs: look.glyphs }),
      },
    ],
    rows: list,
    selected: selected < 0 ? null : selected,
    isFocused,
    cells,
    height: rows,
    look,
  })
}

function chart(state: AppState, game: Game, room: Room): readonly string[] {
  const { path, at } = state
  const run = currentRun(game)
  const isChange = isChangeOnly(path)
  const levels = levelsOf(run, path)
  const opening = levels[0] ?? null
  const dates = axis(game)
  const until = pointAt(run, at)
  const shown = levels
    .slice(0, until + 1)
    .map((level) => (level === null || opening === null || !isChange ? level : level - opening))
  const title = say(isChange ? 'chart.title-change' : 'chart.title', {
    number: pathName(scenarioOf(game.scenario), path),
  })
  return [
    bold(room, title),
    ...lineChart({
      series: [{ values: whole(shown, dates.length), branch: 'A' }],
      columns: room.cells,
      rows: room.rows - 1,
      format: (value) => shortAt(path, value, isChange),
      ticks: monthTicks(dates),
      cursor: until,
      ...(opening === null ? {} : { baseline: isChange ? 0 : opening }),
      unknown: say('value.unknown'),
      look: room.look,
    }),
  ]
}

/** The dates of the whole what-if: every chart has the same axis, so a course grows as it is played. */
export function axis({ scenario }: Game): readonly string[] {
  const { start, end } = scenarioOf(scenario)
  return datesOf(start, end)
}

/** A label for every sixth month. */
export function monthTicks(dates: readonly string[]): readonly { readonly at: number; readonly label: string }[] {
  return dates.flatMap((date, at) => (at % 6 === 0 ? [{ at, label: date.slice(0, 7) }] : []))
}
