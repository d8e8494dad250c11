import type { ImportSector } from '../figures/trade/us-imports-by-sector.js'

/** A tariff to be put to the model. */
export interface TariffQuestion {
  /** Id of the region that puts the tariff on, for example `USA`. */
  readonly actor: string
  /**
   * Who pays it: the id of a region, several, `all` for every other region, or `LAC` for Latin America and the Caribbean
   * (without the actor, where it is one of them).
   */
  readonly target: string | readonly string[]
  /** Additional rate as a fraction of value: 0.25 for 25 %. Above 0, at most 3. */
  readonly rate: number
  /** One sector of US imports that pays; absent where all goods do. */
  readonly sector?: ImportSector
  /** The trade elasticity: one of the three, by name, or a number from 1 to 10. Absent: all three. */
  readonly elasticity?: ElasticityName | number
  /** Share of the targets’ goods (of the sector’s, where there is one) that pays it, above 0 to 1; by default 1. */
  readonly coverage?: number
  /** How the partners answer, besides on what: by default at the same rate, on the same share (of a sector: on goods of the same value). */
  readonly retaliation?: {
    /** Rate of the answer as a fraction, above 0, at most 3. */
    readonly rate?: number
    /** Share of the actor’s goods that pays it, above 0 to 1. */
    readonly coverage?: number
  }
  /** Share of imports in US use of the sector’s goods, above 0 and below 1; by default this project’s judgement of it. */
  readonly importShare?: number
}

/** Names of the three elasticities: two of a first year, one of the long run. */
export const elasticityNames = ['low', 'central', 'high'] as const

/** One of the three elasticities, by name. */
export type ElasticityName = (typeof elasticityNames)[number]

/** When the result of an elasticity holds: while buyers still have the sellers they had, or when they have found others. */
export type Horizon = 'first year' | 'in between' | 'long run'

/** Up to here an elasticity is one of a first year; from there on, one of the long run. */
const FIRST_YEAR = 2.5
const LONG_RUN = 3.3

/** When the result of a trade elasticity holds. */
export function horizonOf(elasticity: number): Horizon {
  if (elasticity <= FIRST_YEAR) return 'first year'
  return elasticity < LONG_RUN ? 'in between' : 'long run'
}
