import { refuse } from '../errors.js'
import type { Sector, SectorInput } from './sector.js'

/** Looks over what was handed in. */
export function readSector(input: SectorInput): Sector {
  if (typeof input !== 'object' || input === null) refuse('sector/invalid', 'input', 'an object')
  const regions = namesIn(input.regions)
  const size = regions.length
  const mode = input.mode ?? 'exact'
  if (mode !== 'exact' && mode !== 'gsim') refuse('sector/invalid', 'mode', "'exact' or 'gsim'")
  const surplus = input.consumerSurplus ?? 'correct'
  if (surplus !== 'correct' && (surplus !== 'paper' || mode !== 'gsim'))
    refuse('sector/invalid', 'consumerSurplus', "'correct', or 'paper' in mode 'gsim'")
  const flows = matrixIn(input.flows, 'flows', size, (value) => value >= 0, 'a finite value of 0 or more')
  if (typeof input.tariffs !== 'object' || input.tariffs === null) refuse('sector/invalid', 'tariffs', 'an object')
  const rates = (matrix: unknown, where: string): Float64Array =>
    matrixIn(matrix, where, size, (rate) => rate > -1, 'a finite rate above -1 (0.25 is 25 %)')
  const after = rates(input.tariffs.after, 'tariffs.after')
  const before =
    input.tariffs.before === undefined ? new Float64Array(size * size) : rates(input.tariffs.before, 'tariffs.before')
  const sales = new Float64Array(size)
  const spending = new Float64Array(size)
  flows.forEach((value, at) => {
    const [r, v] = [Math.floor(at / size), at % size]
    sales[r] = (sales[r] as number) + value
    spending[v] = (spending[v] as number) + value * (1 + (before[at] as number))
  })
  sales.forEach((sum, r) => {
    if (!(sum > 0 && sum < Infinity))
      refuse('sector/no-sales', `flows[${r}]`, `${regions[r]} to sell something somewhere`)
  })
  return {
    regions,
    size,
    mode,
    paper: surplus === 'paper',
    flows,
    before,
    after,
    demand: elasticities(input.demand, 'demand', size, (e) => e < 0 && e > -Infinity, 'a finite number below 0'),
    supply: elasticities(input.supply, 'supply', size, (e) => e >= 0, '0 or more, or Infinity'),
    substitution: elasticities(
      input.substitution,
      'substitution',
      size,
      (e) => e > 0 && e < Infinity,
      'a finite number above 0',
    ),
    sales,
    spending,
    shares: flows.map((value, at) => {
      const spent = spending[at % size] as number
      return spent > 0 ? (value * (1 + (before[at] as number))) / spent : 0
    }),
  }
}

function namesIn(regions: unknown): readonly string[] {
  if (!Array.isArray(regions) || regions.length === 0) refuse('sector/invalid', 'regions', 'a list of names')
  const seen = new Set<unknown>()
  for (const [at, name] of regions.entries()) {
    if (typeof name !== 'string' || name === '' || seen.has(name))
      refuse('sector/invalid', `regions[${at}]`, 'a name that no other region has')
    seen.add(name)
  }
  return regions
}

function matrixIn(
  matrix: unknown,
  where: string,
  size: number,
  isRight: (value: number) => boolean,
  expected: string,
): Float64Array {
  const read = new Float64Array(size * size)
  if (!Array.isArray(matrix) || matrix.length !== size)
    refuse('sector/invalid', where, `${size} rows, one for each region`)
  for (let r = 0; r < size; r++) {
    const row: unknown = matrix[r]
    if (!Array.isArray(row) || row.length !== size)
      refuse('sector/invalid', `${where}[${r}]`, `${size} columns, one for each region`)
    for (let v = 0; v < size; v++) {
      const value: unknown = row[v]
      if (typeof value !== 'number' || !Number.isFinite(value) || !isRight(value))
        refuse('sector/invalid', `${where}[${r}][${v}]`, expected)
      read[r * size + v] = value
    }
  }
  return read
}

function elasticities(
  given: unknown,
  where: string,
  size: number,
  isRight: (value: number) => boolean,
  expected: string,
): Float64Array {
  if (Array.isArray(given) && given.length !== size)
    refuse('sector/invalid', where, `${size} numbers, one for each region`)
  const read = new Float64Array(size)
  for (let r = 0; r < size; r++) {
    const value: unknown = Array.isArray(given) ? given[r] : given
    if (typeof value !== 'number' || !isRight(value))
      refuse('sector/invalid', Array.isArray(given) ? `${where}[${r}]` : where, expected)
    read[r] = value
  }
  return read
}
