import { say } from '../../text/message.js'
import { palette } from '../../theme/palette.js'
import { hasView, type Question, type QuestionOption } from '../selectors/question.js'
import type { AppState } from '../state/app-state.js'
import type { DecisionPage } from '../state/page.js'
import { likelihoodWords } from '../words/likelihood.js'
import { reasonsLines } from './reasons.js'
import { listLine, muted, paragraph, type Room, scrolledBlocks } from './room.js'

/** What an option is drawn from. */
interface Asked {
  readonly state: AppState
  readonly page: DecisionPage
  readonly question: Question
  readonly room: Room
  /** Whether the model's likelihoods are in words beside the options. */
  readonly isLikely: boolean
}

/**
 * A decision on the table: what is asked, the options with their standing, how likely the model finds each unless that
 * is covered, and the weightiest reasons either way. As many lines as it needs, at most as many as there are.
 */
export function questionLines(state: AppState, page: DecisionPage, question: Question, room: Room): readonly string[] {
  const prompt = [...paragraph(room, question.prompt, 1), '']
  if (page.isLong) return [...prompt, ...allReasons(state, page, question, room)]
  const isOpen = hasView(question.options)
  const isLikely = isOpen && !isCovered(page)
  const hint = paragraph(room, isOpen ? hintFor(page, question) : say('decision.no-view'), 1)
  const blocks = question.options.map((option, at) =>
    optionLines(option, at, { state, page, question, room, isLikely }),
  )
  const space = room.rows - prompt.length - hint.length - 1
  const height = Math.min(space, blocks.flat().length)
  const body = [
    ...prompt,
    ...scrolledBlocks(blocks, page.selected, height),
    '',
    ...hint.map((line) => muted(room, line)),
  ]
  const left = room.rows - body.length - 1
  if (!question.because || left < 2) return body
  const short = reasonsLines(question.because, room, { isLong: false, isDigits: state.isDigits && isLikely })
  return [...body, '', ...short.slice(0, left)]
}

function isCovered({ isRevealed, prediction }: DecisionPage): boolean {
  return !isRevealed && prediction === null
}

function allReasons({ isDigits }: AppState, page: DecisionPage, { because }: Question, room: Room): readonly string[] {
  if (!because) return paragraph(room, say('decision.no-reasons'), 1)
  return reasonsLines(because, room, { isLong: true, isDigits: isDigits && !isCovered(page) })
}

function optionLines(option: QuestionOption, at: number, asked: Asked): readonly string[] {
  const { state, page, room, isLikely } = asked
  const { look, cells } = room
  const isSelected = at === page.selected
  const [first = '', ...more] = paragraph({ ...room, cells: cells - 1 }, option.title, 3, `${at + 1}`)
  const known = say(option.isRecorded ? 'decision.recorded' : 'decision.hypothetical')
  const likely = isLikely && option.weight !== null ? ` · ${likelihoodWords(option.weight, state.isDigits)}` : ''
  const own = [
    ...(option.isChosen ? [say('decision.chosen-here')] : []),
    ...(page.prediction === option.id ? [say('decision.your-prediction')] : []),
  ]
  const guess = own.map((words) => ` · ${words}`).join('')
  const mark = page.isPredicting && isSelected ? look.paint.fg(palette.warning, first) : look.paint.bold(first)
  const under = `   ${muted(room, known)}${look.text(likely)}${look.paint.fg(palette.accent, look.text(guess))}`
  return [mark, ...more, under].map((line) => listLine(room, line, isSelected))
}

function hintFor(page: DecisionPage, { options }: Question): string {
  if (page.isPredicting) return say('decision.predict-now')
  if (isCovered(page)) return say('decision.covered')
  const likeliest = [...options].sort((one, other) => (other.weight ?? 0) - (one.weight ?? 0))[0]
  if (page.prediction === null || !likeliest) return say('decision.uncovered')
  const id = likeliest.id === page.prediction ? 'decision.predicted-same' : 'decision.predicted-other'
  return say(id, { option: likeliest.title })
}
