import { log } from '@lapolicy/core/arithmetic'
import { entry as at, solveLinear } from '../linear.js'
import type { Economy } from './economy.js'
import { jacobianAt } from './jacobian.js'
import { type State, stateAt } from './state.js'

/** A search that has ended, and how. */
export interface Search {
  readonly state: State
  readonly iterations: number
}

/** Markets that clear within this share of earnings count as cleared. */
export const TOLERANCE = 1e-10
/** Below this nothing is won by another step. */
const FINEST = 1e-14
const MOST_STEPS = 40
/** Newton steps in all, and the shortest part of a step, or of the change, that is tried: what needs more has no answer. */
const MOST_IN_ALL = 400
const SHORTEST = 1 / 64
/** No logarithm moves further in one step: a factor of e. */
const LONGEST = 1

/** Newton’s method in logarithms with the exact Jacobian, each step shortened until the markets clear better than before. */
export function newton(economy: Economy, start: State): Search {
  const { size, earnings } = economy
  let state = start
  let iterations = 0
  while (iterations < MOST_STEPS && !(state.residual <= FINEST)) {
    const matrix = jacobianAt(economy, state)
    const right = new Float64Array(size + 1)
    const world = earnings.reduce((sum, one) => sum + one, 0)
    for (let i = 0; i <= size; i++) {
      const unit = i === size ? world : at(state.earnings, i)
      right[i] = -at(state.excess, i) / unit
      for (let k = 0; k <= size; k++) matrix[i * (size + 1) + k] = at(matrix, i * (size + 1) + k) / unit
    }
    const step = solveLinear(matrix, right)
    const longest = step.reduce((most, one) => Math.max(most, Math.abs(one)), 0)
    if (!Number.isFinite(longest)) break
    iterations++
    const next = shortened(economy, state, step, Math.min(1, LONGEST / longest))
    if (next === null) break
    state = next
  }
  return { state, iterations }
}

/** The step, halved until it helps; null where no part of it does. */
function shortened(economy: Economy, from: State, step: Float64Array, first: number): State | null {
  for (let part = first; part > first * SHORTEST; part /= 2) {
    const unknowns = from.unknowns.map((one, at) => one + part * (step[at] as number))
    if ((unknowns.at(-1) as number) <= 0) continue
    const next = stateAt(economy, unknowns, from.labour)
    const isSound = next.spending.every((spent) => spent > 0) && next.earnings.every((earned) => earned > 0)
    if (isSound && next.residual < from.residual) return next
  }
  return null
}

/**
 * Solves for the whole change. Where one leap fails, the change is walked in parts, each starting from the last: the parts are
 * halved until one succeeds, and doubled after.
 */
export function solved(
  economy: Economy,
  economyAt: (part: number) => Economy,
  start: Float64Array | null,
  labour: Float64Array,
): Search {
  const before = new Float64Array(economy.size + 1)
  before[economy.size] = 1
  let search = newton(economy, stateAt(economy, start ?? before, labour))
  if (search.state.residual <= TOLERANCE) return search
  let { iterations } = search
  let reached: Pick<State, 'unknowns' | 'labour'> & { readonly part: number } = {
    part: 0,
    unknowns: before,
    labour: new Float64Array(economy.size),
  }
  for (let stride = 0.5; stride > SHORTEST && iterations < MOST_IN_ALL; ) {
    const part = Math.min(1, reached.part + stride)
    const there = economyAt(part)
    const next = newton(there, stateAt(there, reached.unknowns, reached.labour))
    iterations += next.iterations
    if (next.state.residual <= TOLERANCE) {
      reached = { part, unknowns: next.state.unknowns, labour: next.state.labour }
      stride *= 2
      if (part === 1) return { state: next.state, iterations }
    } else stride /= 2
    search = next
  }
  return { state: search.state, iterations }
}

/** Where to start from an earlier result. */
export function startOf(costs: readonly number[], factor: number): Float64Array {
  return Float64Array.from([...costs.map(log), factor])
}
