import { colourLevel, type Environment, type Output } from '../theme/colour-level.js'
import { type Glyphs, glyphsFor } from '../theme/glyphs.js'
import { clean } from './cells.js'
import { type Paint, paint } from './paint.js'
import { spelledInAscii } from './spelling.js'

/** All that drawing has to know about a terminal: its colours and its signs. */
export interface Look {
  readonly paint: Paint
  readonly glyphs: Glyphs
  /** Foreign or catalogue text, made safe for the screen and, where the terminal has ASCII only, spelt in it. */
  readonly text: (text: string) => string
}

/** A look from its two parts, for tests and for printing to files. */
export function look(painter: Paint, glyphs: Glyphs): Look {
  return {
    paint: painter,
    glyphs,
    text: glyphs.set === 'ascii' ? (text) => spelledInAscii(clean(text)) : clean,
  }
}

/** The look of the terminal that the environment describes. */
export function lookFor(env: Environment, output: Output): Look {
  return look(paint(colourLevel(env, output)), glyphsFor(env))
}

/** A short text and how to paint it; the text is cleaned and fitted first, so the paint can never be cut in two. */
export type Piece = string | { readonly text: string; readonly paint?: (text: string) => string }

/** The words of a piece. */
export function textOf(piece: Piece): string {
  return typeof piece === 'string' ? piece : piece.text
}

/** Puts a piece's colours on a text that was made from it. */
export function painted(piece: Piece, text: string): string {
  return typeof piece === 'string' || !piece.paint ? text : piece.paint(text)
}
