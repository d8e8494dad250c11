/** One line of the validation table. */
export interface Row {
  readonly target: string
  /** What was published, as it is shown. */
  readonly published: string
  readonly ours: string
  /** The largest difference between a published figure and ours, in the unit of the figures. */
  readonly difference: number
  /** The largest difference that counts as agreement, in the same unit; null where no agreement is claimed. */
  readonly tolerance: number | null
  /** What the package must reproduce, or what is shown beside it whether it agrees or not. */
  readonly kind: 'required' | 'shown'
}

interface Figures {
  readonly target: string
  readonly published: readonly number[]
  readonly ours: readonly number[]
  readonly tolerance: number
  /** Decimals of the published figures. */
  readonly decimals: number
  readonly kind?: 'required' | 'shown'
}

/** A number with a true minus sign. */
const shown = (value: number, decimals: number): string => value.toFixed(decimals).replace('-', '−')

/** Compares a handful of figures, each of which is shown; ours with one decimal more. */
export function figures({ target, published, ours, tolerance, decimals, kind = 'required' }: Figures): Row {
  if (published.length !== ours.length) throw new Error(`${target}: ${published.length} published, ${ours.length} ours`)
  return {
    target,
    published: published.map((value) => shown(value, decimals)).join(', '),
    ours: ours.map((value) => shown(value, decimals + 1)).join(', '),
    difference: widest(published, ours),
    tolerance,
    kind,
  }
}

/** Compares a whole table of figures, of which only the number and the largest difference are shown. */
export function wholeTable(
  target: string,
  published: readonly number[],
  ours: readonly number[],
  tolerance: number,
): Row {
  if (published.length !== ours.length) throw new Error(`${target}: ${published.length} published, ${ours.length} ours`)
  const count = `${published.length} figures`
  return { target, published: count, ours: count, difference: widest(published, ours), tolerance, kind: 'required' }
}

const widest = (a: readonly number[], b: readonly number[]): number =>
  // A figure that is none is as far away as can be.
  a.reduce((most, value, at) => {
    const gap = Math.abs(value - (b[at] as number))
    return Number.isNaN(gap) ? Infinity : Math.max(most, gap)
  }, 0)

/** Whether a row agrees. */
export const agrees = ({ difference, tolerance }: Row): boolean => tolerance !== null && difference <= tolerance

const small = (value: number): string =>
  value === 0 || value >= 1e-3 ? String(Number(value.toPrecision(2))) : value.toExponential(0).replace('-', '−')

/** Differences at the edge of rounding vary with nothing that matters: they are shown as a bound. */
const gap = (value: number): string => (value < 1e-6 ? '< 1e−6' : small(value))

/** The rows as a Markdown table. */
export const table = (rows: readonly Row[]): string =>
  [
    '| target | published | ours | difference | tolerance | verdict |',
    '|---|---|---|---|---|---|',
    ...rows.map((row) => {
      const { target, published, ours, difference, tolerance, kind } = row
      const missed = kind === 'shown' ? 'missed, shown' : '**missed**'
      const verdict = tolerance === null ? 'not published' : agrees(row) ? 'reproduced' : missed
      const measured = tolerance === null ? ['', ''] : [gap(difference), small(tolerance)]
      return `| ${[target, published, ours, ...measured, verdict].join(' | ')} |`
    }),
  ].join('\n')
