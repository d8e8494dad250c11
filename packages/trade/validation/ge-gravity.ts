import { exp } from '@lapolicy/core/arithmetic'
import { type EquilibriumResult, solveEquilibrium } from '../src/index.js'
import { sharedJson } from './shared.js'

/** 44 countries in 2000, and what Stata's `ge_gravity` makes of a new agreement: flows and welfare, in two closures. */
interface Reference {
  readonly regions: readonly string[]
  readonly theta: number
  readonly X: readonly (readonly number[])[]
  /** Partial effect on the logarithm of each flow. */
  readonly beta: readonly (readonly number[])[]
  readonly ref: Readonly<Record<'additive' | 'mult', { welfare: readonly number[]; X: readonly (readonly number[])[] }>>
}

export const geGravity = (): Reference => sharedJson('ge-gravity-2000.json')

/** The same agreement, as a fall of trade costs. */
export function geGravityResult(deficits: 'additive' | 'multiplicative'): EquilibriumResult {
  const { regions, theta, X, beta } = geGravity()
  return solveEquilibrium({
    regions,
    flows: X,
    tariffs: { after: X.map((row) => row.map(() => 0)) },
    tradeCostHat: beta.map((row) => row.map((effect) => exp(-effect / theta))),
    elasticity: theta,
    closure: { deficits },
  })
}
