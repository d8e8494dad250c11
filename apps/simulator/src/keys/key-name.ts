import { messages } from '../text/en.js'
import { say } from '../text/message.js'
import type { Glyphs } from '../theme/glyphs.js'

const ARROWS = ['up', 'down', 'left', 'right']

/** A key as the screen names it: `↑`, `esc`, `space`, `ctrl+c`. */
export function keyName(key: string, glyphs: Glyphs): string {
  const parts = key.split('+')
  // `+` itself splits into nothing but empty parts.
  const last = parts.at(-1) || key
  const modifiers = parts.slice(0, -1).filter((part) => part !== '')
  return [...modifiers, bareName(last, glyphs)].join('+')
}

function bareName(key: string, glyphs: Glyphs): string {
  const arrow = glyphs.arrows[ARROWS.indexOf(key)]
  if (arrow) return arrow
  const id = `keyname.${key}`
  return isKeyName(id) ? say(id) : key
}

type KeyNameId = Extract<keyof typeof messages, `keyname.${string}`>

function isKeyName(id: string): id is KeyNameId {
  return id.startsWith('keyname.') && Object.hasOwn(messages, id)
}

/** Keys that do the same kind of thing, written as one: `↑↓`, `1–9`, `pgup pgdn`. */
export function keyNames(keys: readonly string[], glyphs: Glyphs): string {
  const isRun =
    keys.length > 2 && keys.every((key, index) => /^\d$/.test(key) && Number(key) === Number(keys[0]) + index)
  if (isRun) return `${keys[0]}${glyphs.set === 'ascii' ? '-' : '–'}${keys.at(-1)}`
  const names = keys.map((key) => keyName(key, glyphs))
  return names.join(keys.every((key) => ARROWS.includes(key)) ? '' : ' ')
}
