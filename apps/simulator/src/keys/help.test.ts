import { describe, expect, it } from 'vitest'
import { width } from '../draw/cells.js'
import { look } from '../draw/look.js'
import { paint } from '../draw/paint.js'
import { say } from '../text/message.js'
import { ascii, unicode } from '../theme/glyphs.js'
import { screens } from './binding.js'
import { footer, helpLines } from './help.js'
import { bindingsOf } from './keymap.js'

const plain = look(paint('none'), unicode)

describe('the footer', () => {
  it('shows the most important keys on a narrow screen', () => {
    expect(footer('play', { cells: 40, look: plain }).trim()).toBe('n next month  space play on  ? help')
  })

  it('shows more where there is space', () => {
    const wide = footer('play', { cells: 300, look: plain })
    for (const label of ['w why?', '←→ month', 'b new branch', 'c compare', 'u undo', '1–4 panel']) {
      expect(wide).toContain(label)
    }
    expect(wide).not.toContain('pgup')
  })

  it.each(screens)('has exactly the width asked for on the screen %s', (screen) => {
    for (const cells of [10, 60, 78, 138]) {
      for (const glyphs of [unicode, ascii]) {
        expect(width(footer(screen, { cells, look: look(paint('256'), glyphs) }))).toBe(cells)
      }
    }
  })

  it.each(screens)('names the way out on 78 cells of the screen %s', (screen) => {
    const shown = footer(screen, { cells: 78, look: plain })
    expect(shown).toContain(say('key.quit'))
    if (screen !== 'help' && screen !== 'filter') expect(shown).toContain('? help')
  })

  it('leaves out what makes no sense just now', () => {
    expect(footer('play', { cells: 200, look: plain, without: new Set(['undo', 'compare']) })).not.toMatch(
      /undo|compare/,
    )
  })
})

describe('the help', () => {
  it('lists the keys of a screen under their headings', () => {
    expect(helpLines('tree', { cells: 40, look: plain }).map((line) => line.trimEnd())).toEqual([
      'Move and open',
      '  enter      go to branch',
      '  ↑↓         select (k j)',
      '  pgup pgdn  page',
      '  home       first (g)',
      '  end        last (G)',
      '',
      'Branches',
      '  b          new branch',
      '  c          compare',
      '  u          undo',
      '',
      'Program',
      '  esc        back',
      '  ?          help',
      '  q          quit (ctrl+c)',
      '',
    ])
  })

  it.each(screens)('leaves no key of the screen %s out', (screen) => {
    const text = helpLines(screen, { cells: 60, look: plain }).join('\n')
    for (const { label } of bindingsOf(screen)) expect(text).toContain(say(label))
  })

  it('fits the cells it is given', () => {
    expect(helpLines('play', { cells: 24, look: plain }).every((line) => width(line) === 24)).toBe(true)
  })
})
