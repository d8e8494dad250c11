import { stripVTControlCharacters } from 'node:util'
import * as fc from 'fast-check'
import { renderToString } from 'ink'
import { expect, it } from 'vitest'
import { beginnings, gestures, storeAt } from '../../test/gestures.js'
import { width } from '../draw/cells.js'
import { look } from '../draw/look.js'
import { paint } from '../draw/paint.js'
import { ascii, unicode } from '../theme/glyphs.js'
import { bottomLine } from './panels/bottom-line.js'
import { press } from './press.js'
import { PageView } from './screens/page-view.js'
import { topPage } from './state/app-state.js'
import { keyScreen } from './state/key-screen.js'
import type { AppStore } from './state/store.js'

/** Every decision of every branch that will be found when the program is opened again. */
const decided = (store: AppStore): readonly string[] =>
  Object.values(store.getState().saved).flatMap(({ branches }) =>
    branches.flatMap(({ choices }) => Object.entries(choices).map(([decision, option]) => `${decision}=${option}`)),
  )

/** The lines of the terminal as they are read. */
function screen(store: AppStore, cells: number, rows: number, glyphs = unicode): readonly string[] {
  const plain = look(paint('none'), glyphs)
  const state = store.getState()
  const page = <PageView state={state} page={topPage(state)} cells={cells} rows={rows - 1} look={plain} />
  const drawn = stripVTControlCharacters(renderToString(page, { columns: cells + 20 })).split('\n')
  return [...drawn, bottomLine(state, { cells, look: plain })]
}

it('whatever keys are pressed, nothing decided is lost and the screen is exactly filled', () => {
  const size = fc.constantFrom<readonly [number, number]>([60, 20], [80, 24], [100, 30], [140, 45], [211, 61])
  fc.assert(
    fc.property(beginnings, gestures, size, (beginning, keys, [cells, rows]) => {
      const store = storeAt(beginning)
      for (const key of keys) {
        const before = decided(store)
        if (press(store, key, rows)) break
        expect(decided(store)).toEqual(expect.arrayContaining([...before]))
      }
      const lines = screen(store, cells, rows)
      expect(lines).toHaveLength(rows)
      for (const line of lines) expect(width(line)).toBeLessThanOrEqual(cells)
    }),
    { numRuns: 30 },
  )
})

it('whatever keys are pressed, a terminal without Unicode is shown nothing but ASCII', () => {
  fc.assert(
    fc.property(beginnings, gestures, (beginning, keys) => {
      const store = storeAt(beginning)
      for (const key of keys) press(store, key, 24)
      for (const line of screen(store, 80, 24, ascii)) expect(line).toMatch(/^[ -~]*$/)
    }),
    { numRuns: 20 },
  )
})

it('the keys that are tried reach every screen and more than one branch', () => {
  const seen = new Set<string>()
  for (const [beginning, keys] of fc.sample(fc.tuple(beginnings, gestures), { numRuns: 150, seed: 7 })) {
    const store = storeAt(beginning)
    for (const key of keys) {
      press(store, key, 24)
      seen.add(keyScreen(store.getState()))
    }
    for (const { branches } of Object.values(store.getState().saved)) if (branches.length > 2) seen.add('branches')
  }
  expect([...seen].sort()).toEqual([
    ...['branches', 'compare', 'confirm', 'decision', 'filter', 'help', 'menu', 'missing', 'number', 'play'],
    ...['reveal', 'setup', 'tree', 'why'],
  ])
})
