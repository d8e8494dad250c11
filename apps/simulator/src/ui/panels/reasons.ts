import { text } from '@lapolicy/americas'
import { pad, width } from '../../draw/cells.js'
import { beside } from '../../draw/panel.js'
import { say } from '../../text/message.js'
import { palette } from '../../theme/palette.js'
import type { Because } from '../selectors/question.js'
import { short } from '../words/figures.js'
import { bold, cut, type Room } from './room.js'

/** Terms of each side that are shown unless all are asked for. */
const WEIGHTIEST = 3

/** What would make an actor yield, and beside it what would make it refuse. */
export function reasonsLines(
  { yields, refuses }: Because,
  room: Room,
  { isLong, isDigits }: { readonly isLong: boolean; readonly isDigits: boolean },
): readonly string[] {
  const { look } = room
  const cells = Math.floor((room.cells - 1) / 2)
  const largest = Math.max(...[...yields, ...refuses].map(({ value }) => Math.abs(value)), 1e-9)
  const column = (title: string, terms: Because['yields'], isYield: boolean): readonly string[] => [
    bold(room, title),
    ...terms.slice(0, isLong ? terms.length : WEIGHTIEST).map(({ term, value }) => {
      const size = Math.max(1, Math.round((Math.abs(value) / largest) * 4))
      const bar = pad((look.glyphs.set === 'ascii' ? '#' : '▪').repeat(size), 4)
      const colour = isYield ? palette.branchA : palette.branchB
      const digits = isDigits ? ` ${look.text(short(value, true))}` : ''
      const words = cut(look, look.text(text(`answer.term.${term}`)), cells - 7 - width(digits))
      return ` ${look.paint.fg(colour, bar)} ${words}${digits}`
    }),
  ]
  return beside(
    column(say('decision.yields'), yields, true).map((line) => pad(line, cells + 1)),
    column(say('decision.refuses'), refuses, false),
  )
}
