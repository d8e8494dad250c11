import { inputOf } from '@lapolicy/americas'
import type { Rule } from '@lapolicy/core'
import { type Ensemble, ensembleOf, type Tallies } from '@lapolicy/core/ensemble'
import { addRules } from '../rules-file/add-rules.js'
import { byOwnRules } from '../rules-file/by-own-rules.js'
import type { RulesFile } from '../rules-file/own-rules.js'
import { CommandError } from './command-error.js'
import { type PlayFlags, playIn, scenarioOf } from './setup.js'

/** What an ensemble is made of, as the command line says it: plain data, so that it can be handed to another thread. */
export interface EnsemblePlan {
  readonly scenario: string
  readonly flags: Omit<PlayFlags, 'rules'>
  /** Files of the player's own rules: each thread reads the rules from their texts, as functions cannot be handed over. */
  readonly rules: readonly RulesFile[]
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
export type PartReport =
  | { readonly played: number }
  | { readonly tallies: Tallies }
  /** What it was refused for: an error would lose its kind on the way between two threads. */
  | { readonly refused: string; readonly exitCode: number }

/** Runs between two reports: some hundredths of a second of work, so that progress and Ctrl-C are not kept waiting. */
const STEP = 10

/** Opens the ensemble of a plan from a seed on. */
export async function openedPart(plan: EnsemblePlan, from: number): Promise<Ensemble> {
  const { scenario: id, flags, knobs, events } = plan
  const scenario = scenarioOf(id)
  const play = playIn(scenario, flags)
  const { seed: _, ...input } = addRules(inputOf(play), await rulesOf(plan), play.lens)
  return ensembleOf(input, {
    watch: scenario.watch.map(({ path }) => path),
    events,
    from,
    vary: knobs ? 'knobs' : 'luck',
  })
}

/** The reader of YAML is loaded only where there is something to read. */
async function rulesOf({ rules }: EnsemblePlan): Promise<readonly Rule[]> {
  return rules.length === 0 ? [] : (await import('../rules-file/read-rules.js')).rulesIn(rules)
}

/** Plays a part step by step, so that the thread can attend to other things in between, and stop when it is told to. */
export async function playPart(
  part: EnsemblePart,
  report: (report: PartReport) => void,
  stop?: AbortSignal,
): Promise<void> {
  try {
    const ensemble = await openedPart(part, part.from)
    while (ensemble.runs < part.runs && !stop?.aborted) {
      const step = Math.min(STEP, part.runs - ensemble.runs)
      byOwnRules(part.rules, () => ensemble.add(step))
      report({ played: step })
      await new Promise((resolve) => setImmediate(resolve))
    }
    report({ tallies: ensemble.tallies() })
  } catch (error) {
    if (!(error instanceof CommandError)) throw error
    report({ refused: error.message, exitCode: error.exitCode })
  }
}
