import { refuse } from '../errors.js'
import { type Kind, listIn, matrixIn, namesIn } from '../read.js'
import type { Sector, SectorInput } from './sector.js'

const code = 'sector/invalid'
const kind = (isRight: (value: number) => boolean, expected: string): Kind => ({ isRight, expected })
const flow = kind((value) => value >= 0 && value < Infinity, 'a finite value of 0 or more')
const rate = kind((value) => value > -1 && value < Infinity, 'a finite rate above -1 (0.25 is 25 %)')
const demand = kind((e) => e < 0 && e > -Infinity, 'a finite number below 0')
const supply = kind((e) => e >= 0, '0 or more, or Infinity')
const substitution = kind((e) => e > 0 && e < Infinity, 'a finite number above 0')

/** Looks over what was handed in. */
export function readSector(input: SectorInput): Sector {
  if (typeof input !== 'object' || input === null) refuse(code, 'input', 'an object')
  const regions = namesIn(input.regions, code)
  const size = regions.length
  const mode = input.mode ?? 'exact'
  if (mode !== 'exact' && mode !== 'gsim') refuse(code, 'mode', "'exact' or 'gsim'")
  const surplus = input.consumerSurplus ?? 'correct'
  if (surplus !== 'correct' && (surplus !== 'paper' || mode !== 'gsim'))
    refuse(code, 'consumerSurplus', "'correct', or 'paper' in mode 'gsim'")
  const flows = matrixIn(input.flows, 'flows', size, flow, code)
  if (typeof input.tariffs !== 'object' || input.tariffs === null) refuse(code, 'tariffs', 'an object')
  const rates = (matrix: unknown, where: string): Float64Array => matrixIn(matrix, where, size, rate, code)
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
    demand: listIn(input.demand, 'demand', size, demand, code),
    supply: listIn(input.supply, 'supply', size, supply, code),
    substitution: listIn(input.substitution, 'substitution', size, substitution, code),
    sales,
    spending,
    shares: flows.map((value, at) => {
      const spent = spending[at % size] as number
      return spent > 0 ? (value * (1 + (before[at] as number))) / spent : 0
    }),
  }
}
