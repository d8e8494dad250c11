import { pad, width } from '../../draw/cells.js'
import type { Look } from '../../draw/look.js'
import { footer, helpLines } from '../../keys/help.js'
import { keyName, keyNames } from '../../keys/key-name.js'
import { say } from '../../text/message.js'
import { palette } from '../../theme/palette.js'
import { type AppBinding, type AppScreen, isKeymapScreen, ownBindings } from './bindings.js'

interface Space {
  readonly cells: number
  readonly look: Look
}

/** Columns below which only the keymap's own keys are shown. */
const NARROW = 70

/** The most important keys of a screen on one line of exactly so many cells, from both tables. */
export function footerLine(screen: AppScreen, { cells, look }: Space): string {
  const own = entries(screen).map(({ keys, label }) => {
    const names = keyNames(keys, look.glyphs)
    return ` ${look.paint.bold(names)} ${look.paint.fg(palette.muted, look.text(label))} `
  })
  if (!isKeymapScreen(screen)) return fitted(own, cells)
  const more =
    cells < NARROW
      ? ''
      : fitted(
          own,
          Math.min(
            cells,
            own.reduce((sum, entry) => sum + width(entry), 0),
          ),
        )
  return footer(screen, { cells: cells - width(more), look }) + more
}

/** The keys of a screen for its help, from both tables. */
export function keyLines(screen: AppScreen, { cells, look }: Space): readonly string[] {
  const rows = entries(screen).map(({ keys, others, label }) => {
    const also = others.length > 0 ? ` (${others.map((key) => keyName(key, look.glyphs)).join(' ')})` : ''
    const line = `  ${pad(keyNames(keys, look.glyphs), 8)}  ${look.text(label)}${also}`
    return pad(line, cells, 'left', look.glyphs.ellipsis)
  })
  const known = isKeymapScreen(screen) ? helpLines(screen, { cells, look }) : []
  return rows.length === 0 ? known : [...known, look.paint.bold(pad(look.text(say('group.more')), cells)), ...rows, '']
}

interface Entry {
  readonly keys: readonly string[]
  readonly others: readonly string[]
  readonly label: string
}

/** Rows with one label, shown together. */
function entries(screen: AppScreen): readonly Entry[] {
  const byLabel = new Map<AppBinding['label'], Entry>()
  for (const { label, keys } of ownBindings(screen)) {
    const sofar = byLabel.get(label) ?? { keys: [], others: [], label: say(label) }
    byLabel.set(label, { ...sofar, keys: [...sofar.keys, keys[0]], others: [...sofar.others, ...keys.slice(1)] })
  }
  return [...byLabel.values()]
}

function fitted(parts: readonly string[], cells: number): string {
  let line = ''
  for (const part of parts) if (width(line) + width(part) <= cells) line += part
  return pad(line, cells)
}
