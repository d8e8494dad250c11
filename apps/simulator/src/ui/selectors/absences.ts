import { text } from '@lapolicy/americas'
import type { Check } from '@lapolicy/core'
import { say } from '../../text/message.js'
import type { AppState } from '../state/app-state.js'
import { scenarioOf } from '../state/game.js'
import { currentRun } from '../state/played.js'
import { asksForNone, whenOf } from '../words/must-not.js'
import { checkWords, needWords, recordedWords } from '../words/needs.js'

const failed = (conditions: Parameters<typeof asksForNone>[0], checks: readonly Check[]): readonly string[] =>
  checks.map((check) =>
    asksForNone(conditions, check.label)
      ? say('missing.so', { condition: text(check.label) })
      : say('missing.not-so', { condition: checkWords(check) }),
  )

/** Something that did not happen in this branch, with the reasons. */
export interface Absence {
  readonly kind: 'event' | 'option' | 'decision'
  readonly id: string
  readonly date: string
  readonly text: string
  readonly reasons: readonly string[]
}

/**
 * What the record has and the run on screen lacks: recorded events without what they need, recorded options that were
 * not taken, or whose decision never opened. By date; only what holds the filter.
 */
export function absences({ game, filters }: AppState): readonly Absence[] {
  if (!game) return []
  const run = currentRun(game)
  const scenario = scenarioOf(game.scenario)
  const wanted = filters.missing.trim().toLowerCase()
  const events = run.missing.map(
    ({ id, date, needs, checks }): Absence => ({
      kind: 'event',
      id,
      date,
      text: recordedWords(id),
      reasons: [...needs.map((need) => needWords(scenario, need)), ...failed(whenOf(scenario, id), checks)],
    }),
  )
  const decisions = run.decisions.flatMap(({ id, date, option, by, checks }): readonly Absence[] => {
    const decision = scenario.decisions.find((one) => one.id === id)
    if (!decision) return []
    const title = (wantedId: string | null): string =>
      text(decision.options.find((one) => one.id === wantedId)?.title ?? '')
    if (decision.recorded === null || decision.recorded === option) return []
    const isClosed = by === 'closed'
    const reasons = isClosed
      ? failed(decision.when ?? [], checks)
      : [say('missing.other-choice', { option: title(option) })]
    return [{ kind: isClosed ? 'decision' : 'option', id, date, text: title(decision.recorded), reasons }]
  })
  return [...events, ...decisions]
    .filter(({ text: words, reasons }) => [words, ...reasons].join(' ').toLowerCase().includes(wanted))
    .sort((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : one.id < other.id ? -1 : 1))
}
