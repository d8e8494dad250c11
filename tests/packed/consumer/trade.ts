// A stranger's program over trade as installed: a tariff solved for, every number as its 64 bits. The page of Chromium has to
// print the same line (page/trade-bits.js).
import { type SectorInput, type SectorResult, solveEquilibrium, solveSector, TradeError } from '@lapolicy/trade'

const input: SectorInput = {
  regions: ['home', 'near', 'far'],
  flows: [
    [700, 40, 60],
    [120, 300, 10],
    [90, 20, 900],
  ],
  tariffs: {
    after: [
      [0, 0.1, 0],
      [0.25, 0, 0],
      [0.1, 0, 0],
    ],
  },
  demand: [-0.9, -1.1, -1],
  supply: [0.8, 2, Infinity],
  substitution: 3.3,
}

const bits = (number: number): string => {
  const view = new DataView(new ArrayBuffer(8))
  view.setFloat64(0, number)
  return view.getBigUint64(0).toString(16).padStart(16, '0')
}

/** The place of what an input has wrong. */
const refused = (wrong: SectorInput): string => {
  try {
    solveSector(wrong)
    return 'nothing'
  } catch (error) {
    return error instanceof TradeError ? error.where : 'another class'
  }
}
if (refused({ ...input, supply: [1, -1, 1] }) !== 'supply[1]') throw new Error('a falling supply was not refused')

// @ts-expect-error - elasticities are numbers: the published types must say so.
if (refused({ ...input, demand: 'strong' }) !== 'demand') throw new Error('a word was taken for an elasticity')

const sector: SectorResult = solveSector(input)
const { regions, flows, tariffs } = input
const world = solveEquilibrium({ regions, flows, tariffs, elasticity: 2.5, labour: { supply: 0.5 } })
console.log(
  JSON.stringify({
    sector: [...sector.worldPrices, ...sector.flows.flat(), ...sector.netWelfare].map(bits),
    world: [...world.wages, ...world.trade.flat(), ...world.realIncome].map(bits),
  }),
)
