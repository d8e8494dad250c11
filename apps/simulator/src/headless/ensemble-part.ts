import { inputOf } from '@lapolicy/americas'
import { type Ensemble, ensembleOf, type Tallies } from '@lapolicy/core/ensemble'
import { type PlayFlags, playIn, scenarioOf } from './setup.js'

/** What an ensemble is made of, as the command line says it: plain data, so that it can be handed to another thread. */
export interface EnsemblePlan {
  readonly scenario: string
  readonly flags: PlayFlags
  /** Whether every assumption runs over its whole range, beside luck. */
  readonly knobs: boolean
  /** Kinds of event whose probability is wanted. */
  readonly events: readonly string[]
}

/** The runs that one thread plays. */
export interface EnsemblePart extends EnsemblePlan {
  readonly from: number
  readonly runs: number
}

/** What a thread tells while it works: how many runs it has played since it last told, and in the end what it counted. */
export type PartReport = { readonly played: number } | { readonly tallies: Tallies }

/** Runs between two reports: some hundredths of a second of work, so that progress and Ctrl-C are not kept waiting. */
const STEP = 10

/** Opens the ensemble of a plan from a seed on. */
export function openedPart({ scenario: id, flags, knobs, events }: EnsemblePlan, from: number): Ensemble {
  const scenario = scenarioOf(id)
  const { seed: _, ...input } = inputOf(playIn(scenario, flags))
  return ensembleOf(input, {
    watch: scenario.watch.map(({ path }) => path),
    events,
    from,
    vary: knobs ? 'knobs' : 'luck',
  })
}

/** Plays a part step by step, so that the thread can attend to other things in between. */
export async function playPart(part: EnsemblePart, report: (report: PartReport) => void): Promise<void> {
  const ensemble = openedPart(part, part.from)
  while (ensemble.runs < part.runs) {
    const step = Math.min(STEP, part.runs - ensemble.runs)
    ensemble.add(step)
    report({ played: step })
    await new Promise((resolve) => setImmediate(resolve))
  }
  report({ tallies: ensemble.tallies() })
}
