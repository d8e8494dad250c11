import { refuse, type TradeErrorCode } from './errors.js'

/** What every number of a list or a matrix must be. */
export interface Kind {
  readonly isRight: (value: number) => boolean
  readonly expected: string
}

/** Reads the names of the regions: no two alike. */
export function namesIn(regions: unknown, code: TradeErrorCode): readonly string[] {
  if (!Array.isArray(regions) || regions.length === 0) refuse(code, 'regions', 'a list of names')
  const seen = new Set<unknown>()
  for (const [at, name] of regions.entries()) {
    if (typeof name !== 'string' || name === '' || seen.has(name))
      refuse(code, `regions[${at}]`, 'a name that no other region has')
    seen.add(name)
  }
  return regions
}

/** Reads a matrix by origin and destination, as one row after another. */
export function matrixIn(matrix: unknown, where: string, size: number, kind: Kind, code: TradeErrorCode): Float64Array {
  const read = new Float64Array(size * size)
  if (!Array.isArray(matrix) || matrix.length !== size) refuse(code, where, `${size} rows, one for each region`)
  for (let r = 0; r < size; r++) {
    const row: unknown = matrix[r]
    if (!Array.isArray(row) || row.length !== size)
      refuse(code, `${where}[${r}]`, `${size} columns, one for each region`)
    for (let v = 0; v < size; v++) read[r * size + v] = numberIn(row[v], `${where}[${r}][${v}]`, kind, code)
  }
  return read
}

/** Reads a number for every region, or one for all of them. */
export function listIn(given: unknown, where: string, size: number, kind: Kind, code: TradeErrorCode): Float64Array {
  if (!Array.isArray(given)) return new Float64Array(size).fill(numberIn(given, where, kind, code))
  if (given.length !== size) refuse(code, where, `${size} numbers, one for each region`)
  return Float64Array.from(given, (value, at) => numberIn(value, `${where}[${at}]`, kind, code))
}

/** Reads a number. */
export function numberIn(value: unknown, where: string, { isRight, expected }: Kind, code: TradeErrorCode): number {
  if (typeof value !== 'number' || !isRight(value)) refuse(code, where, expected)
  return value
}
