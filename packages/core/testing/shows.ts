import { structuredPatch } from 'diff'
import { sound } from '../src/errors.js'
import type { Emission } from '../src/rules/effect.js'
import { byCodeUnit } from '../src/world/id.js'
import { sameValue } from '../src/world/same-value.js'
import type { Fired } from './fired.js'
import { testingError } from './text.js'

/** What a test expects of a rule's answer; what is left out is not looked at. */
export interface Expected {
  /** Whether it fired, for any binding. */
  readonly fired?: boolean
  /** All amounts by path; each within `within` of what is said. */
  readonly contributions?: Readonly<Record<string, number>>
  /** All follow-on events, in any order; of each, only the fields that are named. */
  readonly emissions?: readonly ({ readonly type: string } & Partial<Omit<Emission, 'kind'>>)[]
  /** Whether conditions held, by label; for one of several bindings, by `binding/label`. Those named are looked at. */
  readonly held?: Readonly<Record<string, boolean>>
  /** How far a number may lie from the one expected, as a share of it; 1e-9 by default. */
  readonly within?: number
}

/**
 * Compares what a rule answered with what was expected. Throws `testing/unexpected-answer`, whose message shows the
 * difference line by line: − expected, + got, with how far numbers lie apart; lines that agree are folded.
 */
export function shows(answered: Fired, expected: Expected, asked = { rule: 'the rule', event: 'the event' }): void {
  sound('shows', () => {
    const [want, got] = [linesOf(expected), linesOf(foundIn(answered, expected))]
    if (want.join('\n') !== got.join('\n'))
      throw testingError('testing/unexpected-answer', { ...asked, difference: difference(want, got) })
  })
}

/** What was answered, in the terms in which it was expected. Numbers that lie close enough stand as the one expected. */
function foundIn(answered: Fired, expected: Expected): Expected {
  const { within = 1e-9 } = expected
  const close = (got: unknown, want: unknown): boolean =>
    typeof got === 'number' && typeof want === 'number' && Math.abs(got - want) <= within * Math.max(1, Math.abs(want))
  const near = <Value>(got: Value, want: unknown): Value => (close(got, want) ? (want as Value) : got)
  const held = new Map(
    answered.answers.flatMap(({ binding, checks }) =>
      checks.map(({ label, holds }) => [binding === '' ? label : `${binding}/${label}`, holds] as const),
    ),
  )
  const amounts = Object.entries(answered.contributions)
  return {
    ...(expected.fired === undefined ? {} : { fired: answered.fired }),
    ...(expected.held && {
      held: Object.fromEntries(Object.keys(expected.held).map((label) => [label, held.get(label)])) as Record<
        string,
        boolean
      >,
    }),
    ...(expected.contributions && {
      contributions: Object.fromEntries(
        amounts.map(([path, amount]) => [path, near(amount, expected.contributions?.[path])]),
      ),
    }),
    ...(expected.emissions && { emissions: emissionsIn(answered, expected.emissions, near) }),
  }
}

/** Each event got, told by the fields of the expected one that it is closest to. */
function emissionsIn(
  { emissions }: Fired,
  expected: NonNullable<Expected['emissions']>,
  near: <Value>(got: Value, want: unknown) => Value,
): NonNullable<Expected['emissions']> {
  const told = (got: Fields, want: Fields): Fields =>
    Object.fromEntries(
      Object.keys(want).map((field) => {
        const [has, wants] = [got[field], want[field]]
        if (!isRecord(has) || !isRecord(wants)) return [field, near(has, wants)]
        return [field, Object.fromEntries(Object.entries(has).map(([name, inner]) => [name, near(inner, wants[name])]))]
      }),
    )
  const pairs = emissions.flatMap((got) =>
    expected
      .filter(({ type }) => type === got.type)
      .map((want) => {
        const seen = told(fieldsOf(got), fieldsOf(want))
        const fields = Object.keys(want)
        const missed = fields.filter((field) => !sameValue(seen[field], fieldsOf(want)[field])).length
        return { got, want, seen, missed, said: fields.length }
      }),
  )
  // The closest first; of equally close ones, the one of which more is said.
  pairs.sort((left, right) => left.missed - right.missed || right.said - left.said)
  const taken = new Map<unknown, Fields>()
  const met = new Set<unknown>()
  for (const { got, want, seen } of pairs) {
    if (taken.has(got) || met.has(want)) continue
    taken.set(got, seen)
    met.add(want)
  }
  return emissions.map((got) => (taken.get(got) ?? got) as typeof got)
}

