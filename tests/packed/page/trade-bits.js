// What `consumer/trade.ts` prints in Node, solved in the page: the same shock, every number as its 64 bits.
import { solveEquilibrium, solveSector } from '@lapolicy/trade'

const bits = (/** @type {number} */ number) => {
  const view = new DataView(new ArrayBuffer(8))
  view.setFloat64(0, number)
  return view.getBigUint64(0).toString(16).padStart(16, '0')
}

export const bitsOfTrade = () => {
  const shock = {
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
  }
  const sector = solveSector({
    ...shock,
    demand: [-0.9, -1.1, -1],
    supply: [0.8, 2, Infinity],
    substitution: 3.3,
  })
  const world = solveEquilibrium({ ...shock, elasticity: 2.5, labour: { supply: 0.5 } })
  return JSON.stringify({
    sector: [...sector.worldPrices, ...sector.flows.flat(), ...sector.netWelfare].map(bits),
    world: [...world.wages, ...world.trade.flat(), ...world.realIncome].map(bits),
  })
}
