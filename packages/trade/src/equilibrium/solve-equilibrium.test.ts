import { describe, expect, it } from 'vitest'
import { type EquilibriumInput, solveEquilibrium, TradeError } from '../index.js'

const none = [
  [0, 0, 0],
  [0, 0, 0],
  [0, 0, 0],
]
/** A large buyer, a small neighbour that lives by selling to it, and everybody else. */
const world = (after: readonly (readonly number[])[], more: Partial<EquilibriumInput> = {}): EquilibriumInput => ({
  regions: ['large', 'small', 'rest'],
  flows: [
    [900, 30, 70],
    [40, 50, 10],
    [60, 20, 1900],
  ],
  tariffs: { after },
  elasticity: 4,
  ...more,
})
const onSmall = (rate: number): readonly (readonly number[])[] => [
  [0, 0, 0],
  [rate, 0, 0],
  [0, 0, 0],
]

describe('a tariff of a large buyer on a small neighbour', () => {
  it('takes exports, wages and real income from the neighbour', () => {
    const { trade, wages, realIncome, diagnostics } = solveEquilibrium(world(onSmall(0.25)))
    expect(diagnostics.converged).toBe(true)
    expect(trade[1]?.[0]).toBeLessThan(25)
    expect(wages[1]).toBeLessThan(0.95)
    expect(realIncome[1]).toBeLessThan(0.99)
  })

  it('gains the large buyer a little while nobody answers, and loses it when the neighbour does', () => {
    const alone = solveEquilibrium(world(onSmall(0.1)))
    const answered = solveEquilibrium(
      world([
        [0, 0.1, 0],
        [0.1, 0, 0],
        [0, 0, 0],
      ]),
    )
    expect(alone.realIncome[0]).toBeGreaterThan(1)
    expect(answered.realIncome[0]).toBeLessThan(alone.realIncome[0] as number)
  })

  it('brings revenue on what still crosses the border', () => {
    const { trade, revenue } = solveEquilibrium(world(onSmall(0.25)))
    expect(revenue[0]).toBeCloseTo(0.25 * (trade[1]?.[0] as number), 9)
    expect(revenue[1]).toBe(0)
  })

  it('is undone by taking it away again', () => {
    const there = solveEquilibrium(world(onSmall(0.25)))
    const back = solveEquilibrium({
      ...world(none),
      flows: there.trade,
      tariffs: { before: onSmall(0.25), after: none },
    })
    for (const [i, wage] of back.wages.entries()) expect(wage * (there.wages[i] as number)).toBeCloseTo(1, 6)
  })
})

describe('closures', () => {
  it('an additive deficit stays what it was, as a share of world output', () => {
    const { spending, earnings, revenue } = solveEquilibrium(world(onSmall(0.5), { closure: { deficits: 'additive' } }))
    const deficit = (j: number): number => (spending[j] as number) - (earnings[j] as number) - (revenue[j] as number)
    for (const j of [0, 1, 2]) expect(deficit(j)).toBeCloseTo(0, 8)
  })

  it('money is measured by world output, or by consumer prices', () => {
    const byOutput = solveEquilibrium(world(onSmall(0.5)))
    const byPrices = solveEquilibrium(world(onSmall(0.5), { closure: { numeraire: 'prices' } }))
    const sum = (list: readonly number[]): number => list.reduce((total, one) => total + one, 0)
    expect(sum(byOutput.earnings)).toBeCloseTo(3080, 8)
    const weights = [1000, 100, 1980]
    expect(sum(byPrices.prices.map((price, j) => price * (weights[j] as number)))).toBeCloseTo(3080, 8)
    for (const [j, income] of byPrices.realIncome.entries())
      expect(income).toBeCloseTo(byOutput.realIncome[j] as number, 12)
  })

  it('labour that answers real pay works more where revenue lowers its tax than where it is handed out', () => {
    const employed = (revenue: 'lump-sum' | 'labour-tax'): number =>
      solveEquilibrium(world(onSmall(0.25), { closure: { revenue }, labour: { supply: 0.5 } })).employment[0] as number
    expect(employed('labour-tax')).toBeGreaterThan(employed('lump-sum'))
    expect(solveEquilibrium(world(onSmall(0.25))).employment).toEqual([1, 1, 1])
  })

  it('given output closes the matrix: what is not exported is sold at home', () => {
    const { tradeBefore } = solveEquilibrium(world(none, { output: [1000, 60, 20] }))
    expect(tradeBefore.map((row, i) => row[i])).toEqual([900, 10, 4])
  })
})

