/** An entry of a list that is known to be there. */
export const entry = (list: Float64Array | Int32Array, at: number): number => list[at] as number

/**
 * Solves a dense linear system by elimination with partial pivoting; writes over both arguments and hands back the second.
 * A singular system gives entries that are not finite.
 */
export function solveLinear(matrix: Float64Array, right: Float64Array): Float64Array {
  const n = right.length
  for (let k = 0; k < n; k++) {
    let best = k
    for (let r = k + 1; r < n; r++)
      if (Math.abs(entry(matrix, r * n + k)) > Math.abs(entry(matrix, best * n + k))) best = r
    if (best !== k) {
      for (let c = k; c < n; c++) swap(matrix, k * n + c, best * n + c)
      swap(right, k, best)
    }
    for (let r = k + 1; r < n; r++) {
      const factor = entry(matrix, r * n + k) / entry(matrix, k * n + k)
      if (factor === 0) continue
      for (let c = k + 1; c < n; c++) matrix[r * n + c] = entry(matrix, r * n + c) - factor * entry(matrix, k * n + c)
      right[r] = entry(right, r) - factor * entry(right, k)
    }
  }
  for (let r = n - 1; r >= 0; r--) {
    let rest = entry(right, r)
    for (let c = r + 1; c < n; c++) rest -= entry(matrix, r * n + c) * entry(right, c)
    right[r] = rest / entry(matrix, r * n + r)
  }
  return right
}

function swap(list: Float64Array, a: number, b: number): void {
  const kept = entry(list, a)
  list[a] = entry(list, b)
  list[b] = kept
}
