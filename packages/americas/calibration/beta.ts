import { pow } from '@lapolicy/core/arithmetic'

const CELLS = 20_000

/**
 * The quantile function of Beta(a, b), a and b above 1, from a table: its density summed over 20,000 cells by the
 * midpoint rule and read backwards with linear interpolation. Good to about 1e-6, ample for a population of means.
 */
export const betaQuantile = (a: number, b: number): ((u: number) => number) => {
  const cumulative = [0]
  let sum = 0
  for (let cell = 0; cell < CELLS; cell++) {
    const x = (cell + 0.5) / CELLS
    sum += pow(x, a - 1) * pow(1 - x, b - 1)
    cumulative.push(sum)
  }
  return (u) => {
    const wanted = u * sum
    let low = 0
    let high = CELLS
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2)
      if ((cumulative[middle] as number) <= wanted) low = middle
      else high = middle
    }
    const before = cumulative[low] as number
    return (low + (wanted - before) / ((cumulative[high] as number) - before)) / CELLS
  }
}
