import { pad, width } from '../draw/cells.js'
import type { Look } from '../draw/look.js'
import { type PlainMessageId, say } from '../text/message.js'
import { palette } from '../theme/palette.js'
import { type Action, type Binding, groups, type Screen } from './binding.js'
import { keyName, keyNames } from './key-name.js'
import { bindingsOf } from './keymap.js'

/** Bindings with one label, shown together: `↑↓ select`. */
interface Entry {
  readonly label: PlainMessageId
  readonly group: Binding['group']
  readonly rank: number
  readonly bindings: readonly Binding[]
}

function entriesOf(screen: Screen, without: ReadonlySet<Action>): readonly Entry[] {
  const entries = new Map<PlainMessageId, Entry>()
  for (const binding of bindingsOf(screen)) {
    if (without.has(binding.id)) continue
    const { label, group, rank } = binding
    const bindings = [...(entries.get(label)?.bindings ?? []), binding]
    entries.set(label, { label, group, rank, bindings })
  }
  return [...entries.values()]
}

/**
 * The keys of a screen for its help: a heading for each group, then keys and what they do, then an empty line. Lines are
 * at most `cells` wide.
 */
export function helpLines(
  screen: Screen,
  {
    cells,
    look,
    without = new Set(),
  }: { readonly cells: number; readonly look: Look; readonly without?: ReadonlySet<Action> },
): readonly string[] {
  const rows = entriesOf(screen, without).map((entry) => ({
    ...entry,
    keys: keyNames(
      entry.bindings.map((binding) => binding.keys[0]),
      look.glyphs,
    ),
    others: entry.bindings.flatMap((binding) => binding.keys.slice(1)).map((key) => keyName(key, look.glyphs)),
  }))
  const keyCells = Math.max(0, ...rows.map((row) => width(row.keys)))
  return groups.flatMap((group) => {
    const inGroup = rows.filter((row) => row.group === group)
    if (inGroup.length === 0) return []
    return [
      look.paint.bold(pad(look.text(say(group)), cells)),
      ...inGroup.map(({ keys, label, others }) => {
        const also = others.length > 0 ? ` (${others.join(' ')})` : ''
        return pad(`  ${pad(keys, keyCells)}  ${look.text(say(label))}${also}`, cells, 'left', look.glyphs.ellipsis)
      }),
      pad('', cells),
    ]
  })
}

/**
 * The most important keys of a screen on one line of exactly `cells`, in the order of the keymap: taken by rank, each
 * that still fits. `without` names actions that make no sense just now, such as undo when nothing was done.
 */
export function footer(
  screen: Screen,
  {
    cells,
    look,
    without = new Set(),
  }: { readonly cells: number; readonly look: Look; readonly without?: ReadonlySet<Action> },
): string {
  const entries = entriesOf(screen, without)
    .filter((entry) => entry.rank > 0)
    .map((entry, place) => {
      const keys = keyNames(
        entry.bindings.map((binding) => binding.keys[0]),
        look.glyphs,
      )
      const label = look.text(say(entry.label))
      return { place, rank: entry.rank, keys, label, cells: width(keys) + width(label) + 3 }
    })
  // Sort keeps equals in their places, so the order of the table settles ties.
  const shown: (typeof entries)[number][] = []
  let left = cells
  for (const entry of [...entries].sort((one, other) => one.rank - other.rank)) {
    if (entry.cells > left) continue
    left -= entry.cells
    shown.push(entry)
  }
  shown.sort((one, other) => one.place - other.place)
  const { paint } = look
  const text = shown.map(({ keys, label }) => ` ${paint.bold(keys)} ${paint.fg(palette.muted, label)} `).join('')
  return pad(text, cells, 'left', look.glyphs.ellipsis)
}
