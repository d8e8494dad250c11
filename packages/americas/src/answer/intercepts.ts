import type { Answer } from './answer.js'

/** Log odds of each answer against deferring, for a state at the population's mean: what is left when nothing else speaks. */
export type Intercepts = { readonly [Name in Exclude<Answer, 'defers'>]: number }

/**
 * Solved so that the reference population answers as the targets of US threats did in TIES, 1963–2005. Made by
 * `pnpm calibrate` in this package (`calibration/print.ts`), which also makes the two shifts for measures in force in `knobs.ts`.
 */
export const intercepts = {
  /** All targets: accept in full 0.294, in part 0.280 (ties-threat). */
  tiesUs: { 'accepts-in-full': 0.367, 'accepts-in-part': 0.435, declines: -0.002, retaliates: -2.347 },
  /** Targets in Latin America and the Caribbean, the low case: 0.212 and 0.273 (ties-latam; n = 33). */
  tiesUsLatam: { 'accepts-in-full': -0.219, 'accepts-in-part': 0.183, declines: 0.018, retaliates: -2.318 },
} as const satisfies Record<string, Intercepts>
