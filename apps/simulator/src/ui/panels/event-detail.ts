import { contradictionsAbout, nameInSentence, shortSource, text } from '@lapolicy/americas'
import type { Check } from '@lapolicy/core'
import { say } from '../../text/message.js'
import { checksBehind, type EventLink, eventLinks, eventOf } from '../selectors/event-links.js'
import { type Game, scenarioOf } from '../state/game.js'
import type { EventPage } from '../state/page.js'
import { currentRun } from '../state/played.js'
import { eventWords } from '../words/event-words.js'
import { amount } from '../words/figures.js'
import { asksForNone } from '../words/must-not.js'
import { checkWords } from '../words/needs.js'
import { pathName } from '../words/path-name.js'
import { passage, ruleName } from '../words/rule-name.js'
import { bold, cut, exactly, listLine, muted, paragraph, type Room, scrolledBlocks, section } from './room.js'

/** An event with how it is known, its sources, and the rule and conditions behind it. */
export function eventDetail(game: Game, id: string, space: Room): readonly string[] {
  const room = { ...space, cells: space.cells - 1 }
  const event = eventOf(game, id)
  if (!event) return paragraph(room, say('why.no-event'), 1)
  const { cause, date, standing, precision, sources } = event
  const known = [say(`standing.${standing}`), precision && precision !== 'day' ? say(`precision.${precision}`) : '']
  return [
    ...paragraph(room, `${date}  ${eventWords(event)}`).map((line) => bold(room, line)),
    ...paragraph(room, known.filter(Boolean).join(' · ')),
    ...sources
      .flatMap(({ source, locator }) => paragraph(room, passage(source, locator), 2, room.look.glyphs.event))
      .map((line) => muted(room, line)),
    ...contradictionsAbout(event).flatMap(({ topic, positions }) => [
      '',
      ...section(room, say('why.sources-differ', { topic }), [
        ...positions.flatMap(({ by, source, position }) =>
          paragraph(
            room,
            say('why.side', { speaker: nameInSentence(by), source: shortSource(source), position }),
            2,
            room.look.glyphs.event,
          ),
        ),
      ]),
    ]),
    '',
    ...(cause
      ? section(room, say('why.brought-about'), [
          ...paragraph(room, ruleName(cause.rule)),
          ...checksBehind(game, event).flatMap((check) =>
            paragraph(room, heldWords(game, cause.rule, check), 2, room.look.glyphs.event),
          ),
        ])
      : paragraph(room, say(id.startsWith('decision/') ? 'why.by-decision' : 'why.by-record'))),
  ].map((line) => ` ${line}`)
}

/** A condition that held; one that asks for something not to be there held as it was not. */
function heldWords(game: Game, rule: string, check: Check): string {
  const when = currentRun(game).input.rulebook.rules.find(({ id: one }) => one === rule)?.when ?? []
  return asksForNone(when, check.label) ? say('check.none', { condition: text(check.label) }) : checkWords(check)
}

/** Where one can go from an event, one line each. */
export function eventLinkLines(game: Game, page: EventPage, room: Room): readonly string[] {
  const links = eventLinks(game, page)
  if (links.length === 0) return exactly(paragraph(room, say('why.no-links'), 1), room.rows)
  const blocks = links.map((link, at) => {
    const isFirst = at === 0 || links[at - 1]?.kind !== link.kind
    const title = isFirst ? [bold(room, ` ${say(`link.${link.kind}`)}`)] : []
    return [...title, listLine(room, words(game, link, room), at === page.selected)]
  })
  return scrolledBlocks(blocks, page.selected, room.rows)
}

function words(game: Game, link: EventLink, { look }: Room): string {
  if (link.kind === 'number') {
    const name = pathName(scenarioOf(game.scenario), link.path)
    return `  ${cut(look, look.text(amount(link.path, link.delta, true)), 14)} ${look.text(name)}`
  }
  const { date } = link.event
  return `  ${date}  ${look.text(eventWords(link.event))}`
}
