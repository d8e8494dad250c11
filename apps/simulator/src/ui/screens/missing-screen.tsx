import { say } from '../../text/message.js'
import { Lines } from '../lines.js'
import { HEADER_ROWS, header } from '../panels/header.js'
import { bold, cut, exactly, listLine, muted, paragraph, type Room, scrolledBlocks } from '../panels/room.js'
import { type Absence, absences } from '../selectors/absences.js'
import type { MissingPage } from '../state/page.js'
import { framed, type ScreenProps, told } from './screen.js'

/** What the sources record and this branch did not have, each with what it lacked. */
export function MissingScreen({ state, page, cells, rows, look }: ScreenProps<MissingPage>): React.ReactNode {
  const list = absences(state)
  const selected = Math.min(page.selected, list.length - 1)
  const chosen = list[selected]
  const room = { cells, rows: rows - HEADER_ROWS, look }
  const below = Math.max(7, Math.floor(room.rows / 2))
  return (
    <Lines
      lines={[
        ...header(state, { cells, look }),
        ...framed({ ...room, rows: room.rows - below }, { title: say('screen.missing'), isFocused: true }, (inner) =>
          list.length === 0
            ? exactly(paragraph(inner, say('missing.none'), 1), inner.rows)
            : scrolledBlocks(
                list.map((absence, at) => [line(absence, at === selected, inner)]),
                selected,
                inner.rows,
              ),
        ),
        ...told({ ...room, rows: below }, { title: say('missing.because'), offset: page.offset }, (inner) =>
          chosen ? reasonsOf(chosen, inner) : [],
        ),
      ]}
    />
  )
}

function line({ date, text, kind }: Absence, isSelected: boolean, room: Room): string {
  const { look } = room
  return listLine(room, `${date}  ${cut(look, look.text(say(`absence.${kind}`)), 10)} ${look.text(text)}`, isSelected)
}

function reasonsOf({ text, reasons, kind }: Absence, room: Room): readonly string[] {
  return [
    ...paragraph(room, text).map((each) => bold(room, each)),
    '',
    ...reasons.flatMap((reason) => paragraph(room, reason, 2, room.look.glyphs.event)),
    ...(kind === 'option' ? ['', muted(room, say('missing.go-back'))] : []),
  ]
}
