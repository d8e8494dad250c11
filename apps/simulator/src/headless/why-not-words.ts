import { sentence } from '@lapolicy/americas'
import type { Check, Flip, RuleAnswer, WhyNot } from '@lapolicy/core'
import { say } from '../text/message.js'
import { ruleName } from '../ui/words/rule-name.js'
import { checkWords, conditionWords } from './check-words.js'
import { cited } from './explained.js'
import { bindingWords, flipWords } from './flip-words.js'
import { silenceWords } from './silence-words.js'
import type { Told } from './told.js'

/** How many changes, or other answers, are printed; `--json` has them all. */
const SHOWN = 4

/** Why a rule did not fire, in lines: its closest miss first, then what would have turned it, and what it rests on. */
export function whyNotWords(asked: Told): readonly string[] {
  const { run, told, on } = asked
  const { rule, silence, counts } = told
  const basis = run.input.rulebook.rules.find(({ id }) => id === rule)?.basis ?? []
  return [
    say('print.why-not.rule', { title: ruleName(rule), rule }),
    ...(silence !== null
      ? silenceWords(asked, silence)
      : [
          say(on === null ? 'print.why-not.counts' : 'print.why-not.counts-on', counts),
          '',
          heading(told, on),
          `  ${moment(asked)}`,
          ...conditions(asked),
          ...(told.checks.length === 0 ? [] : ['', ...turns(asked)]),
          ...others(told),
        ]),
    '',
    say('print.why-not.basis'),
    ...basis.map((claim) => `  ${cited(claim)}`),
  ]
}

function heading({ fired, counts }: WhyNot, on: string | null): string {
  if (fired) return say(counts.asked > 1 ? 'print.why-not.fired-always' : 'print.why-not.fired')
  return on === null ? say('print.why-not.closest') : say('print.why-not.on', { date: on })
}

function moment({ run, told: { event: id, date, binding } }: Told): string {
  const event = run.events.find((row) => row.event.id === id)?.event
  const what = event === undefined ? '' : event.type === 'month.closed' ? say('event.month-closed') : sentence(event)
  const whom = binding === '' ? '' : `  (${say('print.why-not.for', { whom: bindingWords(binding) })})`
  return `${date}  ${what}${whom}`
}

/** Failed ones first, the closest miss before all; what held after them. */
function conditions({ run, told: { rule, checks, flips, binding } }: Told): readonly string[] {
  if (checks.length === 0) return [`    ${say('print.why-not.no-conditions')}`]
  const closeness = ({ label }: Check): number => flips.find((flip) => flip.label === label)?.share ?? 2
  const failed = checks.filter(({ holds }) => !holds).sort((left, right) => closeness(left) - closeness(right))
  return [...failed, ...checks.filter(({ holds }) => holds)].map(
    (check) =>
      `    ${check.holds ? '✓' : '✗'} ${conditionWords(check.label, binding)}: ${checkWords(run, rule, check, flips)}`,
  )
}

function turns({ run, told }: Told): readonly string[] {
  const { fired, flips, unturned, binding } = told
  const listed = (some: readonly Flip[]): readonly string[] =>
    some.slice(0, SHOWN).map((flip) => `  · ${flipWords(run, flip)}`)
  const said = (
    id: 'print.why-not.no-number' | 'print.why-not.out-of-reach',
    some: WhyNot['unturned'],
  ): readonly string[] =>
    some.length === 0
      ? []
      : [say(id, { conditions: some.map(({ label }) => `“${conditionWords(label, binding)}”`).join(', ') })]
  const numberless = [
    ...said(
      'print.why-not.out-of-reach',
      unturned.filter(({ inputs }) => inputs.length > 0),
    ),
    ...said(
      'print.why-not.no-number',
      unturned.filter(({ inputs }) => inputs.length === 0),
    ),
  ]
  if (fired) {
    if (flips.length === 0) return numberless
    return [say('print.why-not.would-stop'), ...listed(flips), ...numberless]
  }
  const firing = flips.filter(({ fires }) => fires)
  if (firing.length > 0) return [say('print.why-not.would-fire'), ...listed(firing), ...numberless]
  const labels = [...new Set(flips.map(({ label }) => label))]
  return [
    ...(flips.length > 0 ? [say('print.why-not.none-fires')] : []),
    ...labels.flatMap((label) => [
      `  ${say('print.why-not.would-turn', { condition: conditionWords(label ?? '', binding) })}`,
      ...listed(flips.filter((flip) => flip.label === label)).map((line) => `  ${line}`),
    ]),
    ...numberless,
  ]
}

function others({ answers }: WhyNot): readonly string[] {
  const rest = answers.slice(1)
  if (rest.length === 0) return []
  const line = ({ fired, failed, binding }: RuleAnswer): string => {
    const whom = binding === '' ? '' : say('print.why-not.for', { whom: bindingWords(binding) })
    return fired ? say('print.why-not.answer-fired', { whom }) : say('print.why-not.answer-missed', { whom, failed })
  }
  return [
    '',
    say('print.why-not.answers'),
    ...rest.slice(0, SHOWN).map((answer) => `  ${line(answer).trimEnd()}`),
    ...(rest.length > SHOWN ? [`  ${say('print.why-not.more', { count: rest.length - SHOWN })}`] : []),
  ]
}
