import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { merged, type Tallies } from '@lapolicy/core/ensemble'
import { CommandError } from './command-error.js'
import { type EnsemblePart, type EnsemblePlan, type PartReport, playPart } from './ensemble-part.js'

/** Fewest runs that are worth a thread, which has to load the model first. */
const WORTH_A_THREAD = 150
const MOST_THREADS = 4

/** Beside the bundled command; where the sources run as they are, there is none and one thread does it all. */
const worker = new URL('./ensemble-worker.js', import.meta.url)

/** How many threads share so many runs. */
export function threadsFor(runs: number, cores: number): number {
  return Math.max(1, Math.min(MOST_THREADS, cores, Math.floor(runs / WORTH_A_THREAD)))
}

/** The runs of each thread: as many for each, the rest for the first ones, seeds following on one another. */
export function partsOf(plan: EnsemblePlan, from: number, runs: number, threads: number): readonly EnsemblePart[] {
  const each = Math.floor(runs / threads)
  const over = runs % threads
  return Array.from({ length: threads }, (_, at) => ({
    ...plan,
    from: from + at * each + Math.min(at, over),
    runs: each + (at < over ? 1 : 0),
  }))
}

/**
 * Plays an ensemble on this thread and, where it pays, on others beside it. The result does not depend on how many there
 * are. `progress` is told how many runs have been played.
 */
export async function playEnsemble(
  plan: EnsemblePlan,
  from: number,
  runs: number,
  progress: (played: number) => void,
): Promise<Tallies> {
  const threads = existsSync(worker) ? threadsFor(runs, availableParallelism()) : 1
  const [own, ...others] = partsOf(plan, from, runs, threads) as [EnsemblePart, ...EnsemblePart[]]
  let played = 0
  const listening = (done: (tallies: Tallies) => void, fail: (error: Error) => void) => (report: PartReport) => {
    if ('tallies' in report) return done(report.tallies)
    if ('refused' in report) return fail(new CommandError(report.refused, report.exitCode))
    played += report.played
    progress(played)
  }
  const started: Worker[] = []
  const elsewhere = others.map(
    (part) =>
      new Promise<Tallies>((resolve, reject) => {
        const thread = new Worker(worker, { workerData: part })
        started.push(thread)
        thread.on('message', listening(resolve, reject))
        thread.on('error', reject)
      }),
  )
  const stop = new AbortController()
  const here = new Promise<Tallies>((resolve, reject) => {
    playPart(own, listening(resolve, reject), stop.signal).catch(reject)
  })
  try {
    return merged(await Promise.all([here, ...elsewhere]))
  } finally {
    // Where one thread has failed, the others have nothing left to play for.
    stop.abort()
    for (const thread of started) void thread.terminate()
  }
}
