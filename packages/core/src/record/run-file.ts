import type { KnobSettings } from '../rules/knob.js'
import type { DecisionRow } from '../run/ledger.js'
import type { DataPart } from './data-part.js'
import type { RulebookPart } from './declared-rulebook.js'
import type { LedgerPart } from './ledger-part.js'
import type { ScenarioPart } from './scenario-data.js'

/** The format that this version writes, and the only one it reads. */
export const runFileFormat = 1

/** What a run file is called in its own `kind`. */
export const runFileKind = 'lapolicy/run'

/** Most characters of a run file; those of two-year runs have about fifty thousand. */
export const runFileLimit = 5_000_000

/** Versions by name of package. Core reads none by itself: whoever saves or verifies hands them over. */
export type Packages = Readonly<Record<string, string>>

/** What has to be known to play a run again, beside the scenario and the rulebook. */
export interface RunFileInput {
  /** Id by which whoever verifies finds it. */
  readonly scenario: string
  /** Of the random numbers: a whole number from 0. */
  readonly seed: number
  /** Last day played, ISO. */
  readonly until: string
  /** Name of the lens that the settings come from: a label. Null where there was none. */
  readonly lens: string | null
  /** Options that somebody chose, by decision. */
  readonly choices: Readonly<Record<string, string>>
  /** Values that somebody set, by name. */
  readonly parameters: Readonly<Record<string, number>>
  /** Knob values that somebody, or the lens, set. */
  readonly settings: KnobSettings
}

/** What stands in a file that does not depend on the run's course: the packages' rules and data. */
export interface RunFileParts {
  /** What rules and knobs declare of themselves, hashed. */
  readonly rulebook: RulebookPart
  /** The value of every knob in effect. */
  readonly knobs: KnobSettings
  /** The model's vocabulary and the opening world, hashed. */
  readonly data: DataPart
  /** All else that the situation holds, hashed item by item. */
  readonly scenario: ScenarioPart
}

/**
 * A run as a file holds it: everything to play it again (`input`), how every decision was taken and by whom, and hashes by
 * which a replay can be held to it, part by part. Results stand in it only as far as they help to say where a replay parts.
 */
export interface RunFile extends RunFileParts {
  /** By which any reader knows what it is. */
  readonly kind: typeof runFileKind
  /** Version of this form: 1. */
  readonly format: typeof runFileFormat
  /** What it was played with. */
  readonly packages: Packages
  /** Enough to play it again with those. */
  readonly input: RunFileInput
  /** How each went, and who took it: the record, somebody, the model, or nobody since it never opened. */
  readonly decisions: readonly Pick<DecisionRow, 'id' | 'option' | 'by' | 'date'>[]
  /** What happened, hashed table by table. */
  readonly ledger: LedgerPart
  /** What `fingerprint` gives for it: 64 hexadecimal digits. */
  readonly fingerprint: string
}
