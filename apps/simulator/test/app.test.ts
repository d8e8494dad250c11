import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { builtApp } from './built-app.js'
import { BOARD, folder, type Player, type Playing, player } from './player.js'

let app = ''
let home = folder()
const open: Player[] = []
const start = (options: Playing = {}): Player => {
  const one = player(app, home.path, options)
  open.push(one)
  return one
}

/** The screen as it is read: a terminal keeps cells that were painted and then left blank as spaces. */
const read = (game: Player): readonly string[] =>
  game
    .text()
    .split('\n')
    .map((line) => line.trimEnd())

beforeAll(() => {
  app = builtApp('app')
}, 60_000)
beforeEach(() => {
  home = folder()
})
afterEach(() => {
  for (const one of open.splice(0)) one.close()
  home.remove()
})

describe('a what-if in a terminal', { timeout: 90_000 }, () => {
  it('is played to its end, asked why, gone back in, decided otherwise and compared', async () => {
    const game = start()
    await game.begin('panama')
    let decisions = 0
    while (await game.decide()) decisions++
    expect(decisions).toBeGreaterThanOrEqual(4)

    await game.type('w')
    await game.waitFor('Why: ')
    await game.waitFor('What it rests on')
    await game.type('enter')
    // A rule that moved the number several times opens first; one that did it once leads to its event.
    if (!(await game.waitFor(/Follow|\[-\]/)).includes('Follow')) await game.type('down', 'enter')
    await game.waitFor('Follow')
    await game.leave('Why: ')
    await game.leave(BOARD)

    await game.type('b')
    await game.waitFor('chosen in this branch')
    await game.type('3', 'enter')
    await game.waitFor('The sources record another')
    await game.type('enter', 't')
    await game.waitFor(/└─ here: 2 /)
    await game.leave(BOARD)

    await game.type('c')
    await game.waitFor('They part on')
    expect(game.text()).toMatch(/● A {2}1 .*\n ▲ B {2}2 /)
    await game.type('tab')
    await game.waitFor(/Only in A \(\d+\)/)
    await game.leave(BOARD)
    await game.type('x')
    await game.waitFor('What did not happen')
    await game.leave(BOARD)

    await game.type('q')
    expect((await game.exited()).code).toBe(0)
    expect(game.isAlternate()).toBe(false)
    expect(game.isCursorShown()).toBe(true)
    expect(game.text()).toContain(home.path)
  })

  it('answers keys that arrive in one burst one after the other', async () => {
    const game = start()
    await game.begin('panama')
    await game.decide()
    await game.send(' \r\rn')
    await game.waitFor(/2025-02-28/)
  })

  it('is predicted before the likely answers are uncovered', async () => {
    const game = start()
    await game.begin('panama')
    await game.decide()
    await game.type('space')
    const covered = await game.waitFor('is covered')
    expect(covered).not.toMatch(/· (very )?(un)?likely|· about even/)
    await game.type('p', '5')
    await game.waitFor('What do you expect')
    await game.type('enter')
    const uncovered = await game.waitFor('your prediction')
    expect(uncovered).toMatch(/· (very )?(un)?likely|· about even/)
    expect(uncovered).not.toContain('%)')
    await game.type('d')
    await game.waitFor(/\(\d+ %\)/)
  })

  it('is seen through a lens that says on what its author is silent', async () => {
    const game = start()
    await game.begin('panama')
    await game.type('o')
    await game.waitFor(/Lens: (?!neutral).*silent on \d+ of \d+/)
  })

  it('takes a number of the player, inside its range only', async () => {
    const game = start({ args: ['panama-ports'] })
    await game.waitFor('Before you begin')
    await game.type('down', 'enter')
    for (const _ of '12345') await game.type('backspace')
    await game.type('9', '9', '9', '9', '9', 'enter')
    await game.waitFor('is not a number from 0 to 5000')
    await game.type('backspace', 'backspace', 'enter')
    await game.waitFor(/ 999 people.*your value/)
  })
})

describe('the terminal', { timeout: 90_000 }, () => {
  it('is filled at every size, and shows the same again at the same size', async () => {
    const game = start()
    await game.begin('panama')
    await game.decide()
    await game.type('right')
    await game.waitFor(/2025-02-06/)
    const small = read(game)
    game.resize(140, 45)
    await game.waitFor((shown) => shown.includes('Selected') && shown.includes('4 Events'))
    await game.waitFor(() => game.line(44).includes('quit'))
    game.resize(40, 10)
    await game.waitFor('needs at least 60')
    game.resize(80, 24)
    await game.waitFor(() => read(game).join() === small.join())
  })

  it('is told apart without colours', async () => {
    const coloured = start()
    const plain = start({ env: { NO_COLOR: '1' } })
    for (const game of [coloured, plain]) {
      await game.begin('panama')
      await game.decide()
    }
    expect(read(plain)).toEqual(read(coloured))
    for (const code of ['\u001b[38;', '\u001b[48;', '\u001b[3', '\u001b[1m']) {
      expect(coloured.raw().includes(code) || code === '\u001b[3').toBe(true)
      expect(plain.raw()).not.toContain(code)
    }
  })

  it.each([
    ['256 colours', 'xterm-256color', /\[[34]8;5;\d+m/, /\[[34]8;2;/],
    ['16 colours', 'xterm', /\[(3|4|9|10)\dm/, /\[[34]8;/],
  ])('is painted in no more than its %s', async (_, TERM, some, none) => {
    // By way of `env`, since a pseudo-terminal gives its own name to what it starts.
    const game = start({ file: 'env', program: [`TERM=${TERM}`, process.execPath], env: { COLORTERM: undefined } })
    await game.begin('panama')
    expect(game.raw()).toMatch(some)
    expect(game.raw()).not.toMatch(none)
  })

  it('is shown ASCII where it knows nothing else', async () => {
    const game = start({ env: { LANG: 'C', TERM: 'linux' } })
    await game.waitFor('Choose a what-if')
    await game.type('enter', 'enter', 'space')
    expect(await game.waitFor('Decision')).toMatch(/^[ -~\n]*$/)
  })
})

describe('saved decisions', { timeout: 90_000 }, () => {
  it('that cannot be read are kept aside, and said so', async () => {
    const before = start()
    await before.begin('panama')
    await before.decide()
    await before.type('q')
    await before.exited()
    const file = join(home.path, 'panama-ports.json')
    writeFileSync(file, `${readFileSync(file, 'utf8')}!`)
    const after = start()
    await after.waitFor('could not be read')
    expect(readdirSync(home.path)).toContain('panama-ports.json.unreadable-1')
  })
})
