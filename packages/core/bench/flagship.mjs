// The flagship: mexico-tariffs as recorded, 24 months. The model of the Americas is the one that is built in this
// repository; its trade solves are kept after the first run, which is told apart.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { inputOf, scenarios } from '../../americas/dist/index.js'
import { barePlayer, ensemble } from '../dist/ensemble.js'
import * as core from '../dist/index.js'
import { interleaved, medianOf } from './measure.mjs'

const scenario = scenarios.find(({ id }) => id === 'mexico-tariffs')
const { seed: _, ...input } = inputOf({ scenario })
const watch = scenario.watch.map(({ path }) => path)
const command = fileURLToPath(new URL('../../../apps/simulator/dist/main.js', import.meta.url))

const elapsed = (work) => {
  const from = performance.now()
  work()
  return performance.now() - from
}

/** Seconds from start to end of a Node program of its own, the median of some. */
const program = (times, ...args) =>
  medianOf(
    Array.from({ length: times }, () =>
      elapsed(() => {
        const { status, stderr } = spawnSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'] })
        if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}: ${stderr}`)
      }),
    ),
  )

/** @param {{ rounds: number, time: number, programs: number }} effort */
export const flagship = async ({ programs, ...effort }) => {
  const cold = elapsed(() => core.run({ ...input, seed: 1 }))
  const player = barePlayer(input)
  const { traced, bare } = await interleaved(
    { traced: () => core.run({ ...input, seed: 1 }), bare: () => player.play(1) },
    effort,
  )
  return {
    cold,
    traced,
    bare,
    oneThread: medianOf(Array.from({ length: programs }, () => elapsed(() => ensemble(input, { watch, runs: 1000 })))),
    // From the shell: two threads where there are two cores, start and all.
    command: existsSync(command)
      ? program(programs, command, 'ensemble', 'mexico-tariffs', '--runs', '1000', '--json')
      : null,
    node: program(5 * programs, '-e', '0'),
  }
}
