/** Records of runs: canonical JSON and the fingerprint. An entry of its own, so that hashing costs only those who use it. */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { knobValue } from './rules/knob.js'
import type { AnyRun } from './run/run.js'
import { byCodeUnit } from './world/id.js'

/** JSON with the keys of every object ascending and no white space: equal values give equal text. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item ?? null)).join(',')}]`
  if (typeof value === 'object' && value !== null) {
    const record = value as Readonly<Record<string, unknown>>
    const fields = Object.keys(record)
      .filter((key) => record[key] !== undefined && typeof record[key] !== 'function')
      .sort(byCodeUnit)
    return `{${fields.map((key) => `${JSON.stringify(key)}:${canonicalJson(record[key])}`).join(',')}}`
  }
  return JSON.stringify(value) ?? 'null'
}

/**
 * SHA-256, as 64 hexadecimal digits, over the run's input (scenario, opening world, seed, knob values, parameters,
 * choices, last day) and its whole ledger. Two runs with one fingerprint are the same run.
 */
export function fingerprint(run: AnyRun): string {
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
  const ledger = { events, firings, changes, decisions, missing }
  return bytesToHex(sha256(utf8ToBytes(canonicalJson({ input, ledger }))))
}
