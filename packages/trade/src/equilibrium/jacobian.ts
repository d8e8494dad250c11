import { entry as at } from '../linear.js'
import type { Economy } from './economy.js'
import type { Answers, State } from './state.js'

/**
 * The derivatives of every excess by every unknown, as one row after another. By the chain rule: a cost moves shares, these
 * move price sums and revenue, and all of them employment, earnings and spending.
 */
export function jacobianAt(economy: Economy, state: State): Float64Array {
  const { size, elasticity, wedges, localCosts } = economy
  const { shares, revenueShares, spending, answers } = state
  const width = size + 1
  const last = size * width
  const matrix = new Float64Array(width * width)
  // What j would pay an origin as the cost of k rises, per unit of the origin's share: more spending, dearer rivals.
  const paid = new Float64Array(size * size)
  for (let j = 0; j < size; j++) {
    const { earnings: e, spending: s } = answers[j] as Answers
    const [local, rate, spent] = [at(localCosts, j), at(revenueShares, j), at(spending, j)]
    for (let k = 0; k < size; k++) {
      const share = -elasticity * at(shares, k * size + j)
      const revenue = share * (at(wedges, k * size + j) - rate)
      const own = j === k ? 1 : 0
      const ofSpending = own * s.cost + s.sum * share + s.revenue * revenue
      const ofEarnings = own * e.cost + e.sum * share + e.revenue * revenue
      paid[j * size + k] = ofSpending - spent * share
      matrix[j * width + k] = local * ((1 - rate) * ofSpending - spent * revenue) - ofEarnings
      matrix[last + k] = at(matrix, last + k) + ofEarnings
    }
    matrix[j * width + size] = local * (1 - rate) * s.factor - e.factor
    matrix[last + size] = at(matrix, last + size) + e.factor
  }
  // Nearly all the time goes here, so that four destinations are taken at once, and those where nothing is sold left out.
  const kept = new Float64Array(size + 3)
  const from = new Int32Array(size + 3)
  for (let i = 0; i < size; i++) {
    const row = i * width
    let sold = 0
    let count = 0
    for (let j = 0; j < size; j++) {
      const part = (1 - at(localCosts, j)) * at(shares, i * size + j) * (1 - at(wedges, i * size + j))
      if (part === 0) continue
      kept[count] = part
      from[count++] = j * size
      sold += part * at(spending, j)
      matrix[row + size] = at(matrix, row + size) + part * (answers[j] as Answers).spending.factor
    }
    kept.fill(0, count)
    for (let n = 0; n < count; n += 4) {
      const p = at(kept, n)
      const q = at(kept, n + 1)
      const r = at(kept, n + 2)
      const s = at(kept, n + 3)
      let a = at(from, n)
      let b = at(from, n + 1)
      let c = at(from, n + 2)
      let d = at(from, n + 3)
      for (let k = row; k < row + size; k++)
        matrix[k] = at(matrix, k) + p * at(paid, a++) + q * at(paid, b++) + r * at(paid, c++) + s * at(paid, d++)
    }
    matrix[row + i] = at(matrix, row + i) - elasticity * sold
  }
  return matrix
}
