import { text } from '@lapolicy/americas'
import { say } from '../../text/message.js'
import { Lines } from '../lines.js'
import { bold, cut, listLine, muted, paragraph, type Room } from '../panels/room.js'
import { type MenuRow, menuRows } from '../selectors/menu-rows.js'
import type { MenuPage } from '../state/page.js'
import { documents } from '../words/documents.js'
import { officeOf } from '../words/offices.js'
import { framed, type ScreenProps, told } from './screen.js'

/** The what-ifs, and what the selected one is about. */
export function MenuScreen({ state, page, cells, rows, look }: ScreenProps<MenuPage>): React.ReactNode {
  const room = { cells, rows, look }
  const list = menuRows(state)
  const selected = Math.min(page.selected, list.length - 1)
  const row = list[selected]
  const head = [
    cut(look, bold(room, ` ${say('app.name')}`) + muted(room, `  ${say('app.purpose')}`), cells),
    cut(look, muted(room, ` ${say('app.not-a-forecast')}`), cells),
    '',
  ]
  const listRows = Math.min(rows - head.length - 8, Math.max(4, 2 * list.length + 2))
  const below = rows - head.length - listRows
  return (
    <Lines
      lines={[
        ...head,
        ...framed({ cells, rows: listRows, look }, { title: say('menu.choose'), isFocused: true }, (inner) =>
          list.length === 0
            ? [` ${look.text(say('menu.empty', { filter: state.filters.menu }))}`]
            : list.flatMap((each, at) => entry(each, at === selected, inner)),
        ),
        ...told(
          { cells, rows: below, look },
          { title: row ? text(row.scenario.title) : '', offset: page.offset },
          (inner) => (row ? about(row, inner) : []),
        ),
      ]}
    />
  )
}

function entry({ scenario, branches, decisions }: MenuRow, isSelected: boolean, room: Room): readonly string[] {
  const { cells, look } = room
  const dates = say('menu.dates', { start: scenario.start, end: scenario.end, ends: scenario.recordEnds })
  const saved = branches > 0 ? say('menu.saved', { branches, decisions }) : ''
  return [
    listLine({ cells, look }, bold(room, text(scenario.title)), isSelected),
    listLine({ cells, look }, muted(room, `  ${[dates, saved].filter(Boolean).join(' · ')}`), isSelected),
  ]
}

function about({ scenario }: MenuRow, room: Room): readonly string[] {
  const deciding = [...new Set(scenario.decisions.map(({ actor }) => officeOf(actor)))]
  return [
    ...paragraph(room, text(scenario.summary)),
    '',
    ...paragraph(room, say('menu.decisions', { count: scenario.decisions.length, who: deciding.join(', ') })),
    ...paragraph(room, say('menu.watch', { count: scenario.watch.length })),
    '',
    bold(room, say('menu.sources')),
    ...scenario.sources.flatMap((key) => paragraph(room, documents(key), 2, room.look.glyphs.event)),
  ]
}
