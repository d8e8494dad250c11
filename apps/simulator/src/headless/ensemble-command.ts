import { americas, type PlayableScenario } from '@lapolicy/americas'
import { type Bands, bandsOf } from '@lapolicy/core/ensemble'
import { say } from '../text/message.js'
import { grouped } from './amounts.js'
import { CommandError } from './command-error.js'
import { ensembleLines } from './ensemble-lines.js'
import type { EnsemblePlan } from './ensemble-part.js'
import { playEnsemble } from './ensemble-threads.js'
import { suggestion } from './nearest.js'
import { json, lines, type Output } from './output.js'
import { lensOf, type PlayFlags, playIn, scenarioOf, seedOf } from './setup.js'

/** What is played, how often, and how it is printed. */
export interface EnsembleFlags extends PlayFlags {
  readonly runs?: string
  readonly knobs?: boolean
  readonly event?: readonly string[]
  readonly json?: boolean
}

/** Most runs at once: some minutes of work. */
const MOST_RUNS = 1_000_000

/** `lapolicy ensemble <scenario>`: plays it many times on different luck, and prints bands and shares. `progress` shows how far it is. */
export async function ensembleCommand(
  output: Output,
  id: string,
  flags: EnsembleFlags,
  progress: (line: string) => void = () => {},
): Promise<void> {
  const scenario = scenarioOf(id)
  const { runs: given, knobs = false, event = [], json: isJson, rules, ...play } = flags
  const [from, runs] = [seedOf(play.seed), runsOf(given)]
  if (!Number.isSafeInteger(from + runs))
    throw new CommandError(`--seed: ${from} leaves no room for ${runs} more seeds`)
  // What is wrong with the flags is said here, before any thread starts.
  const { choices } = playIn(scenario, play)
  for (const kind of event) checkEvent(kind)
  const plan: EnsemblePlan = {
    scenario: id,
    flags: play,
    rules: rules?.files ?? [],
    knobs,
    events: [...new Set(event)],
  }
  const told = (played: number): void => {
    progress(say('print.ensemble.progress', { played: grouped(played), runs: grouped(runs) }))
  }
  const tallies = await playEnsemble(plan, from, runs, told)
  progress('')
  const bands = bandsOf(tallies)
  for (const { decision, open } of bands.decisions)
    if (open.runs === 0 && Object.hasOwn(choices ?? {}, decision))
      output.remark(say('print.remark.never-opened', { decision, date: dateOf(scenario, decision) }))
  const lens = play.lens === undefined ? null : lensOf(play.lens).id
  if (isJson) json(output, document(bands, lens, knobs))
  else lines(output, ensembleLines(scenario, bands, { lens, knobs }))
}

function document({ scenario, ...bands }: Bands, lens: string | null, knobs: boolean): Record<string, unknown> {
  return { scenario, lens, vary: knobs ? 'knobs' : 'luck', ...bands }
}

const dateOf = ({ decisions }: PlayableScenario, id: string): string =>
  decisions.find((one) => one.id === id)?.date ?? ''

function runsOf(given = '1000'): number {
  const runs = Number(given)
  if (!/^\d+$/.test(given) || runs < 1 || runs > MOST_RUNS)
    throw new CommandError(`--runs: "${given}" is not a whole number from 1 to ${MOST_RUNS}`)
  return runs
}

function checkEvent(kind: string): void {
  const [type = ''] = kind.split(':')
  const known = Object.keys(americas.events)
  if (!known.includes(type)) throw new CommandError(`--event: no event "${type}"; ${suggestion(type, known)}`)
}
