import { describe, expect, it } from 'vitest'
import { messages } from '../text/en.js'
import { type Action, groups, type Screen, screens } from './binding.js'
import { actionFor, bindingsOf, keymap } from './keymap.js'

// Written out, so that an action without a key, or a key for an action nobody knows, fails here.
const ACTIONS: Readonly<Record<Action, true>> = {
  quit: true,
  help: true,
  back: true,
  up: true,
  down: true,
  left: true,
  right: true,
  first: true,
  last: true,
  'page-up': true,
  'page-down': true,
  'next-panel': true,
  'previous-panel': true,
  'panel-1': true,
  'panel-2': true,
  'panel-3': true,
  'panel-4': true,
  step: true,
  'run-on': true,
  branch: true,
  tree: true,
  compare: true,
  why: true,
  missing: true,
  filter: true,
  erase: true,
  indicator: true,
  sort: true,
  predict: true,
  reveal: true,
  digits: true,
  undo: true,
  'choose-1': true,
  'choose-2': true,
  'choose-3': true,
  'choose-4': true,
  'choose-5': true,
  'choose-6': true,
  'choose-7': true,
  'choose-8': true,
  'choose-9': true,
  enter: true,
}
const actions = Object.keys(ACTIONS) as Action[]

describe('the keymap', () => {
  it.each(actions)('binds %s, with a label, in exactly one group', (action) => {
    const bindings = keymap.filter((binding) => binding.id === action)
    expect(bindings.length).toBeGreaterThan(0)
    for (const { label, when, keys } of bindings) {
      expect(messages[label]).toBeTruthy()
      expect(when.length).toBeGreaterThan(0)
      expect(keys.every((key) => key !== '')).toBe(true)
    }
    const found = new Set(bindings.map((binding) => binding.group))
    expect(found.size).toBe(1)
    expect(groups).toContain([...found][0])
  })

  it.each(screens)('gives no key two meanings on the screen %s', (screen) => {
    const keys = bindingsOf(screen).flatMap((binding) => binding.keys)
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([])
  })

  it.each(screens)('has one binding an action on the screen %s', (screen) => {
    const ids = bindingsOf(screen).map((binding) => binding.id)
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  })

  it.each(screens)('lets the player out of the screen %s', (screen) => {
    expect(actionFor(screen, 'ctrl+c')).toBe('quit')
    if (screen !== 'menu') expect(actionFor(screen, 'escape')).toBe('back')
  })

  it.each(screens.filter((screen) => screen !== 'help' && screen !== 'filter'))(
    'has help on the screen %s',
    (screen) => {
      expect(actionFor(screen, '?')).toBe('help')
    },
  )

  it('leaves every printable key to the text in the filter', () => {
    const keys = bindingsOf('filter').flatMap((binding) => binding.keys)
    expect(keys.filter((key) => key.length === 1 || key === 'space')).toEqual([])
  })

  it('names the actions it was asked for', () => {
    const asked: readonly (readonly [Screen, string, Action])[] = [
      ['play', 'n', 'step'],
      ['play', 'space', 'run-on'],
      ['play', 'b', 'branch'],
      ['play', 't', 'tree'],
      ['play', 'c', 'compare'],
      ['play', 'w', 'why'],
      ['play', 'x', 'missing'],
      ['play', '/', 'filter'],
      ['play', 'm', 'indicator'],
      ['play', 's', 'sort'],
      ['play', 'd', 'digits'],
      ['play', 'u', 'undo'],
      ['play', '3', 'panel-3'],
      ['play', 'tab', 'next-panel'],
      ['decision', '3', 'choose-3'],
      ['decision', 'p', 'predict'],
      ['decision', 'v', 'reveal'],
      ['menu', 'return', 'enter'],
    ]
    for (const [screen, key, action] of asked) expect(actionFor(screen, key)).toBe(action)
  })

  it('knows nothing of other keys', () => {
    expect(actionFor('menu', 'n')).toBeNull()
    expect(actionFor('play', 'constructor')).toBeNull()
  })
})
