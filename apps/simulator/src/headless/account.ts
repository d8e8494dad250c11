import {
  type Americas,
  attribution,
  hasText,
  nameOf,
  type PlayableScenario,
  recorded,
  sentence,
  text,
} from '@lapolicy/americas'
import { type ModelEvent, type Point, type Run, series } from '@lapolicy/core'
import { amount, isChangeOnly, pathTitle } from './amounts.js'

const by = {
  recorded: 'as recorded',
  chosen: 'as chosen',
  model: 'as the model has it',
  closed: 'never opened',
} as const

/** A readable account of a run: what was decided, what followed, what it came to, and what did not happen. */
export function account(scenario: PlayableScenario, run: Run<Americas>, lens: string | null): readonly string[] {
  return [
    `${text(scenario.title)}  (${scenario.id}, seed ${run.input.seed}${lens === null ? '' : `, ${lens}`})`,
    text(scenario.summary),
    '',
    'Not a forecast: explicit, sourced assumptions and what follows from them.',
    '',
    'Decisions',
    ...run.decisions.map((row) => {
      const option = scenario.decisions.find(({ id }) => id === row.id)?.options.find(({ id }) => id === row.option)
      return `  ${row.date}  ${nameOf(row.actor)}: ${option ? text(option.title) : row.id} (${by[row.by]})`
    }),
    '',
    'What happened',
    ...months(run, scenario),
    '',
    `From ${run.input.scenario.start} to ${run.endedOn}`,
    ...scenario.watch.map(({ path }) => `  ${pathTitle(scenario, path).padEnd(52)} ${course(run, path)}`),
    '',
    ...missing(run),
    `Ask why: lapolicy why ${scenario.id} ${scenario.watch[0]?.path ?? ''}`,
  ]
}

function months(run: Run<Americas>, scenario: PlayableScenario): readonly string[] {
  const rows: string[] = []
  let past = false
  for (const { event } of run.events) {
    if (event.type === 'month.closed' || !hasText(`event.${event.type}`)) continue
    if (!past && event.date > scenario.recordEnds) {
      rows.push(`  ——— the five sources end on ${scenario.recordEnds}; what follows is the model ———`)
      past = true
    }
    rows.push(`  ${event.date}  ${mark(event)} ${sentence(event)}${credit(event)}`)
  }
  return rows
}

const mark = (event: ModelEvent<Americas>): string =>
  event.standing === 'simulated' || event.standing === 'hypothetical' ? '·' : '■'

function credit(event: ModelEvent<Americas>): string {
  const said = attribution(event)
  return said === '' ? '' : ` [${said}]`
}

function course(run: Run<Americas>, path: string): string {
  const points = series(run, path)
  const [first, last] = [points[0]?.[1] ?? null, points.at(-1)?.[1] ?? null]
  if (first === null || last === null) return 'not known'
  if (isChangeOnly(path))
    return `${first === last ? 'as at the start' : `${amount(path, last - first, true)} since the start`}${peak(path, points)}`
  return first === last ? `${amount(path, last)}, no change` : `${amount(path, first)} → ${amount(path, last)}`
}

/** Where a number went further than where it ended: what came back is part of the story. */
function peak(path: string, points: readonly Point[]): string {
  const first = points[0]?.[1] ?? 0
  const moved = points.map(([date, level]): readonly [string, number] => [date, (level ?? first) - first])
  const [date, most] = moved.reduce((best, next) => (Math.abs(next[1]) > Math.abs(best[1]) ? next : best), [
    '',
    0,
  ] as const)
  const last = moved.at(-1)?.[1] ?? 0
  return Math.abs(most) > 1.5 * Math.abs(last) + 1e-6 ? ` (${amount(path, most, true)} in ${date.slice(0, 7)})` : ''
}

function missing(run: Run<Americas>): readonly string[] {
  if (run.missing.length === 0) return []
  return [
    'What the sources record and did not happen here',
    ...run.missing.map(({ id, date, needs, checks }) => {
      const reasons = [
        ...needs.map((need) => `without “${recordedAs(need)}”`),
        ...checks.map(({ label }) => `not so: ${text(label)}`),
      ]
      return `  ${date}  ${recordedAs(id)}\n              ${reasons.join('; ')}`
    }),
    '',
  ]
}

/** What the record says of an event, or the id of what is not in the record. */
function recordedAs(id: string): string {
  return (recorded as Readonly<Record<string, { readonly says: string }>>)[id]?.says.replace(/\.$/, '') ?? id
}
