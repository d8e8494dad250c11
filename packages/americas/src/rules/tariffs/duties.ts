import { idsOf, type MeasureOf, type World } from '@lapolicy/core'
import type { Americas } from '../../model.js'
import type { Duty } from '../../trade/effects.js'

/** A tariff in force or suspended, as the world holds it. */
export type TariffMeasure = MeasureOf<Americas, 'tariff'>

/** Every tariff in force or suspended, by id. */
export function tariffsIn(world: World<Americas>): readonly TariffMeasure[] {
  return idsOf(world.measures)
    .map((id) => world.measures[id])
    .filter((measure): measure is TariffMeasure => measure?.kind === 'tariff')
}

/** Every tariff that is collected: in force and not suspended. */
export function collectedTariffs(world: World<Americas>): readonly TariffMeasure[] {
  return tariffsIn(world).filter(({ suspended }) => !suspended)
}

/** The tariff that an importer collects on an exporter's goods. */
export function tariffBetween(world: World<Americas>, exporter: string, importer: string): TariffMeasure | undefined {
  return collectedTariffs(world).find(({ actor, target }) => actor === importer && target === exporter)
}

/** Ties `exporter>importer` under a collected tariff, ascending, for `over`. */
export function taxedTies(world: World<Americas>, where: (tariff: TariffMeasure) => boolean): readonly string[] {
  const ties = collectedTariffs(world).flatMap((tariff) =>
    tariff.actor !== null && tariff.target !== null && where(tariff) ? [`${tariff.target}>${tariff.actor}`] : [],
  )
  return [...new Set(ties)].sort()
}

/**
 * What a tariff takes in fact: its rate, on the share of the goods that it names less those that claim an exemption.
 * `claimed` is the share of exports that claims the preference of a trade agreement.
 */
export function dutyOf({ ratePercent, coverage, exempt }: TariffMeasure, claimed: number): Duty {
  return { rate: ratePercent / 100, coverage: coverage * (1 - Math.min(claimed, exempt)) }
}

/** Tariff, over all goods of a tie, that weighs in full: a quarter of their value. */
const FULL_WEIGHT = 0.25

/** How far a collected tariff weighs on an exporter, 0 to 1, by its rate on what it really takes; 0 without one. */
export function tariffWeight(tariff: TariffMeasure | undefined, claimed: number): number {
  if (tariff === undefined) return 0
  const { rate, coverage } = dutyOf(tariff, claimed)
  return Math.min(1, (rate * coverage) / FULL_WEIGHT)
}
