import { Lines } from '../lines.js'
import { board } from '../panels/board.js'
import { HEADER_ROWS, header } from '../panels/header.js'
import type { PlayPage } from '../state/page.js'
import type { ScreenProps } from './screen.js'

/** The board: map, countries, course over time, events. */
export function PlayScreen({ state, cells, rows, look }: ScreenProps<PlayPage>): React.ReactNode {
  // The footer below belongs to the terminal as well: the layout goes by its whole size.
  const whole = { cells, rows: rows + 1 }
  return (
    <Lines
      lines={[...header(state, { cells, look }), ...board(state, { cells, rows: rows - HEADER_ROWS, look }, whole)]}
    />
  )
}
