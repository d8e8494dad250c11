import { clean, graphemes, width } from './cells.js'

/**
 * Plain text in lines of at most so many cells, broken between words, inside a word only when it is longer than a line.
 * Line breaks in the text stay. Paint the lines afterwards: colour codes are cleaned away here.
 */
export function wrap(text: string, cells: number): readonly string[] {
  const room = Math.max(1, Math.floor(cells))
  return text.split(/\r\n|\r|\n/).flatMap((paragraph) => paragraphLines(clean(paragraph), room))
}

function paragraphLines(paragraph: string, room: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of paragraph.split(' ')) {
    if (word === '') continue
    const joined = line === '' ? word : `${line} ${word}`
    if (width(joined) <= room) {
      line = joined
      continue
    }
    if (line !== '') lines.push(line)
    const pieces = chopped(word, room)
    lines.push(...pieces.slice(0, -1))
    line = pieces.at(-1) ?? ''
  }
  return line === '' && lines.length > 0 ? lines : [...lines, line]
}

function chopped(word: string, room: number): readonly string[] {
  if (width(word) <= room) return [word]
  const pieces: string[] = []
  let piece = ''
  for (const grapheme of graphemes(word)) {
    // A wide character in a column of one cell fits nowhere; a question mark says that something was there.
    const sign = width(grapheme) > room ? '?' : grapheme
    if (width(piece + sign) > room) {
      pieces.push(piece)
      piece = ''
    }
    piece += sign
  }
  return [...pieces, piece]
}
