import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { builtApp } from './built-app.js'
import { BOARD, folder, type Player, player } from './player.js'

let app = ''
let home = folder()
const open: Player[] = []
const start = (): Player => {
  const one = player(app, home.path)
  open.push(one)
  return one
}

beforeAll(() => {
  app = builtApp('leaving')
}, 60_000)
beforeEach(() => {
  home = folder()
})
afterEach(() => {
  for (const one of open.splice(0)) one.close()
  home.remove()
})

/** The terminal is as it was before, whatever ended the program. */
function expectRestored(game: Player): void {
  expect(game.raw()).toContain('\u001b[?1049l')
  expect(game.isAlternate()).toBe(false)
  expect(game.isCursorShown()).toBe(true)
}

describe('ctrl+c', { timeout: 90_000 }, () => {
  it('in the middle of a decision ends with 130, and the next start offers to go on', async () => {
    const game = start()
    await game.begin('panama')
    await game.decide()
    await game.type('space')
    await game.waitFor('Decision ·')
    await game.type('ctrl+c')
    expect((await game.exited()).code).toBe(130)
    expectRestored(game)
    const saved = JSON.parse(readFileSync(join(home.path, 'panama-ports.json'), 'utf8'))
    expect(Object.keys(saved.branches[0].choices)).toHaveLength(1)

    const again = start()
    await again.waitFor('saved decisions: 1')
    await again.type('enter')
    await again.waitFor('Go on with what is saved')
    await again.type('enter')
    await again.waitFor(BOARD)
    await again.type('4')
    await again.waitFor('◆ United States decides')
  })

  it.each([
    ['the menu', []],
    ['a filter', ['/', 'x']],
    ['the screen before a game', ['enter']],
    ['a number being typed', ['enter', 'down', 'enter', '7']],
    ['the help', ['?']],
  ])('ends with 130 in %s', async (_, keys) => {
    const game = start()
    await game.waitFor('Choose a what-if')
    await game.type(...keys, 'ctrl+c')
    expect((await game.exited()).code).toBe(130)
    expectRestored(game)
  })
})

describe('a signal', { timeout: 90_000 }, () => {
  it.each(['SIGTERM', 'SIGHUP', 'SIGINT'])('%s leaves the screen as it was, and the decisions saved', async (name) => {
    const game = start()
    await game.begin('panama')
    await game.decide()
    game.signal(name)
    await game.exited()
    expectRestored(game)
    expect(readFileSync(join(home.path, 'panama-ports.json'), 'utf8')).toContain('us-demand')
  })
})
