import { exp, log } from '@lapolicy/core/arithmetic'
import type { EquilibriumInput } from '../src/index.js'

/** Wages and spending, as factors, found the slow way. */
export interface FixedPoint {
  readonly wages: readonly number[]
  readonly spending: readonly number[]
  readonly iterations: number
}

/**
 * The plain model (deficits in proportion, revenue handed out, labour fixed) by a damped fixed point: another way to the same
 * answer, for tests. `flows` carry their diagonal. Where wages stop moving by more than 1e-14 it has arrived.
 */
export function fixedPoint({ flows, tariffs, elasticity }: EquilibriumInput): FixedPoint {
  const all = flows.map((_, i) => i)
  const rate = (i: number, j: number): number => tariffs.after[i]?.[j] as number
  const flow = (i: number, j: number): number => flows[i]?.[j] as number
  const sum = (of: (i: number) => number): number => all.reduce((total, i) => total + of(i), 0)
  const output = all.map((i) => sum((j) => flow(i, j)))
  const spent = all.map((j) => sum((i) => flow(i, j)))
  const power = (base: number, exponent: number): number => exp(exponent * log(base))
  const shocked = all.map((i) =>
    all.map((j) => (flow(i, j) / (spent[j] as number)) * power(1 + rate(i, j), -elasticity)),
  )
  let wages = all.map(() => 1)
  let spending = all.map(() => 1)
  for (let iterations = 1; iterations < 50_000; iterations++) {
    const weights = wages.map((wage) => power(wage, -elasticity))
    const sums = all.map((j) => sum((i) => (shocked[i]?.[j] as number) * (weights[i] as number)))
    const share = (i: number, j: number): number =>
      ((shocked[i]?.[j] as number) * (weights[i] as number)) / (sums[j] as number)
    const paid = (j: number): number => (spent[j] as number) * (spending[j] as number)
    const sold = all.map((i) => sum((j) => (share(i, j) * paid(j)) / (1 + rate(i, j))))
    const income = all.map(
      (j) =>
        (wages[j] as number) * (output[j] as number) +
        sum((i) => (share(i, j) * rate(i, j) * paid(j)) / (1 + rate(i, j))),
    )
    const ratio = (j: number): number => (spent[j] as number) / (output[j] as number)
    const scale = sum((j) => income[j] as number) / sum((j) => ratio(j) * (income[j] as number))
    const next = wages.map(
      (wage, i) => wage * power((sold[i] as number) / (wage * (output[i] as number)), 1 / (1 + elasticity)),
    )
    const level = sum((i) => output[i] as number) / sum((i) => (next[i] as number) * (output[i] as number))
    const moved = Math.max(...next.map((wage, i) => Math.abs(wage * level - (wages[i] as number))))
    spending = spending.map((one, j) => one * power((ratio(j) * (income[j] as number) * scale) / paid(j), 0.7))
    wages = next.map((wage) => wage * level)
    if (moved < 1e-14) return { wages, spending, iterations }
  }
  throw new Error('the fixed point was not reached')
}