type Fields = Readonly<Record<string, unknown>>
const fieldsOf = (value: object): Fields => value as Fields
const isRecord = (value: unknown): value is Fields => typeof value === 'object' && value !== null

/** An expectation as text, one fact a line, in an order of its own. */
function linesOf({ fired, held, contributions, emissions }: Expected): readonly string[] {
  const facts = (record: Fields): string[] =>
    Object.keys(record)
      .sort(byCodeUnit)
      .map((name) => `  ${name}  ${record[name] === undefined ? 'nothing' : JSON.stringify(record[name])}`)
  return [
    ...(fired === undefined ? [] : [fired ? 'fired' : 'did not fire']),
    ...(held ? ['conditions', ...facts(held)] : []),
    ...(contributions ? ['contributions', ...facts(fieldsOf(contributions))] : []),
    ...(emissions ? ['emissions', ...emissions.map(emissionLine).sort(byCodeUnit)] : []),
  ]
}

function emissionLine({ type, actor, target, inDays, payload }: NonNullable<Expected['emissions']>[number]): string {
  const parties = actor === undefined && target === undefined ? '' : `  ${actor ?? '—'} → ${target ?? '—'}`
  const when = inDays === undefined ? '' : `  in ${inDays} days`
  const more = payload === undefined ? '' : `  ${JSON.stringify(sorted(payload))}`
  return `  ${type}${parties}${when}${more}`
}

const sorted = (record: Fields): Fields =>
  Object.fromEntries(
    Object.keys(record)
      .sort(byCodeUnit)
      .map((name) => [name, record[name]]),
  )

/** The difference of two texts by lines, with a line or two around each, and the distance of numbers that differ. */
function difference(want: readonly string[], got: readonly string[]): string {
  const text = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('')
  const { hunks } = structuredPatch('expected', 'got', text(want), text(got), undefined, undefined, { context: 2 })
  const shown: string[] = []
  let last = 0
  for (const { oldStart, oldLines, lines } of hunks) {
    fold(shown, oldStart - 1 - last)
    last = oldStart - 1 + oldLines
    const expected = new Map(lines.filter((line) => line.startsWith('-')).map((line) => factOf(line.slice(1))))
    shown.push(
      ...lines.map(
        (line) => `${line.replace(/^-/, '−')}${line.startsWith('+') ? distance(line.slice(1), expected) : ''}`,
      ),
    )
  }
  fold(shown, want.length - last)
  return shown.join('\n')
}

function fold(shown: string[], count: number): void {
  if (count > 0) shown.push(`  … ${count} equal ${count === 1 ? 'line' : 'lines'}`)
}

/** A line's name and value, parted at the first two spaces after its indent. */
function factOf(line: string): readonly [name: string, value: string] {
  const at = line.indexOf('  ', 2)
  return at < 0 ? [line, ''] : [line.slice(0, at), line.slice(at + 2)]
}

function distance(line: string, expected: ReadonlyMap<string, string>): string {
  const [name, value] = factOf(line)
  const wanted = expected.get(name)
  if (wanted === undefined) return ''
  const [got, want] = [Number(value), Number(wanted)]
  if (!(value !== '' && wanted !== '' && Number.isFinite(got) && Number.isFinite(want))) return ''
  return `  (${got > want ? `${rounded(got - want)} too much` : `${rounded(want - got)} too little`})`
}

const rounded = (value: number): string => String(Number(value.toPrecision(6)))
