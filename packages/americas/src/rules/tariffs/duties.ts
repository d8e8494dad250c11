import { idsOf, type MeasureOf, type World } from '@lapolicy/core'
import type { Americas } from '../../model.js'
import type { Duty } from '../../trade/duty.js'

/** A tariff in force or suspended, as the world holds it. */
export type TariffMeasure = MeasureOf<Americas, 'tariff'>

/** A tariff of which both sides are known. */
export type Levied = TariffMeasure & { readonly actor: string; readonly target: string }

/** Every tariff in force or suspended, by id. */
export function tariffsIn(world: World<Americas>): readonly TariffMeasure[] {
  return idsOf(world.measures)
    .map((id) => world.measures[id])
    .filter((measure): measure is TariffMeasure => measure?.kind === 'tariff')
}

/** Every tariff that is collected by one state on another's goods: in force and not suspended. */
export function collectedTariffs(world: World<Americas>): readonly Levied[] {
  return tariffsIn(world).filter(
    (tariff): tariff is Levied => !tariff.suspended && tariff.actor !== null && tariff.target !== null,
  )
}

/** The tariffs that an importer collects on an exporter's goods; several where they were ordered on different grounds. */
export function tariffsBetween(world: World<Americas>, exporter: string, importer: string): readonly Levied[] {
  return collectedTariffs(world).filter(({ actor, target }) => actor === importer && target === exporter)
}

/** Ties `exporter>importer` under a collected tariff, ascending, for `over`. */
export function taxedTies(world: World<Americas>, where: (tariff: Levied) => boolean): readonly string[] {
  const ties = collectedTariffs(world)
    .filter(where)
    .map(({ actor, target }) => `${target}>${actor}`)
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

/** How far collected tariffs weigh on an exporter, 0 to 1, by their rates on what they really take; 0 without one. */
export function tariffWeight(tariffs: readonly TariffMeasure[], claimed: number): number {
  const taken = tariffs.reduce((sum, tariff) => {
    const { rate, coverage } = dutyOf(tariff, claimed)
    return sum + rate * coverage
  }, 0)
  return Math.min(1, taken / FULL_WEIGHT)
}
