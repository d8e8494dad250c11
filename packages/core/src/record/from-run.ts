import { sound } from '../errors.js'
import { knobValue } from '../rules/knob.js'
import type { RunInput } from '../run/input.js'
import type { AnyRun } from '../run/run.js'
import { canonicalJson } from './canonical-json.js'
import { checkedRunFile } from './check-run-file.js'
import { dataPart } from './data-part.js'
import { rulebookPart } from './declared-rulebook.js'
import { fingerprint } from './fingerprint.js'
import { ledgerPart } from './ledger-part.js'
import { recordError } from './record-error.js'
import { type Packages, type RunFile, type RunFileParts, runFileFormat, runFileKind } from './run-file.js'
import { scenarioPart } from './scenario-data.js'
import { usable } from './usable.js'

/** What a run cannot say of itself. */
export interface Origin {
  /** Versions of core and of the content, by name of package. */
  readonly packages: Packages
  /** Name of the lens that the settings come from. */
  readonly lens?: string | null
}

/**
 * Makes the file of a run. Throws `record/not-usable` for what is no run, `record/unfinished` for a run that waits for a
 * decision, `record/not-plain` for a payload that JSON cannot hold, and otherwise what reading it back would throw:
 * `record/invalid` (an id longer than 4,000 characters, or `__proto__`), `record/not-a-run-file`, `record/unknown-format`.
 */
export function runFile(run: AnyRun, origin: Origin): RunFile {
  return sound('runFile', () => {
    usable(run, 'a run', { input: 'record', world: 'record', events: 'list', changes: 'list', decisions: 'list' })
    const { packages, lens = null } = usable(origin, 'an origin', { packages: 'record' })
    if (run.pending) throw recordError('record/unfinished', { decision: run.pending.decision })
    const { scenario, seed, choices = {}, parameters = {}, settings = {} } = run.input
    const file: RunFile = {
      kind: runFileKind,
      format: runFileFormat,
      packages,
      input: { scenario: scenario.id, seed, until: run.endedOn, lens, choices, parameters, settings },
      decisions: run.decisions.map(({ id, option, by, date }) => ({ id, option, by, date })),
      ...runFileParts(run.input),
      ledger: ledgerPart(run),
      fingerprint: fingerprint(run),
    }
    // Through JSON once, so that what is in memory is what a file gives back.
    return checkedRunFile(JSON.parse(canonicalJson(file)))
  })
}

/** The parts of a run's file that are known before it is played. */
export function runFileParts({ model, rulebook, scenario, settings = {} }: Omit<RunInput, 'seed'>): RunFileParts {
  return {
    rulebook: rulebookPart(rulebook),
    knobs: Object.fromEntries(rulebook.knobs.map((knob) => [knob.id, knobValue(knob, settings)])),
    data: dataPart(model, scenario.world),
    scenario: scenarioPart(scenario),
  }
}
