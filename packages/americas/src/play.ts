import { type KnobSettings, type Run, type RunInput, run } from '@lapolicy/core'
import type { Lens } from './lenses/lens.js'
import { lensSettings } from './lenses/lens.js'
import { type Americas, americas } from './model.js'
import { americasRulebook } from './rulebook.js'
import type { PlayableScenario } from './scenarios/scenario.js'
import { modelStrategy } from './strategy/strategy.js'

/** How a scenario is to be played. */
export interface Play extends Pick<RunInput, 'choices' | 'parameters' | 'until' | 'ask'> {
  /** Which what-if to play. */
  readonly scenario: PlayableScenario
  /** Of the random numbers: a whole number from 0; by default 1. */
  readonly seed?: number
  /** How policy is believed to work; by default the neutral baseline. */
  readonly lens?: Lens | null
  /** Knob values laid over those of the lens. */
  readonly settings?: KnobSettings
}

/** The input of a run of this model: rulebook, strategy and lens put together. */
export function inputOf({ scenario, seed = 1, lens = null, settings = {}, ...rest }: Play): RunInput<Americas> {
  const lensed = lens === null ? {} : lensSettings(lens, americasRulebook.knobs)
  return {
    model: americas,
    rulebook: americasRulebook,
    strategy: modelStrategy,
    scenario,
    seed,
    settings: { ...lensed, ...settings },
    ...rest,
  }
}

/**
 * Plays a scenario: the recorded option where nobody chooses and the record still holds, the model afterwards. Throws
 * the errors of `run`.
 */
export function playScenario(play: Play): Run<Americas> {
  return run(inputOf(play))
}
