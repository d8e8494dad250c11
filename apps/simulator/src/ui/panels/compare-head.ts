import { sentence } from '@lapolicy/americas'
import { pad } from '../../draw/cells.js'
import { say } from '../../text/message.js'
import { palette } from '../../theme/palette.js'
import { branchName } from '../selectors/branch-rows.js'
import { causeWords, type Compared } from '../selectors/comparison.js'
import type { Game } from '../state/game.js'
import type { ComparePage } from '../state/page.js'
import { HEADER_ROWS } from './header.js'
import { lensWords } from './header.js'
import { muted, type Room } from './room.js'

/** Rows of the head of a comparison. */
export const COMPARE_HEAD_ROWS = HEADER_ROWS + 1

/** Which two branches, under which lens, where they part and by what. */
export function compareHead(game: Game, page: ComparePage, found: Compared, room: Room): readonly string[] {
  const { cells, look } = room
  const { paint, glyphs } = look
  const side = (letter: 'A' | 'B', id: string | null): string => {
    const [sign, colour] = letter === 'A' ? [glyphs.branchA, palette.branchA] : [glyphs.branchB, palette.branchB]
    const words = say('compare.side', { letter, name: branchName(game, id) })
    return pad(` ${paint.fg(colour, sign)} ${paint.bold(look.text(words))}`, cells)
  }
  return [
    side('A', game.current),
    side('B', page.other),
    pad(` ${look.text(parting(game, found))}`, cells),
    muted(room, pad(` ${look.text(`${lensWords(game.lens)} · ${say('header.not-a-forecast')}`)}`, cells)),
  ]
}

function parting(game: Game, { a, b, departure, causes }: Compared): string {
  if (!departure) return say('compare.same')
  const cause = causes[0]
  const [left, right] = cause ? causeWords(game, cause) : ['', '']
  if (cause) return say('compare.parting-choice', { date: departure.date, a: left, b: right })
  const event = [...a.events, ...b.events].find(({ event: one }) => one.id === departure.event)?.event
  return say('compare.parting', { date: departure.date, event: event ? sentence(event) : departure.event })
}
