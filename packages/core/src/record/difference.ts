import { idsOf } from '../world/id.js'
import { canonicalJson } from './canonical-json.js'
import { differenceText } from './text.js'

/** What of a run file may differ from a replay of it. */
export const verifiedParts = [
  'versions',
  'rulebook',
  'knobs',
  'data',
  'scenario',
  'replay',
  'decisions',
  'events',
  'firings',
  'changes',
  'missing',
  'world',
  'fingerprint',
] as const
/** One of them: `versions`, `rulebook` and so on. */
export type VerifiedPart = (typeof verifiedParts)[number]

/** One thing that differs; null where there is none on that side. Of what is only hashed, the values are digests. */
export interface DifferentItem {
  /** What differs within its part: a path, a date, or the id of a rule, decision, event or item. */
  readonly name: string
  /** As the file has it. */
  readonly stored: unknown
  /** As it is here, or came out of the replay. */
  readonly found: unknown
}

/** A part that differs, in words (one sentence without its full stop) and item by item. */
export interface PartDifference {
  /** Which part of the file it is. */
  readonly part: VerifiedPart
  /** In plain English words, naming the first five items at most. */
  readonly detail: string
  /** All of them: of rules and declarations by id, of changes first the days and then the paths. */
  readonly items: readonly DifferentItem[]
}

/** How an item is told: digests only tell that it changed, values are shown. */
export type Telling = 'digest' | 'value'

/** What two records hold differently, ascending by key. */
export function differingItems(
  stored: Readonly<Record<string, unknown>>,
  found: Readonly<Record<string, unknown>>,
  prefix = '',
): readonly DifferentItem[] {
  const of = (record: Readonly<Record<string, unknown>>, key: string): unknown =>
    Object.hasOwn(record, key) ? record[key] : null
  return [...new Set([...idsOf(stored), ...idsOf(found)])]
    .sort()
    .filter((key) => Object.hasOwn(stored, key) !== Object.hasOwn(found, key) || !same(of(stored, key), of(found, key)))
    .map((key) => ({ name: `${prefix}${key}`, stored: of(stored, key), found: of(found, key) }))
}

/** Whether two values are the same to JSON. */
export const same = (left: unknown, right: unknown): boolean => canonicalJson(left) === canonicalJson(right)

/** Most items that a sentence names. */
const NAMED = 5

/**
 * The items in words, the first five by name: with their values, or only as added, gone or changed. `nothing`: what a value
 * is called that one side does not list.
 */
export function told(
  items: readonly DifferentItem[],
  telling: Telling,
  nothing: keyof typeof differenceText = 'nothing',
): string {
  const shown = (value: unknown): unknown => value ?? differenceText[nothing]
  const words = items.slice(0, NAMED).map(({ name, stored, found }) => {
    if (telling === 'value') return worded('moved', { name, stored: shown(stored), found: shown(found) })
    if (stored === null) return worded('added', { name })
    return worded(found === null ? 'removed' : 'changed', { name })
  })
  return [...words, ...(items.length > NAMED ? [worded('more', { count: items.length - NAMED })] : [])].join('; ')
}

/** A text of a difference, filled in. */
export function worded(id: keyof typeof differenceText, values: Readonly<Record<string, unknown>> = {}): string {
  return differenceText[id].replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name]
    return typeof value === 'string' ? value : canonicalJson(value)
  })
}
