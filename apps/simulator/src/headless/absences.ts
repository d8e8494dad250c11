import { type Americas, type PlayableScenario, recorded, text } from '@lapolicy/americas'
import type { Check, Run } from '@lapolicy/core'
import { say } from '../text/message.js'
import { asksForNone, whenOf } from '../ui/words/must-not.js'

/** Something of the record that did not happen in a run, and why. */
export interface Absence {
  readonly date: string
  readonly what: string
  readonly why: string
}

/**
 * What the record has and a run lacks: recorded events without what they need, and recorded options that were not
 * taken, by date.
 */
export function absencesOf(scenario: PlayableScenario, run: Run<Americas>): readonly Absence[] {
  const events = run.missing.map(({ id, date, needs, checks }): Absence => {
    const reasons = [
      ...needs.map((need) => say('print.absence.without', { what: inWords(scenario, need) })),
      ...failed(whenOf(scenario, id), checks),
    ]
    return { date, what: inWords(scenario, id), why: reasons.join('; ') }
  })
  const options = run.decisions.flatMap(({ id, date, option, by, checks }): readonly Absence[] => {
    const decision = scenario.decisions.find((one) => one.id === id)
    if (!decision || decision.recorded === null || decision.recorded === option) return []
    const reason =
      by === 'closed'
        ? failed(decision.when ?? [], checks)
        : [say('print.absence.other', { option: titleOf(scenario, id, option) })]
    return [{ date, what: titleOf(scenario, id, decision.recorded), why: reason.join('; ') }]
  })
  return [...events, ...options].sort((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0))
}

/** Conditions that failed, in words: what should hold and does not, or what holds and must not. */
export function failed(conditions: Parameters<typeof asksForNone>[0], checks: readonly Check[]): readonly string[] {
  return checks.map(({ label }) =>
    say(asksForNone(conditions, label) ? 'print.absence.so' : 'print.absence.not-so', { condition: text(label) }),
  )
}

/** The title of an option of a decision. */
export function titleOf(scenario: PlayableScenario, decision: string, option: string | null): string {
  const found = scenario.decisions.find(({ id }) => id === decision)?.options.find(({ id }) => id === option)
  return found ? text(found.title) : (option ?? 'none')
}

/** A recorded event in the words of the record, or a choice `decision=option` by its title. */
function inWords(scenario: PlayableScenario, id: string): string {
  const [decision = '', option] = id.split('=')
  if (option !== undefined) return titleOf(scenario, decision, option)
  const found = (recorded as Readonly<Record<string, { readonly says: string }>>)[id]
  return found ? found.says.replace(/\.$/, '') : id
}
