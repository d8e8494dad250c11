import type { Key } from 'ink'
import { clean, graphemes, truncate } from '../draw/cells.js'

/** The part of Ink's key that names keys; all of it is optional, so tests can give what matters. */
export type InkKey = Partial<Pick<Key, Exclude<keyof Key, 'eventType'>>> & { readonly eventType?: Key['eventType'] }

/**
 * Reports that Ink passes on as if they were typed, without their escape: mouse (`[<0;10;5M`), focus (`[I`, `[O`) and
 * answers with parameters (`[12;40R`). Two brackets in one burst are typed and stay.
 */
const REPORT = /^\[(?:[IO]|[0-?]*[0-9;<=>?][ -/]*[@-~])$/
const MOUSE = /\[<\d+;\d+;\d+[Mm]/g

const NAMED = [
  ['upArrow', 'up'],
  ['downArrow', 'down'],
  ['leftArrow', 'left'],
  ['rightArrow', 'right'],
  ['pageUp', 'pageup'],
  ['pageDown', 'pagedown'],
  ['home', 'home'],
  ['end', 'end'],
  ['return', 'return'],
  ['escape', 'escape'],
  ['tab', 'tab'],
  ['backspace', 'backspace'],
  ['delete', 'delete'],
] as const satisfies readonly (readonly [keyof InkKey, string])[]

/**
 * What Ink's `useInput` reports, as names of keys, in the order pressed: `n`, `G`, `space`, `up`, `shift+tab`,
 * `ctrl+c`, `alt+x`. Keys that arrive in one burst come apart, reports of the terminal vanish. A paste does not belong
 * here: mount `usePaste` and hand its text to `pasted`.
 */
export function tokenize(input: string, key: InkKey): readonly string[] {
  if (key.eventType === 'release') return []
  const named = NAMED.find(([flag]) => key[flag])
  if (named) {
    const name = named[1]
    // Ink 6 and some terminals set meta on a lone escape; it is still just escape.
    if (name === 'escape') return [name]
    return [`${modifiers(key)}${key.shift ? 'shift+' : ''}${name}`]
  }
  if (key.ctrl || key.meta || key.super) {
    const letter = key.ctrl ? input : clean(input)
    return graphemes(letter).length === 1 ? [`${modifiers(key)}${spelled(letter) ?? letter}`] : []
  }
  if (REPORT.test(input)) return []
  return graphemes(input.replace(MOUSE, '')).flatMap((grapheme) => spelled(grapheme) ?? [])
}

function modifiers(key: InkKey): string {
  return `${key.ctrl ? 'ctrl+' : ''}${key.meta ? 'alt+' : ''}${key.super ? 'super+' : ''}`
}

/** The name of one character of a burst, or `null` for one that no key sends. */
function spelled(grapheme: string): string | null {
  if (grapheme === ' ') return 'space'
  if (grapheme === '\r' || grapheme === '\n' || grapheme === '\r\n') return 'return'
  if (grapheme === '\t') return 'tab'
  if (grapheme === '\u007f' || grapheme === '\b') return 'backspace'
  if (grapheme === '\u001b') return 'escape'
  const code = grapheme.charCodeAt(0)
  // Ctrl and a letter are one code; in a burst Ink leaves it as it is.
  if (grapheme.length === 1 && code >= 1 && code <= 26) return `ctrl+${String.fromCharCode(96 + code)}`
  const visible = clean(grapheme)
  return visible === '' ? null : visible
}

/** The character that a key writes into a text field, or `null` if it writes none. */
export function characterOf(key: string): string | null {
  if (key === 'space') return ' '
  return graphemes(key).length === 1 ? key : null
}

/** Pasted text for a text field: one line, without escapes, at most so many cells. Elsewhere a paste means nothing. */
export function pasted(text: string, cells = 200): string {
  // Nobody pastes a book into a filter on purpose; a bound before cleaning keeps a large clipboard from costing time.
  return truncate(clean(text.slice(0, 20 * cells)).trim(), cells, '')
}
