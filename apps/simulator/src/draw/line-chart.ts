import type { Colour } from '../theme/colour.js'
import { palette } from '../theme/palette.js'
import { brailleCanvas } from './braille.js'
import { pad, width } from './cells.js'
import type { Look } from './look.js'
import { asciiPlot, braillePlot, type Plot } from './plot.js'
import { type Range, rangeOf, stepOf, type Values } from './scale.js'

/** One line of a chart: branch A or branch B. All lines of a chart share the same points of time. */
export interface ChartSeries {
  readonly values: Values
  /** Which branch it is: decides colour and end mark, ● for A and ▲ for B. */
  readonly branch: 'A' | 'B'
}

export interface LineChartOptions {
  /** One or two series of equal length. */
  readonly series: readonly ChartSeries[]
  /** The whole chart, with its axes; at least 12 × 4 to show anything. */
  readonly columns: number
  readonly rows: number
  readonly min?: number
  readonly max?: number
  /** How a value is written on the axis. */
  readonly format: (value: number) => string
  /** Labels under the axis, each at the index of a point of time; those that would overlap are left out. */
  readonly ticks?: readonly { readonly at: number; readonly label: string }[]
  /** The point of time under the cursor, marked by an upright line. */
  readonly cursor?: number
  /** A level to compare with, usually 0 or the opening value, marked by a level line. */
  readonly baseline?: number
  /** What to say where no value is known. */
  readonly unknown: string
  readonly look: Look
}

/**
 * A chart of one or two branches: value axis at the left, time below, lines in braille (letters where there is only
 * ASCII). Both lines are drawn over the past they share in A's colour. Returns exactly `rows` lines of `columns` cells.
 */
export function lineChart(options: LineChartOptions): readonly string[] {
  const { series, columns, rows, look } = options
  const range = rangeOf(
    series.map((each) => each.values),
    options,
  )
  if (!range || columns < 12 || rows < 4) {
    const words = range ? '' : pad(look.text(options.unknown), columns, 'center')
    return Array.from({ length: rows }, (_, row) => pad(row === rows >> 1 ? words : '', columns))
  }
  const height = rows - 2
  const labels = axisLabels(range, height, options)
  const margin = Math.max(...labels.map(width))
  const { line, tick, corner, floor } = look.glyphs.axis
  const body = plotted(options, range, columns - margin - 1, height)
  const muted = (text: string): string => look.paint.fg(palette.muted, text)
  return [
    ...body.map((drawn, row) => {
      const label = labels[row] ?? ''
      return muted(pad(label, margin, 'right') + (label === '' ? line : tick)) + drawn
    }),
    muted(pad('', margin) + corner + floor.repeat(columns - margin - 1)),
    muted(pad(tickLine(options, columns - margin - 1, margin + 1), columns)),
  ]
}

function axisLabels(range: Range, height: number, { format, look }: LineChartOptions): readonly string[] {
  const shown = height >= 5 ? [0, (height - 1) >> 1, height - 1] : [0, height - 1]
  return Array.from({ length: height }, (_, row) => {
    if (!shown.includes(row)) return ''
    return look.text(format(range.max - ((range.max - range.min) * row) / (height - 1)))
  })
}

const COLOURS: Readonly<Record<ChartSeries['branch'], Colour>> = { A: palette.branchA, B: palette.branchB }

function plotted(options: LineChartOptions, range: Range, columns: number, height: number): readonly string[] {
  const { series, cursor, baseline, look } = options
  const { paint, glyphs } = look
  // B first, so that the past both share wears A's colour.
  const order = [...series].sort((one, other) => (one.branch < other.branch ? 1 : -1))
  const plot: Plot =
    glyphs.set === 'ascii'
      ? asciiPlot(order, range, columns, height, glyphs)
      : braillePlot(order, range, columns, height, glyphs, brailleCanvas(columns, height))
  const points = Math.max(...series.map((each) => each.values.length))
  const cursorColumn = cursor === undefined ? -1 : columnOf(cursor, points, columns)
  const baselineRow =
    baseline === undefined || baseline < range.min || baseline > range.max ? -1 : stepOf(baseline, range, height)
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: columns }, (_, column) => {
      const { sign, branch } = plot(column, row)
      if (branch) return paint.fg(COLOURS[branch], sign)
      if (column === cursorColumn) return paint.fg(palette.muted, glyphs.cursor)
      return row === baselineRow ? paint.fg(palette.muted, glyphs.baseline) : ' '
    }).join(''),
  )
}

/** The column of a point of time. */
export function columnOf(point: number, points: number, columns: number): number {
  return points <= 1 ? 0 : Math.round((point * (columns - 1)) / (points - 1))
}

function tickLine({ ticks = [], series, look }: LineChartOptions, columns: number, margin: number): string {
  const points = Math.max(...series.map((each) => each.values.length))
  let text = ''
  for (const { at, label } of ticks) {
    const words = look.text(label)
    // A label is centred on its point but never leaves the chart.
    const middle = margin + columnOf(at, points, columns) - (width(words) >> 1)
    const start = Math.max(0, Math.min(middle, margin + columns - width(words)))
    const free = text === '' ? 0 : width(text) + 1
    if (start >= free) text = pad(text, start) + words
  }
  return text
}
