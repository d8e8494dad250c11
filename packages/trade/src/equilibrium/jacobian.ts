import { entry as at } from '../linear.js'
import type { Economy } from './economy.js'
import type { State } from './state.js'

/**
 * The derivatives of every excess by every unknown, as one row after another. By the chain rule: a cost moves shares, these
 * move price sums and revenue, and all of them employment, earnings and spending.
 */
export function jacobianAt(economy: Economy, state: State): Float64Array {
  const { size, elasticity, wedges, localCosts } = economy
  const { shares, revenueShares, spending, answers } = state
  const width = size + 1
  const matrix = new Float64Array(width * width)
  // How the spending and the earnings of j answer to the cost of k, beside j's own cost.
  const spent = new Float64Array(size * size)
  const earned = new Float64Array(size * size)
  const revenue = new Float64Array(size * size)
  // What of j’s spending goes elsewhere when the cost of k rises, and with how much more in hand.
  const turned = new Float64Array(size * size)
  for (let k = 0; k < size; k++)
    for (let j = 0; j < size; j++) {
      const moved = -elasticity * at(shares, k * size + j)
      const ofRevenue = moved * (at(wedges, k * size + j) - at(revenueShares, j))
      const { earnings: e, spending: s } = answers[j] as State['answers'][number]
      const own = j === k ? 1 : 0
      revenue[j * size + k] = ofRevenue
      spent[j * size + k] = own * s.cost + s.sum * moved + s.revenue * ofRevenue
      turned[j * size + k] = at(spent, j * size + k) - moved * at(spending, j)
      earned[j * size + k] = own * e.cost + e.sum * moved + e.revenue * ofRevenue
    }
  const row = new Float64Array(width)
  for (let i = 0; i < size; i++) {
    row.fill(0)
    let sold = 0
    for (let j = 0; j < size; j++) {
      const kept = (1 - at(localCosts, j)) * at(shares, i * size + j) * (1 - at(wedges, i * size + j))
      if (kept === 0) continue
      sold += kept * at(spending, j)
      for (let k = 0, jk = j * size; k < size; k++, jk++) row[k] = at(row, k) + kept * at(turned, jk)
      row[size] = at(row, size) + kept * (answers[j] as State['answers'][number]).spending.factor
    }
    row[i] = at(row, i) - elasticity * sold
    const local = at(localCosts, i)
    const { earnings: e, spending: s } = answers[i] as State['answers'][number]
    const untaxed = 1 - at(revenueShares, i)
    for (let k = 0; k < size; k++)
      matrix[i * width + k] =
        at(row, k) +
        local * (untaxed * at(spent, i * size + k) - at(spending, i) * at(revenue, i * size + k)) -
        at(earned, i * size + k)
    matrix[i * width + size] = at(row, size) + local * untaxed * s.factor - e.factor
    for (let k = 0; k < size; k++) matrix[size * width + k] = at(matrix, size * width + k) + at(earned, i * size + k)
    matrix[size * width + size] = at(matrix, size * width + size) + e.factor
  }
  return matrix
}
