import {
  type Americas,
  inputOf,
  type Lens,
  lenses,
  type Play,
  type PlayableScenario,
  scenarios,
} from '@lapolicy/americas'
import { dayNumber, type Run, run } from '@lapolicy/core'
import { addRules } from '../rules-file/add-rules.js'
import { byOwnRules } from '../rules-file/by-own-rules.js'
import type { OwnRules } from '../rules-file/own-rules.js'
import { CommandError, exitCodes } from './command-error.js'
import { suggestion } from './nearest.js'

/** The flags that say how a scenario is played. */
export interface PlayFlags {
  readonly seed?: string
  readonly choose?: readonly string[]
  readonly set?: readonly string[]
  readonly lens?: string
  readonly until?: string
  /** Rules of the player's own, beside those of the model. */
  readonly rules?: OwnRules
}

/** The scenario of an id. */
export function scenarioOf(id: string): PlayableScenario {
  const found = scenarios.find((scenario) => scenario.id === id)
  if (!found)
    throw new CommandError(
      `no scenario "${id}"; ${suggestion(
        id,
        scenarios.map((one) => one.id),
      )}`,
    )
  return found
}

/** A lens by id; the prefix `lens-` may be left out. */
export function lensOf(id: string): Lens {
  const found = lenses.find((lens) => lens.id === id || lens.id === `lens-${id}`)
  if (!found)
    throw new CommandError(
      `no lens "${id}"; ${suggestion(
        id,
        lenses.map((one) => one.id),
      )}`,
    )
  return found
}

/** A full ISO date inside the scenario. */
export function dateOf(given: string, flag: string, scenario: PlayableScenario): string {
  try {
    dayNumber(given)
  } catch {
    throw new CommandError(`${flag}: "${given}" is not a date; write it as YYYY-MM-DD`)
  }
  if (given < scenario.start || given > scenario.end)
    throw new CommandError(
      `${flag}: ${given} is outside "${scenario.id}"; it runs from ${scenario.start} to ${scenario.end}`,
    )
  return given
}

/** Choices from `decision=option` flags, each checked against the scenario. */
export function choicesOf(
  scenario: PlayableScenario,
  pairs: readonly string[],
  flag = '--choose',
): Record<string, string> {
  const choices: Record<string, string> = {}
  for (const pair of pairs) {
    const [id, option] = split(pair, flag, 'decision=option')
    const decision = scenario.decisions.find((one) => one.id === id)
    if (!decision)
      throw new CommandError(
        `${flag}: "${scenario.id}" has no decision "${id}"; ${suggestion(
          id,
          scenario.decisions.map((one) => one.id),
        )}`,
      )
    const options = decision.options.map((one) => one.id)
    if (!options.includes(option))
      throw new CommandError(`${flag}: decision "${id}" has no option "${option}"; ${suggestion(option, options)}`)
    if (Object.hasOwn(choices, id) && choices[id] !== option)
      throw new CommandError(`${flag}: decision "${id}" was given two options, "${choices[id]}" and "${option}"`)
    choices[id] = option
  }
  return choices
}

/** Values from `name=value` flags, each a number inside its parameter's range. */
export function parametersOf(scenario: PlayableScenario, pairs: readonly string[]): Record<string, number> {
  const values: Record<string, number> = {}
  const known = scenario.parameters ?? []
  for (const pair of pairs) {
    const [name, given] = split(pair, '--set', 'name=value')
    const parameter = known.find((one) => one.name === name)
    if (!parameter) {
      const there =
        known.length > 0
          ? suggestion(
              name,
              known.map((one) => one.name),
            )
          : 'it has none'
      throw new CommandError(`--set: "${scenario.id}" has no parameter "${name}"; ${there}`)
    }
    const value = Number(given)
    const [low, high] = parameter.range
    if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(given) || !Number.isFinite(value))
      throw new CommandError(
        `--set: "${given}" is not a number (${name}, ${low} to ${high} ${parameter.unit})`,
        exitCodes.content,
      )
    if (value < low || value > high)
      throw new CommandError(
        `--set: ${name} is ${low} to ${high} ${parameter.unit}, and ${value} was given`,
        exitCodes.content,
      )
    if (Object.hasOwn(values, name) && values[name] !== value)
      throw new CommandError(`--set: ${name} was given two values, ${values[name]} and ${value}`)
    values[name] = value
  }
  return values
}

/** A seed: a whole number from 0. */
export function seedOf(given: string | undefined): number {
  if (given === undefined) return 1
  const seed = Number(given)
  if (!/^\d+$/.test(given) || !Number.isSafeInteger(seed))
    throw new CommandError(`--seed: "${given}" is not a whole number from 0`)
  return seed
}

/** How a scenario is to be played, as the flags say. */
export function playIn(scenario: PlayableScenario, flags: PlayFlags, more: readonly string[] = []): Play {
  return {
    scenario,
    seed: seedOf(flags.seed),
    lens: flags.lens === undefined ? null : lensOf(flags.lens),
    choices: choicesOf(scenario, [...(flags.choose ?? []), ...more]),
    parameters: parametersOf(scenario, flags.set ?? []),
    ...(flags.until === undefined ? {} : { until: dateOf(flags.until, '--until', scenario) }),
  }
}

/** Plays a scenario as the flags say, by the model's rules and the player's own. */
export function playOf(scenario: PlayableScenario, flags: PlayFlags, more: readonly string[] = []): Run<Americas> {
  const play = playIn(scenario, flags, more)
  const { files, rules } = flags.rules ?? { files: [], rules: [] }
  return byOwnRules(files, () => run(addRules(inputOf(play), rules, play.lens)))
}

function split(pair: string, flag: string, form: string): readonly [string, string] {
  const at = pair.indexOf('=')
  if (at <= 0) throw new CommandError(`${flag}: "${pair}" is not of the form ${form}`)
  return [pair.slice(0, at), pair.slice(at + 1)]
}
