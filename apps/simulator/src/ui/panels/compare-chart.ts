import type { Americas } from '@lapolicy/americas'
import type { Run } from '@lapolicy/core'
import { lineChart } from '../../draw/line-chart.js'
import { say } from '../../text/message.js'
import type { Compared } from '../selectors/comparison.js'
import type { AppState } from '../state/app-state.js'
import { levelsOf, pointAt } from '../state/points.js'
import { isChangeOnly, shortAt } from '../words/figures.js'
import { whole } from './countries-panel.js'
import { axis, monthTicks } from './course-panel.js'
import { exactly, type Room } from './room.js'

/** The course of one number in both branches, as far as each is played. */
export function compareChart(
  { game }: AppState,
  path: string,
  { a, b, date }: Compared,
  room: Room,
): readonly string[] {
  if (!game) return exactly([], room.rows)
  const dates = axis(game)
  const isChange = isChangeOnly(path)
  const course = (run: Run<Americas>): readonly (number | null)[] => {
    const levels = levelsOf(run, path)
    const opening = levels[0] ?? null
    const shown = levels.map((level) => (level === null || opening === null || !isChange ? level : level - opening))
    return whole(shown, dates.length)
  }
  return lineChart({
    series: [
      { values: course(a), branch: 'A' },
      { values: course(b), branch: 'B' },
    ],
    columns: room.cells,
    rows: room.rows,
    format: (value) => shortAt(path, value, isChange),
    ticks: monthTicks(dates),
    cursor: pointAt(a, date),
    unknown: say('value.unknown'),
    look: room.look,
  })
}
