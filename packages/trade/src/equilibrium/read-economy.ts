import { exp, log } from '@lapolicy/core/arithmetic'
import { refuse } from '../errors.js'
import { entry as at } from '../linear.js'
import { type Kind, listIn, matrixIn, namesIn, numberIn } from '../read.js'
import type { Economy } from './economy.js'
import type { EquilibriumInput } from './input.js'

const code = 'equilibrium/invalid' as const
const finite = (isRight: (value: number) => boolean, expected: string): Kind => ({
  isRight: (value) => Number.isFinite(value) && isRight(value),
  expected,
})
const value = finite((one) => one >= 0 && one <= 1e18, 'a finite value from 0 to 1e18')
const rate = finite((one) => one > -1 && one <= 1e6, 'a finite rate above -1 (0.25 is 25 %)')
const cost = finite((one) => one > 1e-6 && one < 1e6, 'a factor above 0 (1.1 is a tenth more)')

/** Looks over what was handed in. The economy comes at any part of the change: 0 is before, 1 after. */
export function readEconomy(input: EquilibriumInput): (part: number) => Economy {
  if (typeof input !== 'object' || input === null) refuse(code, 'input', 'an object')
  const { closure = {}, labour = { supply: 0 }, tariffs, passThrough } = input
  for (const [where, given] of Object.entries({ tariffs, closure, labour, passThrough: passThrough ?? {} }))
    if (typeof given !== 'object' || given === null) refuse(code, where, 'an object')
  const regions = namesIn(input.regions, code)
  const size = regions.length
  const deficitsAre = choice(closure.deficits, 'closure.deficits', ['multiplicative', 'additive'])
  const revenueIs = choice(closure.revenue, 'closure.revenue', ['lump-sum', 'labour-tax'])
  choice(closure.numeraire, 'closure.numeraire', ['output', 'prices'])
  const matrix = (given: unknown, where: string, kind: Kind): Float64Array => matrixIn(given, where, size, kind, code)
  const elasticity = numberIn(
    input.elasticity,
    'elasticity',
    finite((one) => one > 0 && one <= 100, 'a number above 0, at most 100'),
    code,
  )
  const flows = matrix(input.flows, 'flows', value)
  if (input.output !== undefined) close(flows, listIn(input.output, 'output', size, value, code))
  const before =
    tariffs.before === undefined ? new Float64Array(size * size) : matrix(tariffs.before, 'tariffs.before', rate)
  const after = matrix(tariffs.after, 'tariffs.after', rate)
  const costs = input.tradeCostHat === undefined ? null : matrix(input.tradeCostHat, 'tradeCostHat', cost)
  const local = finite((one) => one >= 0 && one < 1, 'a share from 0 to below 1')
  const localCosts = listIn(passThrough?.localCost ?? 0, 'passThrough.localCost', size, local, code)
  const positive = finite((one) => one > 0, 'a number above 0')
  const theta = passThrough === undefined ? 1 : numberIn(passThrough.theta, 'passThrough.theta', positive, code)

  const earnings = new Float64Array(size)
  const spending = new Float64Array(size)
  const paid = new Float64Array(size)
  for (let i = 0, ij = 0; i < size; i++)
    for (let j = 0; j < size; j++, ij++) {
      const flow = at(flows, ij)
      earnings[i] = at(earnings, i) + (1 - at(localCosts, j)) * flow
      spending[j] = at(spending, j) + flow * (1 + at(before, ij))
      paid[j] = at(paid, j) + flow
    }
  regions.forEach((name, j) => {
    earnings[j] = at(earnings, j) + at(localCosts, j) * at(paid, j)
    if (!(at(earnings, j) > 0)) refuse('equilibrium/no-sales', `flows[${j}]`, `${name} to sell something somewhere`)
    if (!(at(paid, j) > 0)) refuse('equilibrium/no-purchases', `flows[…][${j}]`, `${name} to buy something somewhere`)
  })
  const scope = finite((one) => one >= 0 && one <= 10, 'a number from 0 to 10')
  const shares = flows.map((flow, ij) => (flow * (1 + at(before, ij))) / at(spending, ij % size))
  const passes = localCosts.map((nu) => (1 + theta) / ((1 - nu) * theta) - 1 / theta)
  // By how much each pair's price rises, and its tariff factor alone, as logarithms.
  const raised = after.map((one, ij) => log(1 + one) - log(1 + at(before, ij)))
  const base = {
    regions,
    size,
    elasticity,
    flows,
    shares,
    earnings,
    spending,
    deficits: paid.map((one, j) => one - at(earnings, j)),
    localCosts,
    passThrough: passes,
    isMultiplicative: deficitsAre === 'multiplicative',
    relievesLabour: revenueIs === 'labour-tax',
    supply: numberIn(labour.supply, 'labour.supply', scope, code),
    scale: numberIn(labour.scale ?? 0, 'labour.scale', scope, code),
  }
  return (part) => ({
    ...base,
    shocked: shares.map((share, ij) => {
      const price = at(passes, ij % size) * at(raised, ij) + (costs === null ? 0 : log(at(costs, ij)))
      return share === 0 || price === 0 ? share : share * exp(-elasticity * part * price)
    }),
    wedges: after.map((one, ij) => {
      if (part === 1) return one / (1 + one)
      const then = (1 + at(before, ij)) * exp(part * at(raised, ij))
      return (then - 1) / then
    }),
  })
}

/** Sales at home are what is left of the output, and at least a twentieth of imports. */
function close(flows: Float64Array, output: Float64Array): void {
  const size = output.length
  for (let i = 0; i < size; i++) {
    let [exports, imports] = [0, 0]
    for (let j = 0; j < size; j++) {
      if (j === i) continue
      exports += at(flows, i * size + j)
      imports += at(flows, j * size + i)
    }
    flows[i * size + i] = Math.max(at(output, i) - exports, imports / 20)
  }
}

function choice<Name extends string>(given: unknown, where: string, names: readonly [Name, ...Name[]]): Name {
  if (given === undefined) return names[0]
  const found = names.find((name) => name === given)
  if (found === undefined) refuse(code, where, names.map((name) => `'${name}'`).join(' or '))
  return found
}
