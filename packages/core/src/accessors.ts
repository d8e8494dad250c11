/**
 * What rules ask thousands of times in a run, as it is handed out: given nonsense it answers or throws `input/invalid`.
 * The engine asks the unguarded ones. Each guard is a plain function, so that it costs next to nothing, and a bundle
 * leaves it out where nobody asks for it.
 */
import type * as z from 'zod'
import {
  type ErrorCode,
  type ErrorFacts,
  type PolicyError,
  policyError as plainPolicyError,
  soundError,
} from './errors.js'
import { addDays as plainAddDays, isoDate as plainIsoDate } from './events/date.js'
import { type EventEnvelope, type EventKind, event as plainEvent, type Without } from './events/event.js'
import { type Draws, createDraws as plainCreateDraws } from './rules/draw.js'
import { type Knob, type KnobSettings, knobValue } from './rules/knob.js'
import type { Rulebook } from './rules/rulebook.js'
import { type Evaluator, evaluator as plainEvaluator } from './run/evaluate.js'
import type { AnyModel } from './world/model.js'

/** Builds (does not throw) the error of a code. */
export function policyError(code: ErrorCode, facts: ErrorFacts): PolicyError<ErrorCode> {
  try {
    return plainPolicyError(code, facts)
  } catch (cause) {
    throw soundError('policyError', cause)
  }
}

/** The date a number of days later (earlier when negative). Throws `date/invalid`. */
export function addDays(date: string, days: number): string {
  try {
    return plainAddDays(date, days)
  } catch (cause) {
    throw soundError('addDays', cause)
  }
}

/** The ISO date of a day number. Each run goes through the same days again. */
export const isoDate: (number: number) => string = (number) => {
  try {
    return plainIsoDate(number)
  } catch (cause) {
    throw soundError('isoDate', cause)
  }
}

/** Declares a type of event by its payload, whose names are none of the envelope's. */
export function event<const Shape extends z.ZodRawShape & Without<keyof EventEnvelope>>(
  payload: Shape,
  options: { readonly coalesce?: boolean } = {},
): EventKind<Shape> {
  try {
    return plainEvent(payload, options)
  } catch (cause) {
    throw soundError('event', cause)
  }
}

/**
 * The draws of a run with this seed (a safe integer ≥ 0): `uniform(seed, key)`, with the hashes of paths kept. Throws
 * `run/invalid` for another seed.
 */
export const createDraws = (seed: number): Draws => {
  try {
    const { uniform } = plainCreateDraws(seed)
    return {
      uniform(key) {
        try {
          return uniform(key)
        } catch (cause) {
          throw soundError('uniform', cause)
        }
      },
    }
  } catch (cause) {
    throw soundError('createDraws', cause)
  }
}

/** A knob's value under given settings. */
// biome-ignore lint/suspicious/noShadowRestrictedNames: the public name since the first version; nothing here asks for the global.
export function valueOf(declared: Knob, settings: KnobSettings): number {
  try {
    return knobValue(declared, settings)
  } catch (cause) {
    throw soundError('valueOf', cause)
  }
}

/**
 * Asks a rulebook about events without playing a run: which rules hold, what they would do, and why not. Draws are those
 * of the seed (0 by default), named by the event's id. The event is taken as it is; `parseEvent` checks one from outside.
 * Throws `knob/unknown` and `knob/out-of-range` for wrong settings, `run/invalid` for a wrong seed.
 */
export function evaluator<M extends AnyModel>(asking: {
  /** The vocabulary of the rules. */
  readonly model: M
  /** The rules that are asked: those that listen to the event's type. */
  readonly rulebook: Rulebook
  /** Knob values that differ from the rulebook's, by knob id. */
  readonly settings?: KnobSettings
  /** Of the random numbers: a whole number from 0. */
  readonly seed?: number
}): Evaluator<M> {
  const { matches, effects, examine } = plainEvaluator(asking)
  return {
    matches(event, world) {
      try {
        return matches(event, world)
      } catch (cause) {
        throw soundError('matches', cause)
      }
    },
    effects(event, world) {
      try {
        return effects(event, world)
      } catch (cause) {
        throw soundError('effects', cause)
      }
    },
    examine(event, world) {
      try {
        return examine(event, world)
      } catch (cause) {
        throw soundError('examine', cause)
      }
    },
  }
}
