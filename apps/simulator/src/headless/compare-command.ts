import { type Americas, isDiary, type PlayableScenario, sentence, text } from '@lapolicy/americas'
import { compare, type Run } from '@lapolicy/core'
import { fingerprint } from '@lapolicy/core/record'
import { say } from '../text/message.js'
import { titleOf } from './absences.js'
import { amount } from './amounts.js'
import { json, lines, type Output } from './output.js'
import { pathTitle } from './path-title.js'
import { closedChoices } from './run-json.js'
import { choicesOf, type PlayFlags, playOf, scenarioOf } from './setup.js'

export interface CompareFlags extends PlayFlags {
  readonly a?: readonly string[]
  readonly b?: readonly string[]
  readonly json?: boolean
}

/**
 * `lapolicy compare <scenario>`: two branches on the same luck. `--a` and `--b` choose for one side each; with neither,
 * `--choose` makes B and A is the record. A side takes parameters too: `--a tariff-rate=10 --b tariff-rate=200`.
 */
export function compareCommand(output: Output, id: string, flags: CompareFlags): void {
  const scenario = scenarioOf(id)
  const sided = flags.a !== undefined || flags.b !== undefined
  const { choose = [], ...common } = flags
  const isValue = (pair: string): boolean => (scenario.parameters ?? []).some(({ name }) => pair.startsWith(`${name}=`))
  const sideOf = (own: readonly string[], flag: string): Run<Americas> => {
    const choices = own.filter((pair) => !isValue(pair))
    // Asked first, so that a mistake is told of the flag in which it stands.
    choicesOf(scenario, choices, flag)
    const set = [...(flags.set ?? []), ...own.filter(isValue)]
    return playOf(scenario, { ...common, set }, [...(sided ? choose : []), ...choices])
  }
  const a = sided ? sideOf(flags.a ?? [], '--a') : sideOf([], '--choose')
  const b = sided ? sideOf(flags.b ?? [], '--b') : sideOf(choose, '--choose')
  for (const remark of [...closedChoices(a), ...closedChoices(b)]) output.remark(remark)
  const result = compare(a, b)
  if (flags.json) {
    json(output, {
      a: side(a),
      b: side(b),
      differences: result.differences,
      departure: result.departure,
      causes: result.causes,
    })
    return
  }
  const watched = new Map(scenario.watch.map((one) => [one.path, one]))
  const shown = result.differences.filter(({ path }) => watched.has(path))
  lines(output, [
    ...decisions('A', scenario, a),
    ...decisions('B', scenario, b),
    '',
    result.departure
      ? say('print.compare.part', { date: result.departure.date, event: inWords([a, b], result.departure.event) })
      : say('print.compare.same'),
    ...result.causes.map(({ kind, id: what, a: left, b: right }) =>
      kind === 'decision'
        ? say('print.compare.decision', {
            decision: text(scenario.prompts[what] ?? what),
            a: chosen(scenario, what, left),
            b: chosen(scenario, what, right),
          })
        : say('print.compare.input', { kind, id: what, a: left ?? '—', b: right ?? '—' }),
    ),
    '',
    shown.length > 0 ? say('print.compare.numbers', { date: shown[0]?.date ?? '' }) : say('print.compare.no-numbers'),
    ...shown.map(({ path, delta }) => `  ${amount(path, delta, true).padEnd(26)} ${pathTitle(scenario, path)}`),
    ...(result.differences.length > shown.length
      ? [say('print.compare.more-numbers', { count: result.differences.length - shown.length })]
      : []),
    '',
    ...only(say('print.compare.only-a'), told(result.onlyA as readonly Told[])),
    ...only(say('print.compare.only-b'), told(result.onlyB as readonly Told[])),
  ])
}

type Told = Parameters<typeof sentence>[0]

const told = (events: readonly Told[]): readonly string[] =>
  events.filter((event) => !isDiary(event)).map((event) => `  ${event.date}  ${sentence(event)}`)

function only(title: string, rows: readonly string[]): readonly string[] {
  if (rows.length === 0) return []
  return [
    title,
    ...rows.slice(0, 12),
    ...(rows.length > 12 ? [say('print.compare.more', { count: rows.length - 12 })] : []),
    '',
  ]
}

const side = (run: Run<Americas>): Record<string, unknown> => ({
  scenario: run.input.scenario.id,
  seed: run.input.seed,
  fingerprint: fingerprint(run),
  decisions: run.decisions.map(({ id, option, by, date }) => ({ id, option, by, date })),
})

const chosen = (scenario: PlayableScenario, decision: string, option: string | number | null): string =>
  option === null
    ? say('print.compare.not-asked')
    : say('print.compare.option', { option: titleOf(scenario, decision, String(option)) })

function decisions(name: string, scenario: PlayableScenario, run: Run<Americas>): readonly string[] {
  return run.decisions
    .filter(({ by }) => by !== 'closed')
    .map(({ id, option }, at) => `${at === 0 ? name : ' '}  ${titleOf(scenario, id, option)}`)
}

function inWords(runs: readonly Run<Americas>[], id: string): string {
  for (const { events } of runs) for (const { event } of events) if (event.id === id) return sentence(event)
  return id
}
