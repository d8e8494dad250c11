import { sound } from '../../src/errors.js'
import type { ConditionCoverage, Coverage, RuleCoverage } from './coverage.js'

/** What stands in the last column of a rule or a condition. */
const verdicts = {
  unheard: 'nothing it listens to happened',
  unasked: 'ran for nobody',
  silent: 'never fired',
  open: 'always held',
  shut: 'never held',
  shadowed: 'never failed alone',
}

/** A coverage as a table in plain text: each rule with its counts, each of its conditions below it, and the gaps named. */
export function coverageReport(found: Coverage): string {
  return sound('coverageReport', () => {
    const { runs, rules } = found
    const rows = rules.flatMap((one) => [
      ruleRow(one),
      ...one.conditions.map((condition) => conditionRow(one, condition)),
    ])
    const head: Row = ['rule', 'heard', 'asked', 'fired', '']
    const parts: Row = ['  condition', '', 'held', 'decided', '']
    const widths = [0, 1, 2, 3].map((at) =>
      Math.max(...[head, parts, ...rows].map((row) => (row[at] as string).length)),
    )
    const line = (row: Row): string =>
      row
        .map((cell, at) => (at === 0 ? cell.padEnd(widths[0] ?? 0) : at < 4 ? cell.padStart(widths[at] ?? 0) : cell))
        .join('  ')
        .trimEnd()
    const fired = rules.filter(({ fired }) => fired > 0).length
    const conditions = rules.flatMap((one) => one.conditions)
    const decided = conditions.filter((one) => one.decided > 0).length
    return [
      `${fired} of ${rules.length} rules fired, ${decided} of ${conditions.length} conditions decided, in ${runs} runs`,
      '',
      ...[head, parts, ...rows].map(line),
      '',
    ].join('\n')
  })
}

type Row = readonly [name: string, first: string, second: string, third: string, verdict: string]

function ruleRow({ rule, heard, asked, fired }: RuleCoverage): Row {
  const verdict = heard === 0 ? verdicts.unheard : asked === 0 ? verdicts.unasked : fired === 0 ? verdicts.silent : ''
  return [rule, String(heard), String(asked), String(fired), verdict]
}

function conditionRow({ asked }: RuleCoverage, { label, held, failed, decided }: ConditionCoverage): Row {
  const verdict =
    asked === 0 || decided > 0 ? '' : failed === 0 ? verdicts.open : held === 0 ? verdicts.shut : verdicts.shadowed
  return [`  ${label}`, '', String(held), String(decided), verdict]
}
