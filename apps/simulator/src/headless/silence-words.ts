import { hasText, nameInSentence, sentence, text } from '@lapolicy/americas'
import type { HeardType, Silence } from '@lapolicy/core'
import { say } from '../text/message.js'
import { ruleName } from '../ui/words/rule-name.js'
import { titleOf } from './absences.js'
import { bindingWords } from './flip-words.js'
import type { Told } from './told.js'

/** Types of event that are told one by one; a rule that listens to more lists the rest. */
const SHOWN = 5

/** Why a rule had nothing to answer: what it listens to, when that happened, and what would bring it about. */
export function silenceWords(asked: Told, { kind, types, ranFor }: Silence): readonly string[] {
  const { about, on } = asked
  if (kind === 'unbound') {
    const named = types.filter(({ count }) => count > 0).map(({ type }) => typeWords(type))
    const said = { types: named.join('; ') }
    const whom = ranFor.length === 0 ? say('print.why-not.nobody') : ranFor.slice(0, 8).map(bindingWords).join(', ')
    if (about === null) return [say('print.why-not.unbound', said)]
    return [say('print.why-not.unbound-about', { ...said, actor: nameInSentence(about), whom })]
  }
  const shown = [...types].sort((left, right) => right.count - left.count).slice(0, SHOWN)
  const rest = types.filter((one) => !shown.includes(one)).map(({ type }) => type)
  return [
    on === null ? say('print.why-not.unheard') : say('print.why-not.unheard-on', { date: on }),
    '',
    ...shown.flatMap((one) => [
      `  ${typeWords(one.type)} (${one.type})`,
      ...typeFacts(asked, one, one.count === 0).map((line) => `    ${line}`),
    ]),
    ...(rest.length > 0 ? [`  ${say('print.why-not.listens', { types: rest.join(', ') })}`] : []),
  ]
}

/** When a type of event happened, and what would bring it about. */
export function typeFacts(
  { scenario, run }: Pick<Told, 'scenario' | 'run'>,
  one: HeardType,
  withCauses = true,
): readonly string[] {
  const { count, nearest, rules, recorded, options } = one
  const event = run.events.find((row) => row.event.id === nearest?.event)?.event
  const brings = [
    ...options
      .filter(({ option, taken }) => option !== taken)
      .map(({ decision, option }) =>
        say('print.why-not.by-option', { option: titleOf(scenario, decision, option), decision, id: option }),
      ),
    ...rules.map((id) => say('print.why-not.by-rule', { rule: ruleName(id), id })),
    ...recorded.filter(({ happened }) => !happened).map(({ date }) => say('print.why-not.by-record', { date })),
  ]
  return [
    event === undefined
      ? say('print.why-not.never')
      : say('print.why-not.nearest', { date: event.date, event: sentence(event) }),
    ...(count === 0 && brings.length === 0 ? [say('print.why-not.by-nobody')] : withCauses ? brings : []),
  ]
}

/** What a type of event says of anybody: "somebody declines the demand of somebody else". */
export function typeWords(type: string): string {
  if (type === 'month.closed') return say('event.month-closed')
  const id = `event.${type}`
  if (!hasText(id)) return type
  const said = text(id, { actor: say('print.why-not.somebody'), target: say('print.why-not.somebody-else') })
  const plain = said
    .replace(/[:(][^:(]*\{[^}]*\}.*$/, '')
    .replace(/\{[^}]*\}/g, '…')
    .trim()
  return plain
}
