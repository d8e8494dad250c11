/** What a state weighs when it answers a demand. Someone else reads these from the world; here they are plain numbers. */
export interface AnswerInputs {
  /** How much of the state's economy and safety runs through the coercer, all channels, saturating: 0 to 1 (`combinedExposure`). */
  readonly exposure: number
  /** Cost of the measure for the state against the worst plausible one: 0 to 1 (`tariffSeverity` and its siblings). */
  readonly severity: number
  /** Whether the measure is in force; otherwise it is threatened. */
  readonly imposed: boolean
  /** Share of its threats that the coercer carried out (κ), the mean of a Beta record: 0 to 1. Nothing once imposed. */
  readonly followThrough: number
  /** Share of concessions after which the coercer's relief lasted (ρ), the mean of a Beta record: 0 to 1. */
  readonly assurance: number
  /** Political cost of what is asked, 0.15 (a statement) to 1 (territory or the regime), as each ask states it. */
  readonly demandCost: number
  /** Political nearness to the coercer: −1 to 1 (`alignmentOf`). */
  readonly alignment: number
  /** Salience of the matter at home, which makes yielding costly: 0 to 1. */
  readonly salience: number
  /** Veto players and law that stand between the government and acceptance: 0 to 1. */
  readonly constraints: number
  /** What others (China, the EU, neighbours) could replace: 0 to 1. */
  readonly outsideOption: number
  /** Economic weight against the coercer's, the means to answer in kind: 0 to 1. */
  readonly retaliatoryCapacity: number
  /** What the coercer offers for acceptance, against the most generous plausible offer: 0 to 1. */
  readonly sidePayment: number
  /** Backing of the demand by an international organisation: 0 or 1. */
  readonly multilateral: number
  /** How far the region stands together: 0 (each for itself) to 1. */
  readonly solidarity: number
}

/**
 * The mean of each input over the reference population (`calibration/population.ts`), for a threat. Slopes multiply the
 * distance from here, so that changing one hardly moves the population's mean; it also stands in for what is not known.
 */
export const neutral = {
  exposure: 0.7236,
  severity: 0.5,
  imposed: false,
  followThrough: 3 / 7,
  assurance: 0.5,
  demandCost: 0.3895,
  alignment: 0,
  salience: 0.4,
  constraints: 3 / 11,
  outsideOption: 0.4,
  retaliatoryCapacity: 6 / 41,
  sidePayment: 0.125,
  multilateral: 0.25,
  solidarity: 0.5,
} as const satisfies AnswerInputs
