import { type Americas, americas } from '@lapolicy/americas'
import { type EventType, rule, type WhyNot, whyNot } from '@lapolicy/core'
import { say } from '../text/message.js'
import { ruleName } from '../ui/words/rule-name.js'
import { conditionWords } from './check-words.js'
import { typeFacts, typeWords } from './silence-words.js'
import type { Told } from './told.js'

/** Rules that are listed. */
const SHOWN = 8

/** The rules that may bring a type of event about, each with why it did not; the one that came nearest first. */
export function rulesBehind(asked: Omit<Told, 'told'>, type: string): readonly WhyNot[] {
  const moments = {
    ...(asked.on === null ? {} : { on: asked.on }),
    ...(asked.about === null ? {} : { about: asked.about }),
  }
  const far = ({ silence, fired, checks }: WhyNot): number =>
    silence !== null ? 1000 : fired ? 500 : checks.filter(({ holds }) => !holds).length
  return asked.run.input.rulebook.rules
    .filter(({ emits }) => Object.hasOwn(emits, type))
    .map(({ id }) => whyNot(asked.run, id, moments))
    .sort((left, right) => far(left) - far(right) || (left.rule < right.rule ? -1 : 1))
}

/** Why something did not happen: whether it did after all, what would have brought it about, and how near each came. */
export function typeLines(asked: Omit<Told, 'told'>, type: string, rules: readonly WhyNot[]): readonly string[] {
  const listens = rule(americas, 'asked', { on: type as EventType<Americas>, basis: [] }, { then: () => [] })
  // On a day before all others nothing can have happened, so the answer tells of the type itself.
  const { silence } = whyNot(asked.run, listens, { on: '0001-01-01' })
  const heard = silence?.types[0]
  const facts = heard === undefined ? [] : typeFacts(asked, { ...heard, rules: [] })
  return [
    say('print.why-not.type', { type: `${typeWords(type)} (${type})` }),
    say('print.why-not.type-count', { count: heard?.count ?? 0 }),
    ...facts.map((line) => `  ${line}`),
    ...(rules.length > 0 ? ['', say('print.why-not.type-rules')] : []),
    ...rules
      .slice(0, SHOWN)
      .map(
        (told) =>
          `  ${say('print.why-not.rule-line', { title: ruleName(told.rule), rule: told.rule, outcome: outcome(told) })}`,
      ),
    ...(rules.length > SHOWN ? [`  ${say('print.why-not.more', { count: rules.length - SHOWN })}`] : []),
  ]
}

function outcome({ silence, counts, checks, binding, date }: WhyNot): string {
  if (silence !== null) return say('print.why-not.rule-unasked')
  const failed = checks.find(({ holds }) => !holds)
  if (failed === undefined) return say('print.why-not.rule-counts', counts)
  return say('print.why-not.rule-missed', { ...counts, date, condition: conditionWords(failed.label, binding) })
}
