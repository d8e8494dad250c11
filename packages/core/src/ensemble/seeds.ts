import { ensembleError } from './ensemble-error.js'

/** Seeds that follow on one another, first and last included; whole numbers from 0. */
export type SeedSpan = readonly [first: number, last: number]

/** Puts spans together, ascending, neighbours joined. Throws `ensemble/overlap` where two share a seed. */
export function joined(spans: readonly SeedSpan[]): readonly SeedSpan[] {
  const done: SeedSpan[] = []
  for (const [first, last] of [...spans].sort(([left], [right]) => left - right)) {
    const before = done.at(-1)
    if (before !== undefined && first <= before[1]) throw ensembleError('ensemble/overlap', { seed: first })
    if (before !== undefined && first === before[1] + 1) done[done.length - 1] = [before[0], last]
    else done.push([first, last])
  }
  return done
}

/** How many seeds spans hold. */
export function seedsIn(spans: readonly SeedSpan[]): number {
  return spans.reduce((sum, [first, last]) => sum + last - first + 1, 0)
}
