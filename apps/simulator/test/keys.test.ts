import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { bundled } from './bundle.js'
import { launch, type Program } from './terminal.js'

let program = ''
let shown: Program | null = null
beforeAll(async () => {
  program = await bundled('keys.tsx')
})
afterEach(() => shown?.close())

const start = async (): Promise<Program> => {
  shown = launch({ args: [program], cols: 120, rows: 10 })
  await shown.waitFor('keys:')
  return shown
}

describe('keys through Ink and a terminal', () => {
  it('have the names of the keymap', async () => {
    const keys = await start()
    await keys.type('n', 'up', 'pagedown', 'home', 'end', 'enter', 'tab', 'shift+tab', 'space', 'backspace', 'escape')
    await keys.waitFor('escape (11)')
    await keys.type('G')
    await keys.waitFor('keys: n up pagedown home end return tab shift+tab space backspace escape G (12)')
  })

  it('come apart when they arrive in one burst', async () => {
    const keys = await start()
    await keys.send('nn\u001b[A\u001b[Bjñ')
    await keys.waitFor('keys: n n up down j ñ (6)')
  })

  it('are not invented by the mouse or by a change of focus', async () => {
    const keys = await start()
    await keys.send('\u001b[I\u001b[<0;10;5M\u001b[<0;10;5m\u001b[O')
    await keys.type('n')
    await keys.waitFor('keys: n (1)')
  })

  it('are not made of pasted text', async () => {
    const keys = await start()
    await keys.send('\u001b[200~quit\nnow\u001b[201~')
    await keys.waitFor('keys: pasted<quit now> (1)')
  })

  it.each(['q', 'ctrl+c'])('end the program by %s and leave the screen as it was', async (key) => {
    const keys = await start()
    expect(keys.isAlternate()).toBe(true)
    await keys.type(key)
    expect((await keys.exited()).code).toBe(0)
    expect(keys.raw()).toContain('\u001b[?1049l')
    expect(keys.isAlternate()).toBe(false)
    expect(keys.isCursorShown()).toBe(true)
  })
})
