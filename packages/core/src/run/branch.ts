import { sound } from '../errors.js'
import type { AnyModel } from '../world/model.js'
import type { RunInput } from './input.js'
import { type Run, run } from './run.js'

/** What a branch decides otherwise. */
export interface Departure<M extends AnyModel = AnyModel>
  extends Partial<Pick<RunInput<M>, 'parameters' | 'settings' | 'until' | 'ask' | 'strategy' | 'scenario'>> {
  /** Options by decision id, laid over the parent's; `null` takes the parent's choice back. */
  readonly choices?: Readonly<Record<string, string | null>>
}

/**
 * Runs again with the same seed and one difference. It equals its parent up to the first consequence of the
 * difference, since every draw is named by what it decides and not by when it was made. Throws the errors of `run`.
 */
export function branch<M extends AnyModel>(parent: Run<M>, departure: Departure<M>): Run<M> {
  return sound('branch', () => {
    const { choices, ...rest } = departure
    const laid = { ...parent.input.choices, ...choices }
    const kept = Object.fromEntries(
      Object.entries(laid).filter((entry): entry is [string, string] => entry[1] !== null),
    )
    return run({ ...parent.input, ...rest, choices: kept })
  })
}
