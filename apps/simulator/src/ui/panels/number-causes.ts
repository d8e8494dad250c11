import { say } from '../../text/message.js'
import { eventOf } from '../selectors/event-links.js'
import { type NumberRow, numberRows, whyOf } from '../selectors/number-rows.js'
import type { Game } from '../state/game.js'
import type { NumberPage } from '../state/page.js'
import { eventWords } from '../words/event-words.js'
import { shortAt, standing } from '../words/figures.js'
import { meaningOf } from '../words/path-name.js'
import { ruleName } from '../words/rule-name.js'
import { bold, cut, exactly, listLine, muted, paragraph, type Room, scrolledBlocks } from './room.js'

/** The rules that moved a number, those that moved it most first; open ones with each time they did. */
export function numberCauses(game: Game, page: NumberPage, room: Room): readonly string[] {
  const why = whyOf(game, page)
  const stands = bold(room, standing(page.path, why.from, why.to))
  const head = [
    ` ${stands}${muted(room, `  ${say('why.on', { date: page.on })}`)}`,
    muted(room, ` ${meaningOf(page.path)}`),
  ]
  const rows = numberRows(why, page.open)
  if (rows.length === 0) return exactly([...head, ...paragraph(room, say('why.nothing-moved'), 1)], room.rows)
  const blocks = rows.map((row, at) => [listLine(room, line(game, page.path, row, room), at === page.selected)])
  return [...head, ...scrolledBlocks(blocks, page.selected, room.rows - head.length)]
}

function line(game: Game, path: string, row: NumberRow, { look }: Room): string {
  const moved = (delta: number, cells: number): string =>
    cut(look, look.text(shortAt(path, delta, true)), cells, 'right')
  if (row.kind === 'contribution') {
    const { delta, date, event } = row.contribution
    const found = eventOf(game, event)
    return `${moved(delta, 13)}  ${date}  ${look.text(found ? eventWords(found) : event)}`
  }
  const { rule, delta, up, down, times, isOpen } = row
  const both = up > 0 && down < 0
  const parts = both ? say('why.both', { up: shortAt(path, up, true), down: shortAt(path, down, true) }) : ''
  const count = times === 1 ? '' : say('why.count', { count: times })
  const words = [ruleName(rule), count, parts].filter(Boolean).join(' ')
  return `${moved(delta, 8)} ${times === 1 ? '   ' : isOpen ? '[-]' : '[+]'} ${look.text(words)}`
}
