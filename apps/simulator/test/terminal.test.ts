import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, it } from 'vitest'
import { launch, type Program } from './terminal.js'

const program = fileURLToPath(new URL('fixtures/screen.mjs', import.meta.url))
const open: Program[] = []
const start = (options: Partial<Parameters<typeof launch>[0]> = {}): Program => {
  const session = launch({ args: [program], ...options })
  open.push(session)
  return session
}

afterEach(() => {
  for (const session of open.splice(0)) session.close()
})

describe('the terminal harness', () => {
  it('shows what the program drew, at the size asked for', async () => {
    const session = start({ cols: 60, rows: 20 })
    await session.waitFor('hello')
    expect(session.line(0)).toBe('Ready 60x20')
    expect(session.isAlternate()).toBe(true)
    expect(session.isCursorShown()).toBe(false)
  })

  it('sends keys one at a time, also those the program does not answer', async () => {
    const session = start()
    await session.waitFor('hello')
    await session.type('n', '.', 'up')
    await session.waitFor('chunk 3: "\\u001b[A"')
  })

  it('refuses to send a key right after an escape', async () => {
    const session = start()
    await expect(session.type('escape', 'n')).rejects.toThrow('wait for what escape does')
  })

  it('holds keys back until the program reads them', async () => {
    const session = start({ args: [program, 'late'] })
    await session.type('ctrl+c')
    expect((await session.exited()).code).toBe(130)
  })

  it('sends a burst as one chunk', async () => {
    const session = start()
    await session.waitFor('hello')
    await session.send('nnn')
    await session.waitFor('chunk 1: "nnn"')
  })

  it('tells the program about a new size', async () => {
    const session = start()
    await session.waitFor('hello')
    session.resize(40, 10)
    await session.waitFor('Ready 40x10')
    expect(session.text().split('\n')).toHaveLength(10)
  })

  it('reads the colours of a cell', async () => {
    const session = start()
    await session.waitFor('hello')
    const at = session.find('eady')
    expect(at).toEqual({ column: 1, row: 0 })
    expect(session.cell(1, 0)).toEqual({
      text: 'e',
      fg: '#010203',
      bg: '61',
      isBold: true,
      isUnderlined: false,
      isDim: false,
    })
    expect(session.cell(6, 0).bg).toBe('default')
    expect(session.find('nowhere')).toBeNull()
  })

  it('unsets CI for the program and takes variables away on request', async () => {
    process.env.CI = '1'
    try {
      const session = start({ env: { TERM: undefined } })
      await session.waitFor('hello')
      await session.type('e')
      await session.waitFor('CI=false')
    } finally {
      delete process.env.CI
    }
  })

  it('reports exit code and a screen that was left properly', async () => {
    const session = start()
    await session.waitFor('hello')
    await session.send('q')
    expect(await session.exited()).toEqual({ code: 7, signal: 0 })
    expect(session.raw()).toContain('\u001b[?1049l')
    expect(session.isAlternate()).toBe(false)
    expect(session.isCursorShown()).toBe(true)
  })

  it('notices a program that ends without leaving the alternate screen', async () => {
    const session = start()
    await session.waitFor('hello')
    await session.send('!')
    expect((await session.exited()).code).toBe(1)
    expect(session.isAlternate()).toBe(true)
    expect(session.isCursorShown()).toBe(false)
  })

  it('delivers signals', async () => {
    const session = start()
    await session.waitFor('hello')
    session.signal('SIGTERM')
    expect((await session.exited()).code).toBe(143)
  })

  it('fails with the screen in the message when a text never comes', async () => {
    const session = start()
    await session.waitFor('hello')
    await expect(session.waitFor('never', 50)).rejects.toThrow(/for never[\s\S]*Ready 100x30/)
  })

  it('fails at once when the program ends before the text comes', async () => {
    const session = start()
    await session.waitFor('hello')
    await session.send('q')
    await expect(session.waitFor('never')).rejects.toThrow(/ended .*"code":7/)
  })
})
