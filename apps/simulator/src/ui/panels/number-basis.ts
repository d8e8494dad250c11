import { rulebook } from '@lapolicy/americas'
import { chainTo, type Knob, type Link } from '@lapolicy/core'
import { say } from '../../text/message.js'
import { eventOf } from '../selectors/event-links.js'
import { numberRows, whyOf } from '../selectors/number-rows.js'
import { standingThen } from '../selectors/standing-then.js'
import type { Game } from '../state/game.js'
import type { NumberPage } from '../state/page.js'
import { currentRun } from '../state/played.js'
import { eventWords } from '../words/event-words.js'
import { short } from '../words/figures.js'
import { citedClaim, ruleName } from '../words/rule-name.js'
import { bold, muted, paragraph, type Room, section } from './room.js'

/** What stands behind the selected cause of a number: the claims of its rule, how it came about, the rule's knobs. */
export function numberBasis(game: Game, page: NumberPage, space: Room): readonly string[] {
  const room = { ...space, cells: space.cells - 1 }
  const row = numberRows(whyOf(game, page), page.open)[page.selected]
  if (!row) return []
  const { rule, basis, event, knobs: values } = row.kind === 'rule' ? row.largest : row.contribution
  const knobs = rulebook.rules.find(({ id }) => id === rule)?.knobs ?? {}
  const chain = chainTo(currentRun(game), event).flatMap((link, depth) =>
    chainLines(game, page.path, link, depth, room),
  )
  const title = say(row.kind === 'rule' && row.times > 1 ? 'why.chain-largest' : 'why.chain')
  const assumptions = Object.entries(knobs).flatMap(([name, knob]) => knobLines(knob, values[name] ?? knob.value, room))
  const lines = [
    ...paragraph(room, ruleName(rule)).map((each) => bold(room, each)),
    ...basis.flatMap((id) => claimLines(id, room)),
    '',
    ...section(room, title, chain),
    '',
    ...section(room, say('why.knobs'), assumptions),
  ]
  return lines.map((each) => ` ${each}`)
}

function chainLines(
  game: Game,
  path: string,
  { event, date, type }: Link,
  depth: number,
  room: Room,
): readonly string[] {
  const found = eventOf(game, event)
  const indent = '  '.repeat(depth)
  const words = `${date}  ${found ? eventWords(found) : event}`
  const link = paragraph(room, words, 2 + indent.length, `${indent}${room.look.glyphs.leads}`)
  if (type !== 'month.closed') return link
  const then = standingThen(currentRun(game), path, date)
  const first = `${indent}  ${room.look.glyphs.event}`
  return [
    ...link,
    ...section(
      room,
      `${indent}  ${say('why.then')}`,
      then.flatMap((one) => paragraph(room, `${one.date}  ${eventWords(one)}`, 4 + indent.length, first)),
    ),
  ]
}

function claimLines(id: string, room: Room): readonly string[] {
  const { says, where, caution } = citedClaim(id)
  return [
    ...paragraph(room, says, 2, room.look.glyphs.set === 'ascii' ? '=' : '↳'),
    ...paragraph(room, where, 4).map((each) => muted(room, each)),
    ...(caution === null ? [] : paragraph(room, say('why.caution', { caution }), 4).map((each) => muted(room, each))),
  ]
}

function knobLines({ id, unit, grade, range, lens }: Knob, value: number, room: Room): readonly string[] {
  const words = say('why.knob', { name: id, value: short(value), low: short(range[0]), high: short(range[1]), unit })
  const moved = lens ? say('why.knob-lens', { parameter: lens.parameter }) : ''
  return paragraph(room, `${words}; ${say(`grade.${grade}`)}${moved}`, 2, room.look.glyphs.event)
}
