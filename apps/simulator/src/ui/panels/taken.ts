import { isDiary } from '@lapolicy/americas'
import { say } from '../../text/message.js'
import { hasView, optionsOf, type QuestionOption } from '../selectors/question.js'
import type { AppState } from '../state/app-state.js'
import { branchOf, scenarioOf } from '../state/game.js'
import type { DecisionPage } from '../state/page.js'
import { currentRun } from '../state/played.js'
import { eventWords } from '../words/event-words.js'
import { likelihoodWords } from '../words/likelihood.js'
import { markOf, markSign } from '../words/marks.js'
import { bold, muted, paragraph, type Room, section } from './room.js'

/** What was decided, what the sources record, what the player and the model expected, and what it brought the same day. */
export function takenLines(state: AppState, { decision, taken }: DecisionPage, room: Room): readonly string[] {
  const { game } = state
  if (!game || !taken) return []
  const scenario = scenarioOf(game.scenario)
  const options = optionsOf(scenario, decision, taken.weights)
  const title = (id: string | null | undefined): string => options.find((option) => option.id === id)?.title ?? ''
  const recorded = options.find(({ isRecorded }) => isRecorded)
  const predicted = branchOf(game, game.current)?.predictions[decision]
  const ranked = [...options].sort((one, other) => (other.weight ?? 0) - (one.weight ?? 0))
  const record = !recorded
    ? say('taken.no-record')
    : recorded.id === taken.option
      ? say('taken.as-recorded')
      : say('taken.recorded-other', { option: recorded.title })
  return [
    ...paragraph(room, say('taken.decided', { option: title(taken.option) }), 1).map((line) => bold(room, line)),
    ...paragraph(room, record, 1),
    ...(predicted === undefined ? [] : paragraph(room, say('taken.predicted', { option: title(predicted) }), 1)),
    '',
    ...likelihoods(ranked, state.isDigits, room),
    '',
    ...section(room, ` ${say('taken.same-day')}`, happened(state, decision, room)),
    ...(happened(state, decision, room).length === 0 ? [muted(room, ` ${say('taken.nothing-yet')}`)] : []),
    '',
    ...paragraph(room, say('taken.go-on'), 1).map((line) => muted(room, line)),
  ]
}

function likelihoods(ranked: readonly QuestionOption[], isDigits: boolean, room: Room): readonly string[] {
  if (!hasView(ranked)) return [muted(room, ` ${say('taken.no-view')}`)]
  const lines = ranked.flatMap(({ title: option, weight }) =>
    paragraph(
      room,
      say('taken.likely-line', { option, likely: likelihoodWords(weight ?? 0, isDigits) }),
      3,
      ` ${room.look.glyphs.event}`,
    ),
  )
  return section(room, ` ${say('taken.likely')}`, lines)
}

/** The events of the day of a decision that it brought about, at once or through rules. */
function happened({ game }: AppState, decision: string, room: Room): readonly string[] {
  if (!game) return []
  const run = currentRun(game)
  const date = run.decisions.find(({ id }) => id === decision)?.date
  return run.events
    .filter(({ event }) => event.date === date && event.id.startsWith(`decision/${decision}/`))
    .filter(({ event }) => !isDiary(event))
    .flatMap(({ event }) => paragraph(room, eventWords(event), 3, ` ${markSign(markOf(event), room.look.glyphs)}`))
}
