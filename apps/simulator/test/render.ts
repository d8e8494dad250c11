import { stripVTControlCharacters } from 'node:util'
import { renderToString } from 'ink'
import type { ReactNode } from 'react'

/** A component's first frame. */
export interface Frame {
  /** As read: no colours, one string a line. */
  readonly lines: readonly string[]
  readonly text: string
  /** With colour codes. */
  readonly painted: string
}

/**
 * Draws a component once at a width, without a terminal. Effects that set state do not show; keys and sizes need the
 * pseudo-terminal of `terminal.ts`. Ink trims spaces at the end of lines.
 */
export function frame(node: ReactNode, columns = 80): Frame {
  const painted = renderToString(node, { columns })
  const text = stripVTControlCharacters(painted)
  return { painted, text, lines: text.split('\n') }
}
