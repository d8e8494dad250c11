import { sound } from '../errors.js'
import { knobValue } from '../rules/knob.js'
import type { AnyRun } from '../run/run.js'
import { hashOf } from './digest.js'
import { usable } from './usable.js'

/**
 * SHA-256, as 64 hexadecimal digits, over the run's input (scenario, opening world, seed, knob values, parameters,
 * choices, last day) and its whole ledger. Two runs with one fingerprint are the same run. Throws
 * `record/not-usable` for what is no run, `record/not-plain` for a payload that JSON cannot hold.
 */
export function fingerprint(run: AnyRun): string {
  return sound('fingerprint', () => {
    usable(run, 'a run', { input: 'record', events: 'list', changes: 'list' })
    const { scenario, seed, settings = {}, parameters = {}, choices = {}, rulebook } = run.input
    const input = {
      scenario: scenario.id,
      opening: run.opening,
      seed,
      knobs: Object.fromEntries(rulebook.knobs.map((knob) => [knob.id, knobValue(knob, settings)])),
      parameters,
      choices,
      until: run.endedOn,
    }
    const { events, firings, changes, decisions, missing } = run
    return hashOf({ input, ledger: { events, firings, changes, decisions, missing } })
  })
}
