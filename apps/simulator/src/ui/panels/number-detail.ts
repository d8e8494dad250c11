import { rulebook } from '@lapolicy/americas'
import { chainTo, type Knob } from '@lapolicy/core'
import { say } from '../../text/message.js'
import { eventOf } from '../selectors/event-links.js'
import { type NumberRow, numberRows, whyOf } from '../selectors/number-rows.js'
import type { Game } from '../state/game.js'
import type { NumberPage } from '../state/page.js'
import { currentRun } from '../state/played.js'
import { eventWords } from '../words/event-words.js'
import { amount, short, standing } from '../words/figures.js'
import { citedClaim, ruleName } from '../words/rule-name.js'
import { bold, cut, exactly, listLine, muted, paragraph, type Room, scrolledBlocks } from './room.js'

/** The rules that moved a number, those that moved it most first; open ones with each time they did. */
export function numberRowLines(game: Game, page: NumberPage, room: Room): readonly string[] {
  const why = whyOf(game, page)
  const head = [
    ` ${bold(room, standing(page.path, why.from, why.to))}${muted(room, `  ${say('why.on', { date: page.on })}`)}`,
    '',
  ]
  const rows = numberRows(why, page.open)
  if (rows.length === 0) return exactly([...head, ...paragraph(room, say('why.nothing-moved'), 1)], room.rows)
  const blocks = rows.map((row, at) => [line(game, row, at === page.selected, room)])
  return [...head, ...scrolledBlocks(blocks, page.selected, room.rows - head.length)]
}

function line(game: Game, row: NumberRow, isSelected: boolean, { cells, look }: Room): string {
  if (row.kind === 'rule') {
    const fold = row.times === 1 ? '   ' : row.isOpen ? '[-]' : '[+]'
    const times = row.times === 1 ? '' : ` ${say('why.times', { count: row.times })}`
    const words = `${cut(look, look.text(short(row.delta, true)), 8, 'right')} ${fold} ${look.text(ruleName(row.rule))}${look.text(times)}`
    return listLine({ cells, look }, words, isSelected)
  }
  const { delta, date, event } = row.contribution
  const words = `${cut(look, look.text(short(delta, true)), 13, 'right')}  ${date}  ${look.text(wordsOf(game, event))}`
  return listLine({ cells, look }, words, isSelected)
}

/** What stands behind the selected line: how it came about from its root, the claims it rests on, the rule's knobs. */
export function numberDetail(game: Game, page: NumberPage, room: Room): readonly string[] {
  const row = numberRows(whyOf(game, page), page.open)[page.selected]
  if (!row) return []
  const contribution = row.kind === 'rule' ? row.largest : row.contribution
  const links = chainTo(currentRun(game), contribution.event)
  const knobs = rulebook.rules.find(({ id }) => id === contribution.rule)?.knobs ?? {}
  return exactly(
    [
      ...paragraph(room, ruleName(contribution.rule)).map((each) => bold(room, each)),
      ...contribution.basis.flatMap((id) => cited(id, room)),
      '',
      bold(room, say(row.kind === 'rule' && row.times > 1 ? 'why.chain-largest' : 'why.chain')),
      ...links.flatMap(({ event, date }, depth) =>
        paragraph(
          room,
          `${date}  ${wordsOf(game, event)}`,
          2 + 2 * depth,
          `${'  '.repeat(depth)}${room.look.glyphs.leads}`,
        ),
      ),
      ...(Object.keys(knobs).length === 0 ? [] : ['', bold(room, say('why.knobs'))]),
      ...Object.entries(knobs).flatMap(([name, knob]) => knobLines(knob, contribution.knobs[name] ?? knob.value, room)),
    ],
    room.rows,
  ).map((each) => cut(room.look, ` ${each}`, room.cells))
}

function cited(id: string, room: Room): readonly string[] {
  const { says, where, caution } = citedClaim(id)
  return [
    ...paragraph(room, says, 2, room.look.glyphs.set === 'ascii' ? '=' : '↳'),
    ...paragraph(room, where, 4).map((each) => muted(room, each)),
    ...(caution === null ? [] : paragraph(room, say('why.caution', { caution }), 4).map((each) => muted(room, each))),
  ]
}

function knobLines(knob: Knob, value: number, room: Room): readonly string[] {
  const { id, unit, grade, range, lens } = knob
  const words = say('why.knob', { name: id, value: short(value), low: short(range[0]), high: short(range[1]), unit })
  const moved = lens ? say('why.knob-lens', { parameter: lens.parameter }) : ''
  return paragraph(room, `${words}; ${say(`grade.${grade}`)}${moved}`, 2, room.look.glyphs.event)
}

function wordsOf(game: Game, id: string): string {
  const event = eventOf(game, id)
  return event ? eventWords(event) : id
}

/** A change in words, for lists of what an event moved. */
export function changeWords(path: string, delta: number): string {
  return amount(path, delta, true)
}
