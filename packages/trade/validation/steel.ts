import { type SectorInput, solveSector } from '../src/index.js'
import { figures, type Row } from './row.js'

/**
 * Steel under Section 232, after USITC publication 5405 (2023): 25 % on imports that hold 24 % of the US market. The
 * supply elasticity, 0.8, is the published output change over the published price change (1.9 over 2.4), so this is a
 * calibration and no free test. What the publication leaves open: a twentieth of US output is taken to be exported, and
 * foreign supply to be perfectly elastic.
 */
export const steel: SectorInput = {
  regions: ['USA', 'abroad'],
  flows: [
    [76, 4],
    [24, 1900],
  ],
  tariffs: {
    after: [
      [0, 0],
      [0.25, 0],
    ],
  },
  demand: -0.6,
  supply: [0.8, Infinity],
  substitution: 1.5,
}

/** Percentage change of US imports, of the US price, of US output. */
export function steelChanges(): [number, number, number] {
  const { quantities, worldPrices, output } = solveSector(steel)
  return [quantities[1]?.[0], worldPrices[0], output[0]].map((change) => 100 * (change as number)) as [
    number,
    number,
    number,
  ]
}

/** Imports, price and output beside the publication. */
export const steelRows = (): Row[] => [
  figures({
    target: 'steel, Section 232 (USITC 2023), two regions, calibrated: imports, US price, US output, %',
    published: [-24, 2.4, 1.9],
    ours: steelChanges(),
    tolerance: 0.5,
    decimals: 1,
  }),
]
