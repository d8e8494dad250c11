import { bar } from '../../draw/bar.js'
import { table } from '../../draw/table.js'
import { say } from '../../text/message.js'
import { palette } from '../../theme/palette.js'
import { type Compared, type ComparedRow, limitOf } from '../selectors/comparison.js'
import type { ComparePage } from '../state/page.js'
import { isChangeOnly, rounds, shortAt } from '../words/figures.js'
import type { Room } from './room.js'

/** Numbers in A and in B with the difference as a signed bar; bars are shares of each indicator's range. */
export function compareTable(page: ComparePage, { a, rows: list }: Compared, room: Room): readonly string[] {
  const share = ({ path, delta }: ComparedRow): number =>
    delta === null || rounds(delta) ? 0 : delta / (limitOf(a, path) || 1)
  const limit = Math.max(...list.map((row) => Math.abs(share(row))), 1e-9)
  const shown = (path: string, value: number | null): string => shortAt(path, value, isChangeOnly(path))
  return table<ComparedRow>({
    columns: [
      { title: say('column.watched'), width: 18, grow: 2, priority: 0, cell: ({ title }) => title },
      { title: 'A', width: 7, align: 'right', priority: 1, cell: ({ path, a: left }) => shown(path, left) },
      { title: 'B', width: 7, align: 'right', priority: 1, cell: ({ path, b: right }) => shown(path, right) },
      {
        title: say('column.difference'),
        width: 7,
        align: 'right',
        priority: 0,
        cell: ({ path, delta }) => shortAt(path, delta, true),
      },
      {
        title: say('column.bar'),
        width: 13,
        grow: 1,
        priority: 0,
        cell: (row, cells) => {
          // An odd number of cells puts the axis in their middle.
          const size = { cells: cells - 1 + (cells % 2), limit, glyphs: room.look.glyphs }
          const colour = share(row) < 0 ? palette.branchA : palette.branchB
          const text = bar(row.delta === null ? null : share(row), size)
          return { text, paint: (drawn: string) => room.look.paint.fg(colour, drawn) }
        },
      },
    ],
    rows: list,
    selected: page.selected,
    isFocused: page.focus === 'numbers',
    cells: room.cells,
    height: room.rows,
    empty: say('value.no-rows'),
    look: room.look,
  })
}
