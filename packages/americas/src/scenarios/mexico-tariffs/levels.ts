import { arrivals } from '../../figures/arrivals.js'
import type { Overrides } from '../../world/opening-world.js'

/** Apprehensions of January 2025, the last month counted before the start. */
const january = arrivals.find(({ date }) => date === '2025-01')?.value ?? null

/**
 * Levels of the first day that the common figures do not have. On the path of before, the 47,300 of December 2024 would
 * have been about 39,500 by the end of January; that the closure of 20 January deterred nine in ten of them is a
 * judgement, set so that February comes out near the 8,346 counted. The claimed share of January 2025 is of both
 * neighbours together (agreement-claims-rise).
 */
export const levels: Overrides = {
  ties: {
    MEX: { USA: { arrivals: january, expectedArrivals: 39_500, deterrence: 0.9, claimedShare: 0.397 } },
  },
}
