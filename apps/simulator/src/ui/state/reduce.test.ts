import { describe, expect, it } from 'vitest'
import { storeAt } from '../../../test/gestures.js'
import { press } from '../press.js'
import { topPage } from './app-state.js'
import { currentRun } from './played.js'
import { type AppStore, appStore } from './store.js'

/** A store after some keys, one string a key. */
function after(store: AppStore, ...keys: readonly string[]): AppStore {
  for (const key of keys) press(store, key, 24)
  return store
}

const begun = (): AppStore => after(appStore(), 'return', 'return')
const page = (store: AppStore): string => topPage(store.getState()).screen

describe('time on the board', () => {
  it('begins at the opening and goes from month to month up to the decision that waits', () => {
    const store = begun()
    expect(store.getState().at).toBe('2025-01-20')
    expect(after(store, 'n').getState().at).toBe('2025-01-31')
    expect(after(store, 'right').getState().at).toBe('2025-02-03')
    expect(after(store, 'right').getState().at).toBe('2025-02-03')
    expect(page(store)).toBe('play')
    expect(page(after(store, 'n'))).toBe('decision')
  })

  it('goes back, and never before the opening', () => {
    expect(after(begun(), 'n', 'left', 'left').getState().at).toBe('2025-01-20')
  })

  it('stays where the decision was until the player goes on', () => {
    const store = after(begun(), 'space', 'return', 'return')
    expect(store.getState().at).toBe('2025-02-03')
    expect(page(store)).toBe('play')
  })

  it('says at the end what is left to do', () => {
    const store = after(storeAt('end'), 'space')
    expect(page(store)).toBe('play')
    expect(store.getState().notice).toMatch(/has ended/)
    expect(after(store, 'm').getState().notice).toBeNull()
  })
})

describe('going back to a decision', () => {
  it('by b goes to the last one up to the cursor', () => {
    const store = after(storeAt('end'), 'home', 'b')
    expect(page(store)).toBe('decision')
    expect(currentRun(store.getState().game as never).endedOn).toBe(store.getState().at)
  })

  it('and leaving the dialog leads to the front of the branch again', () => {
    const store = storeAt('end')
    const { game } = store.getState()
    expect(after(store, 'b', 'escape').getState().game).toEqual(game)
  })

  it('is left by a change of lens, which may open other decisions', () => {
    const store = after(storeAt('end'), 'u', 'escape', 'o')
    expect(store.getState().game).toMatchObject({ rewound: null, lens: expect.stringMatching(/^lens-/) })
    expect(store.getState().notice).toMatch(/silent on \d+ of \d+/)
  })
})

describe('predicting', () => {
  it('is kept with the decision, whatever is decided', () => {
    const store = after(begun(), 'space', 'p', '2', 'return', '1', 'return')
    const [branch] = store.getState().saved['panama-ports']?.branches ?? []
    expect(branch?.choices).toEqual({ 'us-demand': 'claim-and-visit' })
    expect(branch?.predictions).toEqual({ 'us-demand': 'fees-only' })
  })

  it('is left by escape, and nothing is decided', () => {
    const store = after(begun(), 'space', 'p', '2', 'escape')
    expect(topPage(store.getState())).toMatchObject({ screen: 'decision', isPredicting: false, prediction: null })
  })
})

describe('the screen before a game', () => {
  const typed = (...keys: readonly string[]): AppStore =>
    after(appStore(), 'return', 'down', 'return', ...Array.from('200', () => 'backspace'), ...keys)

  it('takes a number inside the range of its parameter', () => {
    expect(topPage(typed('5', '0', 'return').getState())).toMatchObject({
      parameters: { 'troop-cap': 50 },
      typing: null,
    })
  })

  it.each([['6000'], ['-1'], ['.'], ['']])('keeps asking after “%s”, and says what is possible', (text) => {
    const store = typed(...text, 'return')
    expect(topPage(store.getState())).toMatchObject({ typing: text, parameters: {} })
    expect(store.getState().notice).toMatch(/0 to 5000/)
  })

  it('takes no letters, and only so many digits', () => {
    expect(topPage(typed('x', '1', 'e', '9').getState())).toMatchObject({ typing: '19' })
    expect(topPage(typed(...'1234567890123456').getState())).toMatchObject({ typing: '123456789012' })
  })

  it('offers to go on once something is decided, at the front of the branch last on screen', () => {
    const store = after(begun(), 'space', 'return', 'return', 'escape', 'return')
    expect(page(store)).toBe('setup')
    expect(after(store, 'return').getState().at).toBe('2025-02-06')
  })
})

describe('a filter', () => {
  it('narrows the menu while it is typed, and opens the only what-if left', () => {
    const store = after(appStore(), '/', 'm', 'e', 'x', 'i', 'return')
    expect(topPage(store.getState())).toMatchObject({ screen: 'setup', scenario: 'mexico-tariffs' })
  })

  it('takes a burst of text, and is cleared by escape', () => {
    const store = after(begun(), '/')
    store.dispatch({ type: 'write', text: 'panama' })
    expect(store.getState().filters.play).toBe('panama')
    expect(after(store, 'escape').getState().filters.play).toBe('')
  })

  it('is where text means something; elsewhere it means nothing', () => {
    const store = begun()
    const state = store.getState()
    store.dispatch({ type: 'write', text: 'qqq' })
    expect(store.getState()).toEqual(state)
  })
})

describe('the tree', () => {
  it('deletes a branch only after a yes', () => {
    const store = after(storeAt('second branch'), 't', 'D', 'n')
    expect(store.getState().game?.branches).toHaveLength(2)
    expect(after(store, 'D', 'y').getState().game?.branches).toHaveLength(1)
  })

  it('keeps the record and the last branch', () => {
    const store = after(storeAt('end'), 't', 'D')
    expect(store.getState().notice).toMatch(/stay/)
    expect(page(store)).toBe('tree')
  })

  it('leads to the record, which cannot be decided but gone back in', () => {
    const store = after(storeAt('end'), 't', 'home', 'return')
    expect(store.getState().game?.current).toBeNull()
    expect(page(after(store, 'home', 'b', '2', 'return'))).toBe('decision')
    expect(store.getState().game?.branches).toHaveLength(2)
  })
})
