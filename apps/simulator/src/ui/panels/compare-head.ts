import { say } from '../../text/message.js'
import { palette } from '../../theme/palette.js'
import { branchName } from '../selectors/branch-rows.js'
import { type Compared, causeWords } from '../selectors/comparison.js'
import { type Game, scenarioOf } from '../state/game.js'
import type { ComparePage } from '../state/page.js'
import { eventWords } from '../words/event-words.js'
import { officeOf } from '../words/offices.js'
import { standingLine } from './header.js'
import { cut, type Room } from './room.js'

/** Which two branches, under which lens, where they part and by what. */
export function compareHead(game: Game, page: ComparePage, found: Compared, room: Room): readonly string[] {
  const { cells, look } = room
  const { paint, glyphs } = look
  const [first] = found.causes.filter(({ kind }) => kind === 'decision')
  const [optionA, optionB] = first ? causeWords(game, first) : ['', '']
  const side = (letter: 'A' | 'B', id: string | null, option: string): string => {
    const [sign, colour] = letter === 'A' ? [glyphs.branchA, palette.branchA] : [glyphs.branchB, palette.branchB]
    const name = branchName(game, id)
    // A branch bears the name of the option by which it was made: then there is nothing to add.
    const words = say('compare.side', { letter, name })
    const added = option === '' || name.endsWith(option) ? '' : say('compare.side-option', { option })
    return cut(look, ` ${paint.fg(colour, sign)} ${paint.bold(look.text(words))}${look.text(added)}`, cells)
  }
  return [
    side('A', page.other, optionA),
    side('B', game.current, optionB),
    cut(look, ` ${look.text(parting(game, found))}`, cells),
    standingLine({ game, at: found.date }, room),
  ]
}

function parting(game: Game, { a, b, departure, causes }: Compared): string {
  if (!departure) return say('compare.same')
  const { date } = departure
  const decision = causes.find(({ kind }) => kind === 'decision')
  const { actor } = scenarioOf(game.scenario).decisions.find(({ id }) => id === decision?.id) ?? {}
  if (actor !== undefined) return say('compare.parting-choice', { date, office: officeOf(actor) })
  const event = [...a.events, ...b.events].find(({ event: one }) => one.id === departure.event)?.event
  return say('compare.parting', { date, event: event ? eventWords(event) : departure.event })
}
