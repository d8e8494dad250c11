import type { TimelineEvent } from './timeline-event.js'

type Cell = string | number | null

/** The columns of the CSV file, in their order: name, and what stands there. Lists are joined by ` | `. */
const columns: readonly (readonly [string, (event: TimelineEvent) => Cell])[] = [
  ['id', ({ id }) => id],
  ['type', ({ type }) => type],
  ['date', ({ date }) => date],
  ['precision', ({ precision }) => precision],
  ['actor', ({ actor }) => actor],
  ['target', ({ target }) => target],
  ['standing', ({ standing }) => standing],
  ['claimedBy', ({ claimedBy }) => list(claimedBy)],
  ['disputedBy', ({ disputedBy }) => list(disputedBy)],
  ['figures', ({ figures }) => list(figures.map(({ value, unit, what }) => `${value ?? '?'} ${unit}: ${what}`))],
  ['sources', ({ sources }) => list(sources.map(({ source, locator }) => `${source}: “${locator}”`))],
  ['cameo', ({ codes }) => codes.cameo],
  ['cameoVersion', ({ codes }) => codes.cameoVersion],
  ['goldstein', ({ codes }) => codes.goldstein],
  ['plover', ({ codes }) => codes.plover],
  ['gta', ({ codes }) => codes.gta],
  ['kind', ({ kind }) => kind],
  ['says', ({ says }) => says],
  ['others', ({ others }) => list(others)],
  ['office', ({ office }) => office],
  ['people', ({ people }) => list(people)],
  ['placed', ({ placed }) => placed],
  ['spanFrom', ({ span }) => span?.from ?? null],
  ['spanTo', ({ span }) => span?.to ?? null],
  ['dateNote', ({ dateNote }) => dateNote],
  ['needs', ({ needs }) => list(needs)],
  ['contradictions', ({ contradictions }) => list(contradictions)],
  ['conflicts', ({ conflicts }) => list(conflicts.map(({ source, note }) => `${source}: ${note}`))],
  ['layer', ({ layer }) => layer],
]

/** Names of the columns of the CSV form, in their order. */
export const csvColumns: readonly string[] = columns.map(([name]) => name)

/**
 * Events as CSV (RFC 4180, UTF-8, lines ended by CR LF), with a heading. Safe to open in a spreadsheet: no cell begins a
 * formula and no cell has a control character.
 */
export function timelineCsv(events: readonly TimelineEvent[]): string {
  const rows = [csvColumns, ...events.map((event) => columns.map(([, cell]) => cell(event)))]
  return rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('')
}

/**
 * One cell. A text that a spreadsheet would take for a formula gets an apostrophe before it; control characters and those
 * that turn the direction of writing go.
 */
export function csvCell(value: Cell): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  const plain = value.replace(unseen, ' ')
  const tame = /^\s*[=+\-@]/.test(plain) ? `'${plain}` : plain
  return /[",]|^\s|\s$/.test(tame) ? `"${tame.replaceAll('"', '""')}"` : tame
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not get out.
const unseen = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g

const list = (items: readonly string[]): string => items.join(' | ')
