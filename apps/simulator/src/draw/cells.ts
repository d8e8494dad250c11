import stringWidth from 'string-width'

const ESC = '\u001b'
const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })

// Built from strings, because control characters inside a pattern are better read than hidden.
const ESCAPES = new RegExp(
  [
    `(?:${ESC}[PX^_\\]]|[\\u0090\\u0098\\u009d-\\u009f])[^\\u0007${ESC}\\u009c]*(?:\\u0007|${ESC}\\\\|\\u009c|$)`,
    `(?:${ESC}\\[|\\u009b)[0-?]*[ -/]*[@-~]?`,
    `${ESC}[ -/]*[0-~]?`,
  ].join('|'),
  'g',
)
const SGR = new RegExp(`(${ESC}\\[[\\d;:]*m)`)

/** Narrow beyond doubt: ASCII, Latin, box, blocks, braille, arrows. Spares the segmenter on nearly every line drawn. */
const NARROW = /^[ -~¡-¬®-ʯ‐-―‘-”•…←-⇿−─-▟■-▼◀-◼⠀-⣿]*$/

/**
 * Text from outside, made safe to draw on one line: terminal escapes, control characters, direction marks and invisible
 * characters go, line breaks and tabs become spaces. What remains cannot move the cursor or pretend to be another width.
 */
export function clean(text: string): string {
  if (/^[ -~]*$/.test(text)) return text
  return text
    .replace(ESCAPES, '')
    .replace(/[\t\n\r\v\f\u0085\u2028\u2029]+/g, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, '')
    .replace(/\p{Cs}/gu, '\ufffd')
}

/** How many cells of a terminal a text takes; colour codes take none. */
export function width(text: string): number {
  return NARROW.test(text) ? text.length : stringWidth(text)
}

/** Splits a text into what a reader sees as single characters. */
export function graphemes(text: string): readonly string[] {
  return NARROW.test(text) ? text.split('') : Array.from(segmenter.segment(text), (part) => part.segment)
}

/**
 * At most so many cells of a text, with a sign where it was cut. Colour codes survive and are closed at the cut; every
 * other escape goes. Wide characters are never halved.
 */
export function truncate(text: string, cells: number, ellipsis = '…'): string {
  const room = Math.max(0, Math.floor(cells))
  const parts = text.split(SGR).map((part, index) => (index % 2 === 1 ? part : clean(part)))
  const all = parts.filter((_, index) => index % 2 === 0).join('')
  if (width(all) <= room) return parts.join('')
  const sign = width(ellipsis) <= room ? ellipsis : ''
  let left = room - width(sign)
  let kept = ''
  for (const [index, part] of parts.entries()) {
    if (index % 2 === 1) {
      kept += part
      continue
    }
    for (const grapheme of graphemes(part)) {
      const needs = width(grapheme)
      if (needs > left) return `${kept}${sign}${parts.length > 1 ? `${ESC}[0m` : ''}`
      kept += grapheme
      left -= needs
    }
  }
  return `${kept}${sign}`
}

/** Exactly so many cells: longer texts are cut, shorter ones filled with spaces on the side that `align` leaves open. */
export function pad(text: string, cells: number, align: 'left' | 'right' | 'center' = 'left', ellipsis = '…'): string {
  const cut = truncate(text, cells, ellipsis)
  const space = Math.max(0, Math.floor(cells) - width(cut))
  if (align === 'right') return ' '.repeat(space) + cut
  const before = align === 'center' ? Math.floor(space / 2) : 0
  return ' '.repeat(before) + cut + ' '.repeat(space - before)
}
