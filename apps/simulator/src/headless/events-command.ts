import {
  type ActorId,
  actors,
  documents,
  recordedTypes,
  type Standing,
  type TimelineEvent,
  type TimelineFilter,
  timeline,
  timelineCsv,
} from '@lapolicy/americas/timeline'
import { clean } from '../draw/cells.js'
import { wrap } from '../draw/wrap.js'
import { say } from '../text/message.js'
import { CommandError } from './command-error.js'
import { eventRows } from './event-rows.js'
import { suggestion } from './nearest.js'
import { json, lines, type Output } from './output.js'

/** The options of `lapolicy events`, as they were typed. */
export interface EventsFlags {
  readonly actor?: string
  readonly about?: string
  readonly type?: string
  readonly from?: string
  readonly to?: string
  readonly standing?: string
  readonly source?: string
  readonly kind?: string
  readonly beyond?: boolean
  readonly format?: string
  readonly json?: boolean
}

const formats = ['table', 'json', 'ndjson', 'csv'] as const
const standings: readonly Standing[] = ['reported', 'claimed', 'disputed', 'planned', 'hypothetical']
const kinds = ['act', 'plan', 'statement', 'analysis', 'background'] as const

/** `lapolicy events`: the recorded events that the options keep, as a table or as data. */
export function eventsCommand(output: Output, flags: EventsFlags): void {
  const format = formatOf(flags)
  const found = timeline(filterOf(flags))
  if (format === 'json') json(output, found)
  else if (format === 'ndjson') output.data(found.map((event) => `${JSON.stringify(event)}\n`).join(''))
  else if (format === 'csv') output.data(timelineCsv(found))
  else if (found.length === 0) output.remark(say('print.events.none'))
  else printed(output, found, timeline({ beyond: flags.beyond ?? false }).length)
}

function printed(output: Output, found: readonly TimelineEvent[], total: number): void {
  lines(output, [
    ...eventRows(found),
    '',
    say('print.events.count', { count: found.length, total }),
    ...wrap(say('print.events.note'), 80),
  ])
}

function formatOf({ format, json: asJson }: EventsFlags): (typeof formats)[number] {
  if (format === undefined) return asJson ? 'json' : 'table'
  const wanted = oneOf('--format', 'format', format, formats)
  if (asJson && wanted !== 'json') throw new CommandError(say('print.events.two-formats', { format: wanted }))
  return wanted
}

function filterOf({ actor, about, type, from, to, standing, source, kind, beyond }: EventsFlags): TimelineFilter {
  if (from !== undefined) dated('--from', from)
  if (to !== undefined) dated('--to', to)
  // A month and a year go on to their last day.
  if (from !== undefined && to !== undefined && from > to && !from.startsWith(`${to}-`))
    throw new CommandError(say('print.events.backwards', { from, to }))
  const ids = Object.keys(actors) as ActorId[]

  return {
    beyond: beyond ?? false,
    ...(actor === undefined ? {} : { actor: oneOf('--actor', 'actor', actor, ids) }),
    ...(about === undefined ? {} : { about: oneOf('--about', 'actor', about, ids) }),
    ...(type === undefined ? {} : { type: oneOf('--type', 'type', type, types) }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(standing === undefined ? {} : { standing: oneOf('--standing', 'standing', standing, standings) }),
    ...(source === undefined
      ? {}
      : { source: oneOf('--source', 'source', source, Object.keys(documents) as (keyof typeof documents)[]) }),
    ...(kind === undefined ? {} : { kind: oneOf('--kind', 'kind', kind, kinds) }),
  }
}

/** Every type, and every subject as `tariff.*`. */
const types: readonly string[] = [...new Set(recordedTypes.map((type) => `${type.split('.')[0]}.*`)), ...recordedTypes]

function oneOf<Value extends string>(option: string, what: string, given: string, known: readonly Value[]): Value {
  const found = known.find((one) => one === given)
  if (found !== undefined) return found
  const shown = clean(given)
  throw new CommandError(
    say('print.events.no-value', { option, what, given: shown, suggestion: suggestion(shown, known) }),
  )
}

/** Refuses what is no day, month or year of the calendar. */
function dated(option: string, given: string): void {
  const [, year = '', month = '01', day = '01'] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(given) ?? []
  const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()
  const isReal = year !== '' && Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= days
  if (!isReal) throw new CommandError(say('print.events.no-date', { option, given: clean(given) }))
}
