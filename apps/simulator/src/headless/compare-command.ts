import { type Americas, sentence } from '@lapolicy/americas'
import { compare, type Run } from '@lapolicy/core'
import { fingerprint } from '@lapolicy/core/record'
import { amount, pathTitle } from './amounts.js'
import { json, lines, type Output } from './output.js'
import { closedChoices } from './run-json.js'
import { type PlayFlags, playOf, scenarioOf } from './setup.js'

export interface CompareFlags extends PlayFlags {
  readonly a?: readonly string[]
  readonly b?: readonly string[]
  readonly json?: boolean
}

/**
 * `lapolicy compare <scenario>`: two branches on the same luck. `--a` and `--b` choose for one side each; with neither,
 * `--choose` makes B and A is the record.
 */
export function compareCommand(output: Output, id: string, flags: CompareFlags): void {
  const scenario = scenarioOf(id)
  const sided = flags.a !== undefined || flags.b !== undefined
  const { choose = [], ...common } = flags
  const a = playOf(scenario, common, sided ? [...choose, ...(flags.a ?? [])] : [])
  const b = playOf(scenario, common, sided ? [...choose, ...(flags.b ?? [])] : choose)
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
    `A  ${summary(a)}`,
    `B  ${summary(b)}`,
    '',
    result.departure
      ? `They part on ${result.departure.date}: ${result.departure.event}`
      : 'They do not part: every event is the same.',
    ...result.causes.map(
      ({ kind, id: what, a: left, b: right }) => `  ${kind} ${what}: ${left ?? '—'} / ${right ?? '—'}`,
    ),
    '',
    shown.length > 0 ? `On ${shown[0]?.date} (B less A):` : 'None of the numbers watched differs.',
    ...shown.map(({ path, delta }) => `  ${pathTitle(scenario, path).padEnd(52)} ${amount(path, delta, true)}`),
    ...(result.differences.length > shown.length
      ? [`  … and ${result.differences.length - shown.length} other numbers (--json lists them)`]
      : []),
    '',
    ...only('Only in A:', (result.onlyA as readonly Told[]).map(sentenceOn)),
    ...only('Only in B:', (result.onlyB as readonly Told[]).map(sentenceOn)),
  ])
}

type Told = Parameters<typeof sentence>[0]

const sentenceOn = (event: Told): string => `  ${event.date}  ${sentence(event)}`

function only(title: string, rows: readonly string[]): readonly string[] {
  if (rows.length === 0) return []
  return [title, ...rows.slice(0, 12), ...(rows.length > 12 ? [`  … ${rows.length - 12} more`] : []), '']
}

const side = (run: Run<Americas>): Record<string, unknown> => ({
  scenario: run.input.scenario.id,
  seed: run.input.seed,
  fingerprint: fingerprint(run),
  decisions: run.decisions.map(({ id, option, by, date }) => ({ id, option, by, date })),
})

const summary = (run: Run<Americas>): string =>
  run.decisions.map(({ id, option }) => `${id}=${option ?? 'closed'}`).join('  ')
