import { palette } from '../theme/palette.js'
import { pad, truncate, width } from './cells.js'
import type { Look } from './look.js'

export interface PanelOptions {
  readonly title: string
  /** Drawn lines, their colours included; those that do not fit are cut. */
  readonly lines: readonly string[]
  /** Keys or a count, in the lower edge at the right. */
  readonly footer?: string
  /** Whether the panel listens to keys: then its frame is bright and an arrow stands before its title. */
  readonly isFocused?: boolean
  readonly cells: number
  readonly rows: number
  readonly look: Look
}

/**
 * A framed panel of exactly `rows` lines and `cells` cells, frame included. Each line is one string, cut beforehand:
 * Ink's own borders and clipping cost a third of the time of a frame.
 */
export function panel(options: PanelOptions): readonly string[] {
  const { lines, isFocused = false, cells, rows, look } = options
  const { box } = look.glyphs
  const inner = Math.max(0, cells - 2)
  const frame = (text: string): string => look.paint.fg(isFocused ? palette.accent : palette.muted, text)
  if (cells < 2 || rows < 2) return Array.from({ length: Math.max(0, rows) }, () => pad('', cells))
  const body = Array.from(
    { length: rows - 2 },
    (_, row) => frame(box.down) + pad(lines[row] ?? '', inner, 'left', look.glyphs.ellipsis) + frame(box.down),
  )
  return [top(options, inner, frame), ...body, bottom(options, inner, frame)]
}

type Painter = (text: string) => string

function top({ title, isFocused, look }: PanelOptions, inner: number, frame: Painter): string {
  const { box, leads, ellipsis } = look.glyphs
  const label = truncate(` ${isFocused ? `${leads} ` : ''}${look.text(title)} `, Math.max(0, inner - 2), ellipsis)
  const rest = Math.max(0, inner - 1 - width(label))
  const across = inner > 0 ? box.across : ''
  return frame(box.topLeft + across) + look.paint.bold(label) + frame(box.across.repeat(rest) + box.topRight)
}

function bottom({ footer, look }: PanelOptions, inner: number, frame: Painter): string {
  const { box, ellipsis } = look.glyphs
  const label = footer ? truncate(` ${look.text(footer)} `, Math.max(0, inner - 2), ellipsis) : ''
  if (label === '') return frame(box.bottomLeft + box.across.repeat(inner) + box.bottomRight)
  const rest = Math.max(0, inner - 1 - width(label))
  return frame(box.bottomLeft + box.across.repeat(rest)) + label + frame(box.across + box.bottomRight)
}

/** Lines of the room inside a panel, and its cells: what a panel of the given size leaves for its content. */
export function inside(cells: number, rows: number): { readonly cells: number; readonly rows: number } {
  return { cells: Math.max(0, cells - 2), rows: Math.max(0, rows - 2) }
}

/** Blocks side by side, line by line. Blocks are padded to the widest of their lines and to the tallest block. */
export function beside(...blocks: readonly (readonly string[])[]): readonly string[] {
  const widths = blocks.map((lines) => Math.max(0, ...lines.map(width)))
  const height = Math.max(0, ...blocks.map((lines) => lines.length))
  return Array.from({ length: height }, (_, row) =>
    blocks.map((lines, index) => pad(lines[row] ?? '', widths[index] ?? 0)).join(''),
  )
}
