import { say } from '../../text/message.js'
import { palette } from '../../theme/palette.js'
import { pad } from '../../draw/cells.js'
import { selectable } from '../../draw/table.js'
import { Lines } from '../lines.js'
import { HEADER_ROWS, header } from '../panels/header.js'
import { reasonsLines } from '../panels/reasons.js'
import { exactly, muted, paragraph, type Room } from '../panels/room.js'
import { takenLines } from '../panels/taken.js'
import { type Question, type QuestionOption, questionOf } from '../selectors/question.js'
import type { AppState } from '../state/app-state.js'
import type { DecisionPage } from '../state/page.js'
import { scenarioOf } from '../state/game.js'
import { likelihoodWords } from '../words/likelihood.js'
import { officeOf } from '../words/offices.js'
import { framed, type ScreenProps } from './screen.js'

/** Widest dialog that is still read at a glance. */
const WIDEST = 110

/** The dialog of a decision, and after it what was decided and what the model had expected. */
export function DecisionScreen({ state, page, cells, rows, look }: ScreenProps<DecisionPage>): React.ReactNode {
  const width = Math.min(cells, WIDEST)
  const margin = ' '.repeat((cells - width) >> 1)
  const room = { cells: width, rows: rows - HEADER_ROWS, look }
  const actor = actorOf(state, page)
  const title = say(page.taken ? 'decision.title-taken' : 'decision.title', { office: officeOf(actor), date: state.at })
  const drawn = framed(room, { title, isFocused: true }, (inner) => {
    if (page.taken) return takenLines(state, page, inner)
    const question = state.game && questionOf(state.game)
    return question ? asked(state, page, question, inner) : []
  })
  return <Lines lines={[...header(state, { cells, look }), ...drawn.map((line) => margin + line)]} />
}

function actorOf({ game }: AppState, { decision }: DecisionPage): string {
  return (game && scenarioOf(game.scenario).decisions.find(({ id }) => id === decision)?.actor) ?? ''
}

function asked(state: AppState, page: DecisionPage, question: Question, room: Room): readonly string[] {
  const { rows } = room
  const isCovered = !page.isRevealed && page.prediction === null
  const prompt = paragraph(room, ` ${question.prompt}`, 1)
  const hint = page.isPredicting ? say('decision.predict-now') : isCovered ? say('decision.covered') : uncovered(page, question)
  const options = question.options.flatMap((option, at) => optionLines(option, at, { state, page, isCovered, room }))
  const reasons = question.because
    ? reasonsLines(question.because, room, { isLong: page.isLong, isDigits: state.isDigits && !isCovered })
    : []
  const head = [...prompt, '', ...options, '', ...paragraph(room, hint, 1).map((line) => muted(room, line))]
  const left = rows - head.length - 1
  return exactly([...head, ...(left >= 2 ? ['', ...reasons.slice(0, left)] : [])], rows)
}

interface Asked {
  readonly state: AppState
  readonly page: DecisionPage
  readonly isCovered: boolean
  readonly room: Room
}

function optionLines(option: QuestionOption, at: number, { state, page, isCovered, room }: Asked): readonly string[] {
  const { look, cells } = room
  const isSelected = at === page.selected
  const [first = '', ...more] = paragraph({ ...room, cells: cells - 1 }, option.title, 3, `${at + 1}`)
  const known = say(option.isRecorded ? 'decision.recorded' : 'decision.hypothetical')
  const likely = isCovered || option.weight === null ? '' : ` · ${likelihoodWords(option.weight, state.isDigits)}`
  const guess = page.prediction === option.id ? ` · ${say('decision.your-prediction')}` : ''
  const mark = page.isPredicting && isSelected ? look.paint.fg(palette.warning, first) : look.paint.bold(first)
  const under = `   ${look.paint.fg(palette.muted, look.text(known))}${look.text(likely)}${look.paint.fg(palette.accent, look.text(guess))}`
  return [mark, ...more, under].map((line) => selectable(pad(line, cells - 1), cells, isSelected, true, look))
}

function uncovered({ prediction }: DecisionPage, { options }: Question): string {
  if (prediction === null) return say('decision.uncovered')
  const likeliest = [...options].sort((one, other) => (other.weight ?? 0) - (one.weight ?? 0))[0]
  if (!likeliest || likeliest.weight === null) return say('decision.uncovered')
  return say(likeliest.id === prediction ? 'decision.predicted-same' : 'decision.predicted-other', {
    option: likeliest.title,
  })
}
