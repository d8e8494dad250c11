import type { Look, Piece } from '../../draw/look.js'
import { sparkline } from '../../draw/sparkline.js'
import { type Column, table } from '../../draw/table.js'
import { say } from '../../text/message.js'
import { palette } from '../../theme/palette.js'
import { type CountryRow, countryRows } from '../selectors/countries.js'
import type { AppState } from '../state/app-state.js'
import { scenarioOf } from '../state/game.js'
import { datesOf } from '../state/points.js'
import { isChangeOnly, rounds, shortAt } from '../words/figures.js'
import { facetName } from '../words/path-name.js'
import type { Room } from './room.js'

/** The states with the selected indicator: level, change since the start, and its course so far. */
export function countriesLines(state: AppState, { cells, rows, look }: Room, isFocused: boolean): readonly string[] {
  const { game, facet } = state
  const list = countryRows(state)
  const length = game ? datesOf(scenarioOf(game.scenario).start, scenarioOf(game.scenario).end).length : 1
  const selected = list.findIndex(({ path }) => path === state.path)
  return table({
    columns: columns(facet !== null && isChangeOnly(facet), length, look),
    rows: list,
    selected: selected < 0 ? null : selected,
    isFocused,
    cells,
    height: rows,
    empty: say('value.no-rows'),
    look,
  })
}

/** The title: the indicator and the order. */
export function countriesTitle({ facet, sort }: AppState): string {
  const indicator = facet === null ? say('panel.countries') : facetName(facet)
  return say('countries.title', { indicator, order: say(`sort.${sort}`) })
}

function columns(isChange: boolean, length: number, look: Look): readonly Column<CountryRow>[] {
  const level: Column<CountryRow> = {
    title: say('column.level'),
    width: 6,
    align: 'right',
    priority: 1,
    cell: ({ path, level }) => shortAt(path, level),
  }
  return [
    { title: say('column.country'), width: 18, grow: 1, priority: 0, cell: ({ name }) => name },
    ...(isChange ? [] : [level]),
    {
      title: say('column.change'),
      width: 8,
      align: 'right',
      priority: 0,
      cell: ({ path, change }) => changePiece(path, change, look),
    },
    {
      title: say('column.course'),
      width: 12,
      grow: 1,
      priority: 2,
      cell: ({ levels }, cells) => sparkline(whole(levels, length), cells, { glyphs: look.glyphs }),
    },
  ]
}

/** A change with its arrow; the same words in every table. */
export function changePiece(path: string, change: number | null, look: Look): Piece {
  if (change === null) return { text: look.glyphs.unknown, paint: (text) => look.paint.fg(palette.muted, text) }
  if (rounds(change)) return { text: '0', paint: (text) => look.paint.fg(palette.muted, text) }
  const arrow = change > 0 ? look.glyphs.up : look.glyphs.down
  return `${arrow} ${shortAt(path, change, true)}`
}

/** A course as long as the what-if: the months not yet seen are blank. */
export function whole(levels: readonly (number | null)[], length: number): readonly (number | null)[] {
  return Array.from({ length: Math.max(length, levels.length) }, (_, at) => levels[at] ?? null)
}
