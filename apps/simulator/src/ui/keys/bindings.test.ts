import { describe, expect, it } from 'vitest'
import { width } from '../../draw/cells.js'
import { look } from '../../draw/look.js'
import { paint } from '../../draw/paint.js'
import { bindingsOf } from '../../keys/keymap.js'
import { unicode } from '../../theme/glyphs.js'
import { type AppScreen, actionOn, isKeymapScreen, ownBindings } from './bindings.js'
import { footerLine, keyLines } from './footer-line.js'

const plain = look(paint('none'), unicode)
const screens: readonly AppScreen[] = [
  ...(['menu', 'play', 'decision', 'why', 'tree', 'compare', 'missing', 'help', 'filter'] as const),
  ...(['setup', 'number', 'confirm', 'reveal'] as const),
]

describe.each(screens)('the keys of %s', (screen) => {
  it('mean one thing each', () => {
    const rows = [...ownBindings(screen), ...(isKeymapScreen(screen) ? bindingsOf(screen) : [])]
    const keys = rows.flatMap((row) => row.keys)
    expect(keys).toHaveLength(new Set(keys).size)
    for (const { id, keys: own } of rows) for (const key of own) expect(actionOn(screen, key)).toBe(id)
  })

  it('fit the last line at every width', () => {
    for (const cells of [60, 80, 100, 140, 200]) expect(width(footerLine(screen, { cells, look: plain }))).toBe(cells)
  })

  it('all stand in the help', () => {
    const text = keyLines(screen, { cells: 80, look: plain }).join('\n')
    for (const { keys } of ownBindings(screen)) if (/^[a-z]$/i.test(keys[0])) expect(text).toContain(`  ${keys[0]} `)
  })

  it('include a way back or out', () => {
    const ids = [...ownBindings(screen), ...(isKeymapScreen(screen) ? bindingsOf(screen) : [])].map(({ id }) => id)
    expect(ids.some((id) => id === 'back' || id === 'quit' || id === 'no')).toBe(true)
  })
})