describe('a search', () => {
  it('that starts from the answer to a like question takes fewer steps', () => {
    const cold = solveEquilibrium(world(onSmall(0.26)))
    const warm = solveEquilibrium(world(onSmall(0.26), { start: solveEquilibrium(world(onSmall(0.25))) }))
    expect(warm.diagnostics.iterations).toBeLessThan(cold.diagnostics.iterations)
    expect(warm.wages[1]).toBeCloseTo(cold.wages[1] as number, 9)
  })

  it('that leaps too far is walked in parts', () => {
    const shut = solveEquilibrium(world(onSmall(3000), { elasticity: 20 }))
    expect(shut.diagnostics.converged).toBe(true)
    expect(shut.trade[1]?.[0]).toBeLessThan(1e-9)
  })
})

describe('what is no economy', () => {
  const refused = (input: unknown): { code: string; where: string } => {
    try {
      solveEquilibrium(input as EquilibriumInput)
    } catch (error) {
      if (error instanceof TradeError) return { code: error.code, where: error.where }
      throw error
    }
    throw new Error('it was not refused')
  }
  const flowsWith = (i: number, j: number, value: unknown): unknown[][] =>
    world(none).flows.map((row, r) => row.map((one, v) => (r === i && v === j ? value : one)))

  it.each([
    ['a negative flow', { flows: flowsWith(1, 2, -1) }, 'flows[1][2]'],
    ['a flow that is no number', { flows: flowsWith(0, 1, Number.NaN) }, 'flows[0][1]'],
    ['a flow in words', { flows: flowsWith(0, 1, '12') }, 'flows[0][1]'],
    ['a row too few', { flows: [[1]] }, 'flows'],
    [
      'a column too many',
      {
        flows: [
          [1, 2, 3, 4],
          [1, 2, 3],
          [1, 2, 3],
        ],
      },
      'flows[0]',
    ],
    ['a tariff of −100 %', { tariffs: { after: onSmall(-1) } }, 'tariffs.after[1][0]'],
    ['a tariff before of −150 %', { tariffs: { before: onSmall(-1.5), after: none } }, 'tariffs.before[1][0]'],
    ['no tariffs', { tariffs: undefined }, 'tariffs'],
    ['an elasticity of 0', { elasticity: 0 }, 'elasticity'],
    ['an unknown closure', { closure: { deficits: 'none' } }, 'closure.deficits'],
    ['an infinite trade cost', { tradeCostHat: onSmall(Infinity) }, 'tradeCostHat[0][0]'],
    ['two regions of one name', { regions: ['a', 'a', 'b'] }, 'regions[1]'],
    [
      'a local cost of the whole price',
      { passThrough: { localCost: [0, 1, 0], theta: 6 } },
      'passThrough.localCost[1]',
    ],
    ['a start for other regions', { start: { costs: [1], employment: [1], factor: 1 } }, 'start.costs'],
  ])('%s is refused, by its entry', (_, wrong, where) => {
    expect(refused({ ...world(none), ...wrong })).toEqual({ code: 'equilibrium/invalid', where })
  })

  it('a region that sells nothing, or buys nothing, is refused by name', () => {
    const empty = [
      [1, 0, 1],
      [0, 0, 0],
      [1, 0, 1],
    ]
    expect(refused(world(none, { flows: empty }))).toEqual({ code: 'equilibrium/no-sales', where: 'flows[1]' })
    const sells = empty.map((row, i) => (i === 1 ? [5, 0, 0] : row))
    expect(refused(world(none, { flows: sells }))).toEqual({ code: 'equilibrium/no-purchases', where: 'flows[…][1]' })
  })

  it.each([[undefined], [null], [7], ['x'], [[]]])('%j is refused', (input) => {
    expect(refused(input).code).toBe('equilibrium/invalid')
  })

  it('a circle among objects is refused, not walked', () => {
    const circle: Record<string, unknown> = {}
    circle.flows = circle
    expect(refused({ ...world(none), flows: circle }).where).toBe('flows')
  })
})
