import { policyError, refuse } from '../errors.js'
import { dayNumberAt } from '../events/date.js'
import type { Strategy } from '../rules/decision.js'
import { checkSettings, type KnobSettings } from '../rules/knob.js'
import type { Rulebook } from '../rules/rulebook.js'
import { idsOf } from '../world/id.js'
import type { AnyModel } from '../world/model.js'
import { checkInRange, checkScenario } from './check-scenario.js'
import type { Parameter, Scenario } from './scenario.js'

/** Everything that a run depends on. The same input gives the same run, byte for byte. */
export interface RunInput<M extends AnyModel = AnyModel> {
  /** The vocabulary of the rules, the scenario and the world. */
  readonly model: M
  /** The rules that answer events, and their knobs. */
  readonly rulebook: Rulebook
  /**
   * What is given: opening world, recorded events, decisions, first and last day. One with conditions is declared by
   * `defineScenario`: written in place, what they read is `unknown` to the compiler.
   */
  readonly scenario: NoInfer<Scenario<M>>
  /** Of the random numbers: a whole number from 0. */
  readonly seed: number
  /** Knob values that differ from the rulebook's, by knob id. */
  readonly settings?: KnobSettings
  /** The player's values, by parameter name. */
  readonly parameters?: Readonly<Record<string, number>>
  /** Options chosen, by decision id. */
  readonly choices?: Readonly<Record<string, string>>
  /** How actors decide where nobody chooses and the record has no say. */
  readonly strategy?: NoInfer<Strategy<M>>
  /** Last day to play, by default the scenario's end. */
  readonly until?: string
  /** Stop before the first decision of these actors that nobody has chosen yet. */
  readonly ask?: 'everyone' | readonly string[]
  /** Hand rules a frozen copy of the world, so that one that writes fails. Slow: for tests. */
  readonly freeze?: boolean
}

/** Refuses an input that cannot be run, saying where it is wrong. Throws the typed errors of its parts. */
export function checkInput(input: RunInput): void {
  const { model, scenario, until } = input
  checkScenario(model, scenario)
  if (until !== undefined) dayNumberAt(until, 'until')
  if (until !== undefined && (until < scenario.start || until > scenario.end))
    refuse(
      'run/invalid',
      'until',
      `${until} is outside the scenario`,
      `a date from ${scenario.start} to ${scenario.end}`,
    )
  checkDifference(input)
}

/** Refuses what may differ between the runs of one scenario: settings, choices and parameters. */
export function checkDifference(input: RunInput): void {
  checkSettings(input.rulebook.knobs, input.settings ?? {})
  checkChoices(input)
  checkParameters(input.scenario.parameters ?? [], input.parameters ?? {})
}

function checkChoices({ scenario, choices = {} }: RunInput): void {
  for (const decision of idsOf(choices)) {
    const known = scenario.decisions.find(({ id }) => id === decision)
    if (!known)
      throw policyError('decision/unknown', {
        decision,
        known: scenario.decisions.map(({ id }) => id),
        where: 'choices',
      })
    const option = choices[decision] as string
    if (!known.options.some(({ id }) => id === option))
      throw policyError('decision/unknown-option', {
        decision,
        option,
        known: known.options.map(({ id }) => id),
        where: `choices.${decision}`,
      })
  }
}

function checkParameters(known: readonly Parameter[], given: Readonly<Record<string, number>>): void {
  for (const name of idsOf(given)) {
    const parameter = known.find((one) => one.name === name)
    if (!parameter)
      throw policyError('parameter/unknown', {
        parameter: name,
        known: known.map((one) => one.name),
        where: 'parameters',
      })
    checkInRange(parameter, given[name] as number)
  }
}
