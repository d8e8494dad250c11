import {
  type DifferentItem,
  differingItems,
  type PartDifference,
  type Telling,
  told,
  type VerifiedPart,
  worded,
} from './difference.js'
import type { RunFileParts } from './run-file.js'

/** A part that differs in these items, or nothing where there are none. */
export function parted(
  part: Exclude<VerifiedPart, 'events' | 'changes'>,
  telling: Telling,
  items: readonly DifferentItem[],
  nothing?: 'declared' | 'unmoved',
): readonly PartDifference[] {
  return items.length === 0 ? [] : [{ part, detail: worded(part, { items: told(items, telling, nothing) }), items }]
}

/** A part with a hash: where only that differs, it is said so. */
export function hashed(
  part: Parameters<typeof parted>[0],
  telling: Telling,
  stored: { readonly hash: string },
  found: { readonly hash: string },
  items: readonly DifferentItem[],
  nothing?: 'declared' | 'unmoved',
): readonly PartDifference[] {
  if (items.length > 0 || stored.hash === found.hash) return parted(part, telling, items, nothing)
  return [onlyHash(part, part, stored, found)]
}

/** A part of which nothing but the hash differs. */
export function onlyHash(
  part: VerifiedPart,
  text: Parameters<typeof worded>[0],
  stored: { readonly hash: string },
  found: { readonly hash: string },
): PartDifference {
  const detail = worded(text, { items: worded('hash') })
  return { part, detail, items: [{ name: 'hash', stored: stored.hash, found: found.hash }] }
}

/** In which of the parts that are known before a run is played a file differs from what is found. */
export function compareParts(stored: RunFileParts, found: RunFileParts): readonly PartDifference[] {
  const { rulebook, knobs, data, scenario } = stored
  return [
    ...hashed('rulebook', 'digest', rulebook, found.rulebook, [
      ...differingItems(rulebook.rules, found.rulebook.rules, 'rule '),
      ...differingItems(rulebook.knobs, found.rulebook.knobs, 'knob '),
    ]),
    ...parted('knobs', 'value', differingItems(knobs, found.knobs)),
    ...compareData(data, found.data),
    ...hashed('scenario', 'digest', scenario, found.scenario, differingItems(scenario.items, found.scenario.items)),
  ]
}

function compareData(stored: RunFileParts['data'], found: RunFileParts['data']): readonly PartDifference[] {
  const vocabulary = differingItems(stored.vocabulary, found.vocabulary)
  const levels = differingItems(pathLevels(stored), pathLevels(found))
  if (vocabulary.length + levels.length === 0) return hashed('data', 'value', stored, found, [])
  const words = [told(vocabulary, 'digest'), told(levels, 'value', 'declared')].filter((text) => text !== '')
  return [{ part: 'data', detail: worded('data', { items: words.join('; ') }), items: [...vocabulary, ...levels] }]
}

/** Levels by path: `actors.MEX.gdp`, `ties.MEX.USA.trust`. */
function pathLevels({ levels }: RunFileParts['data']): Readonly<Record<string, number | null>> {
  return Object.fromEntries(
    Object.entries(levels).flatMap(([indicator, held]) => {
      const [place = '', ...name] = indicator.split('.')
      return Object.entries(held).map(
        ([holder, level]) => [`${place}.${holder.replace('>', '.')}.${name.join('.')}`, level] as const,
      )
    }),
  )
}
