import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { bundled } from './bundle.js'
import { folder } from './player.js'
import { launch, type Program } from './terminal.js'

let program = ''
let home = folder()
let shown: Program | null = null
beforeAll(async () => {
  program = await bundled('faulty.tsx')
})
beforeEach(() => {
  home = folder()
})
afterEach(() => {
  shown?.close()
  home.remove()
})

describe('a fault of the program', { timeout: 60_000 }, () => {
  it.each([
    ['while it draws', 'd', 'a screen that breaks'],
    ['while it answers a key', 'h', 'a key that breaks'],
    ['in a promise that nobody waits for', 'r', 'a promise that breaks'],
  ])('%s leaves the screen as it was, and says where to read more', async (_, key, reason) => {
    shown = launch({ args: [program, home.path], cols: 100, rows: 20 })
    await shown.waitFor('whole')
    await shown.type(key)
    expect((await shown.exited()).code).toBe(70)
    expect(shown.isAlternate()).toBe(false)
    expect(shown.isCursorShown()).toBe(true)
    expect(shown.text()).toContain(`lapolicy stopped: ${reason}`)
    expect(shown.text().replaceAll('\n', '')).toContain(join(home.path, 'last-error.log'))
    expect(readFileSync(join(home.path, 'last-error.log'), 'utf8')).toContain(`Error: ${reason}`)
  })
})
