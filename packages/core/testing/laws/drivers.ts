import * as fc from 'fast-check'
import { barePlayer } from '../../src/ensemble.js'
import { type AnyModel, dayNumber, numericPaths, PolicyError, run, series } from '../../src/index.js'
import { type AnyInput, type AnyRun, type Inputs, type Law, same } from './law.js'

/**
 * Law 10. The bare driver plays the traced one's run: the same world, decisions, missing events and levels, or the same
 * error; and a player that has played other seeds, settings and choices before plays it as one that has not.
 */
export function theTwoDriversAgree(inputs: Inputs): Law {
  return fc.property(inputs, fc.nat(), ({ ask: _, freeze: __, ...given }, other) => {
    const input: AnyInput = given
    const watch = watched(input)
    const told = outcome(() => tracedOutcome(run(input), watch))
    const player = barePlayer<AnyModel>({ ...input, watch })
    const { settings = {}, choices = {}, parameters = {} } = input
    const play = (over?: Parameters<typeof player.play>[1]): unknown =>
      outcome(() => {
        const { happened, ...rest } = player.play(input.seed, over)
        return { ...rest, happened: [...happened].sort(), dates: player.dates }
      })
    same('the traced and the bare run', told, play())
    outcome(() => player.play(other, { settings: {}, choices: {}, parameters: {} }))
    same('the traced and a later bare run', told, play())
    same('the traced and a bare run with differences', told, play({ settings, choices, parameters }))
  })
}

/** Some forty paths of the world, those of other actors and ties for another scenario, and one that is none. */
function watched({ scenario: { world, start } }: AnyInput): readonly string[] {
  const paths = numericPaths(world)
  const step = Math.ceil(paths.length / 40)
  return [...paths.filter((_, at) => at % step === dayNumber(start) % step), 'actors.nobody.at-all']
}

/** What a bare run keeps, as the traced one tells it. */
function tracedOutcome(traced: AnyRun, watch: readonly string[]): unknown {
  const points = watch.map((path) => [path, series(traced, path)] as const)
  return {
    world: traced.world,
    endedOn: traced.endedOn,
    decisions: traced.decisions.map(({ id, option, by, date }) => ({ id, option, by, date })),
    missing: traced.missing.map(({ id }) => id),
    happened: traced.savedPoint().happened,
    series: Object.fromEntries(points.map(([path, levels]) => [path, levels.map(([, level]) => level)])),
    dates: points[0]?.[1].map(([date]) => date),
  }
}

/** What comes out, or the error that comes instead. */
function outcome(play: () => unknown): unknown {
  try {
    return play()
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error
    return { code: error.code, message: error.message, facts: error.facts }
  }
}
