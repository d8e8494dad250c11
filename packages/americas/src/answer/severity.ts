/**
 * How hard a measure would hit, against the worst plausible one: 0 to 1, from the measure and the state it is aimed at,
 * never a constant per instrument. Threats work better the more they would cost: Walentek et al. 2021 (walentek).
 */

/** A loss of a tenth of GDP counts as the worst plausible one. Basis: judgement-severity. */
const WORST_LOSS = 0.1

/** Severity of losing `loss` a year (aid stopped, a market closed, remittances taxed); both in one currency, GDP above 0. */
export const lossSeverity = ({ loss, gdp }: { readonly loss: number; readonly gdp: number }): number =>
  Math.min(1, loss / gdp / WORST_LOSS)

/** A tariff and the state it would hit. */
export interface TariffHit {
  /** Rate, as a fraction: 0.25 for 25 %. */
  readonly rate: number
  /** Share of the state's exports to the coercer that it covers, 0 to 1. */
  readonly coverage: number
  /** Exports to the coercer a year, in the currency of `gdp`. */
  readonly exportsToCoercer: number
  /** Above 0. */
  readonly gdp: number
}

/**
 * Severity of a tariff: min(1, rate · coverage · exports to the coercer / GDP / 0.10). For a state that sells the
 * coercer 27 % of its GDP, 10 % is 0.27 and everything above 37 % is 1.
 */
export const tariffSeverity = ({ rate, coverage, exportsToCoercer, gdp }: TariffHit): number =>
  lossSeverity({ loss: rate * coverage * exportsToCoercer, gdp })

/**
 * Severity of force, from the rung of the escalation ladder (0 to 8) that is reached or threatened. A blockade or a
 * strike (rung 7) is 0.9, as in the published table of severities; rung 8, an attack on the state itself, is 1.
 * Basis: judgement-severity.
 */
export const forceSeverity = ({ rung }: { readonly rung: number }): number => Math.min(1, (0.9 * rung) / 7)

/**
 * Severity of closing the coercer's territory or banks to persons (visas revoked, officials sanctioned): 0.35 when all
 * those who decide are covered, in proportion below. Basis: judgement-severity.
 */
export const accessSeverity = ({ coverage }: { readonly coverage: number }): number => 0.35 * Math.min(1, coverage)
