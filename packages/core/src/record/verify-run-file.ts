import { sound } from '../errors.js'
import type { RunInput } from '../run/input.js'
import { type AnyRun, run } from '../run/run.js'
import type { AnyModel } from '../world/model.js'
import { checkedRunFile } from './check-run-file.js'
import { compareLedgers } from './compare-ledgers.js'
import { compareParts, parted } from './compare-parts.js'
import { differingItems, type PartDifference, worded } from './difference.js'
import { runFile, runFileParts } from './from-run.js'
import { recordError } from './record-error.js'
import type { Packages, RunFile } from './run-file.js'
import { usable } from './usable.js'

/** What a file's scenario is played with here, and by which packages. */
export interface Resolved<M extends AnyModel = AnyModel>
  extends Pick<RunInput<M>, 'model' | 'rulebook' | 'scenario' | 'strategy'> {
  /** Versions of core and of the content as they are here. */
  readonly packages: Packages
}

/** Finds what a run file is played with, by its scenario; null where that is not known. */
// biome-ignore lint/suspicious/noExplicitAny: a file may be of any vocabulary.
export type Resolve = (file: RunFile) => Resolved<any> | null

/**
 * What a replay says of a file. `same`: it was the same run, part for part, although something else differs (another
 * version, a rule that had no say). `other`: it went otherwise. `not-played`: it could not be played here at all.
 */
export type Verification =
  | { readonly verified: true; readonly outcome: 'same'; readonly differs: readonly [] }
  | {
      readonly verified: false
      readonly outcome: 'same' | 'other' | 'not-played'
      /** In the order in which a run comes about: first what it was played with, then what happened. Never empty. */
      readonly differs: readonly PartDifference[]
    }

/**
 * Plays a file again with what `resolve` finds for it, and says whether all is as the file has it, or which part differs.
 * Nothing is fetched. Throws `record/not-a-run-file`, `record/unknown-format` or `record/invalid` for what is no run file,
 * `record/not-usable` for nonsense from `resolve`, `record/unknown-scenario` where it finds nothing, and the errors of
 * `runFile` for a replay that no file can hold. A file that the scenario of today refuses is `not-played`, with the reason.
 */
export function verifyRunFile(given: RunFile, resolve: Resolve): Verification {
  return sound('verifyRunFile', () => {
    const file = checkedRunFile(given)
    const { scenario, seed, until, choices, parameters, settings } = file.input
    const resolved = resolve(file)
    if (resolved === null) throw recordError('record/unknown-scenario', { scenario })
    const {
      packages,
      model,
      rulebook,
      scenario: playable,
      strategy,
    } = usable(resolved, 'a resolved scenario', {
      model: 'record',
      rulebook: 'record',
      scenario: 'record',
      packages: 'record',
    })
    const played = { model, rulebook, scenario: playable, ...(strategy ? { strategy } : {}) }
    const input = { ...played, seed, until, choices, parameters, settings } as RunInput
    const before = [
      ...parted('versions', 'value', differingItems(file.packages, packages)),
      ...compareParts(file, runFileParts(input)),
    ]
    const again = replayed(input)
    if (!('run' in again)) return { verified: false, outcome: 'not-played', differs: [...before, again] }
    const found = runFile(again.run, { packages, lens: file.input.lens })
    const after = compareLedgers(file, found, again.run.changes)
    const differs = [...before, ...after]
    // The fingerprint is made of the other parts: it is news only where none of them differs.
    if (before.every(({ part }) => part === 'versions') && after.length === 0)
      differs.push(
        ...parted(
          'fingerprint',
          'value',
          differingItems({ fingerprint: file.fingerprint }, { fingerprint: found.fingerprint }),
        ),
      )
    if (differs.length === 0) return { verified: true, outcome: 'same', differs: [] }
    const isSame = after.length === 0 && differs.every(({ part }) => part !== 'fingerprint')
    return { verified: false, outcome: isSame ? 'same' : 'other', differs }
  })
}

/** The run of an input, or the reason why there is none. A rule may fail in any way. */
function replayed(input: RunInput): { readonly run: AnyRun } | PartDifference {
  try {
    return { run: run(input) }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    const items = [{ name: input.scenario.id, stored: null, found: reason }]
    return { part: 'replay', detail: worded('replay', { items: reason }), items }
  }
}
