import { beside } from '../../draw/panel.js'
import { say } from '../../text/message.js'
import { Lines } from '../lines.js'
import { compareChart } from '../panels/compare-chart.js'
import { compareHead } from '../panels/compare-head.js'
import { compareTable } from '../panels/compare-table.js'
import { onlyLines } from '../panels/only-events.js'
import type { Room } from '../panels/room.js'
import { type Compared, compared } from '../selectors/comparison.js'
import type { AppState } from '../state/app-state.js'
import type { ComparePage } from '../state/page.js'
import { framed, type ScreenProps } from './screen.js'

/** Cells from which on the chart stands beside the table. */
const SIDE_BY_SIDE = 120

/** Two branches side by side: where they part, which numbers differ, what happened in one of them only. */
export function CompareScreen({ state, page, cells, rows, look }: ScreenProps<ComparePage>): React.ReactNode {
  const found = compared(state, page)
  if (!found || !state.game) return null
  const head = compareHead(state.game, page, found, { cells, rows, look })
  const body = { cells, rows: rows - head.length, look }
  return <Lines lines={[...head, ...(cells >= SIDE_BY_SIDE ? wide : narrow)(state, page, found, body)]} />
}

function wide(state: AppState, page: ComparePage, found: Compared, room: Room): readonly string[] {
  const left = Math.floor(room.cells * 0.52)
  const upper = Math.floor(room.rows * 0.6)
  const half = Math.floor(room.cells / 2)
  return [
    ...beside(
      numbers(state, page, found, { ...room, cells: left, rows: upper }),
      chart(state, page, found, { ...room, cells: room.cells - left, rows: upper }),
    ),
    ...beside(
      only(page, found, 'onlyA', { ...room, cells: half, rows: room.rows - upper }),
      only(page, found, 'onlyB', { ...room, cells: room.cells - half, rows: room.rows - upper }),
    ),
  ]
}

/** One list at a time: tab goes from the numbers to what only A, then only B, has. */
function narrow(state: AppState, page: ComparePage, found: Compared, room: Room): readonly string[] {
  if (page.focus !== 'numbers') return only(page, found, page.focus, room)
  const below = Math.max(7, Math.floor(room.rows * 0.4))
  return [
    ...numbers(state, page, found, { ...room, rows: room.rows - below }),
    ...chart(state, page, found, { ...room, rows: below }),
  ]
}

function numbers(state: AppState, page: ComparePage, found: Compared, room: Room): readonly string[] {
  const title = say('compare.numbers', { date: found.date, order: say(`sort.${state.sort}`) })
  const footer = say('compare.lists', { a: found.onlyA.length, b: found.onlyB.length })
  return framed(room, { title, isFocused: page.focus === 'numbers', footer }, (inner) =>
    compareTable(page, found, inner),
  )
}

function chart(state: AppState, page: ComparePage, found: Compared, room: Room): readonly string[] {
  const row = found.rows[page.selected]
  return framed(room, { title: row?.title ?? '' }, (inner) => (row ? compareChart(state, row.path, found, inner) : []))
}

function only(page: ComparePage, found: Compared, side: 'onlyA' | 'onlyB', room: Room): readonly string[] {
  const events = found[side]
  const title = say(side === 'onlyA' ? 'compare.only-a' : 'compare.only-b', { count: events.length })
  return framed(room, { title, isFocused: page.focus === side }, (inner) => onlyLines(events, page.offset[side], inner))
}
