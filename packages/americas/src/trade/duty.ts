import { pow } from '@lapolicy/core/arithmetic'

/** What one measure takes from what one state sells another. */
export interface Duty {
  /** The rate, as a fraction: 0.25 for 25 %. */
  readonly rate: number
  /** Share of the goods that pays it, 0 to 1: what the measure names, less what is exempt and claims so. */
  readonly coverage: number
}

/** One part of the goods of a pair, and all that is charged on it. */
export interface Tier {
  /** Share of the goods, above 0 to 1; the tiers of a pair together are at most 1, the rest pays nothing. */
  readonly share: number
  /** Sum of the rates charged on it, as a fraction. */
  readonly rate: number
}

/**
 * The tariffs of several measures on one pair, put together: rates add up where measures meet, and the narrower measure
 * is taken to fall on goods that the wider one names as well, as the US emergency tariffs of 2025 did that were ordered on
 * different grounds. (A new order on the same ground takes the place of the old one before it comes here.)
 */
export function tiersOf(duties: readonly Duty[]): readonly Tier[] {
  const falling = duties
    .filter(({ rate, coverage }) => rate > 0 && coverage > 0)
    .sort((left, right) => right.coverage - left.coverage || right.rate - left.rate)
  const tiers: Tier[] = []
  let rate = 0
  for (const [at, duty] of falling.entries()) {
    rate += duty.rate
    const share = duty.coverage - (falling[at + 1]?.coverage ?? 0)
    if (share > 0) tiers.push({ share, rate })
  }
  return tiers
}

/** A tariff and a cost of trade that stand for what a pair's tiers do to its goods as a whole. */
export interface Wedge {
  /** The tariff, as a fraction of value, that brings in the revenue that the tiers bring in. */
  readonly tariff: number
  /** The factor, 1 or more, by which trade is dearer on top of it. */
  readonly cost: number
}

/**
 * What a partly covered flow meets, exactly, where buyers substitute between covered and spared goods as they do between
 * sellers: with shares s and rates r,
 *
 *     K = 1 − Σs + Σ s (1 + r)^−ε      what is bought, against no tariff, at unchanged prices of the sellers
 *     t/(1 + t) = Σ s (1 + r)^−ε r/(1 + r) / K      the share of spending that is revenue
 *     cost = K^(−1/ε) / (1 + t)
 *
 * An average rate instead would let 200 % on an eighth of the goods shut out half of them; covered alone, at most an
 * eighth can go. `elasticity` is above 0.
 */
export function wedgeOf(tiers: readonly Tier[], elasticity: number): Wedge {
  let bought = 1
  let revenue = 0
  for (const { share, rate } of tiers) {
    const left = share * pow(1 + rate, -elasticity)
    bought += left - share
    revenue += (left * rate) / (1 + rate)
  }
  // Where everything is covered at one rate the tariff is that rate, and the formula would say so only to the last digit.
  const [only] = tiers
  if (tiers.length === 1 && only?.share === 1) return { tariff: only.rate, cost: 1 }
  const tariff = revenue / (bought - revenue)
  return { tariff, cost: Math.max(1, pow(bought, -1 / elasticity) / (1 + tariff)) }
}
