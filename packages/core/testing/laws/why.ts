import * as fc from 'fast-check'
import { addDays, daysBetween, levelAt, numericPaths, run, why, worldOn } from '../../src/index.js'
import { type AnyRun, holds, type Inputs, type Law } from './law.js'

/** Law 10. On any day and for any number, the contributions add up to the change that they explain. */
export function whyAddsUp(inputs: Inputs): Law {
  return fc.property(inputs, fc.nat(), (input, day) => {
    const played = run(input) as AnyRun
    const { start } = input.scenario
    const on = addDays(start, day % (daysBetween(start, played.endedOn) + 1))
    const causes = new Set(played.events.map(({ event }) => event.id))
    const changed = new Set(played.changes.map(({ path }) => path))
    // Of the numbers that did not change, every tenth will do: in a large world they are many.
    const asked = numericPaths(played.opening).filter((path, at) => changed.has(path) || at % 10 === 0)
    for (const path of asked) {
      const { from, to, contributions, chain } = why(played, path, on)
      holds(from === levelAt(played.opening, path), `${path} does not start from its opening level`)
      holds(to === levelAt(worldOn(played, on), path), `${path} does not end at its level of ${on}`)
      const sum = contributions.reduce((total, { delta }) => total + delta, 0)
      const gap = Math.abs((to ?? 0) - (from ?? 0) - sum)
      holds(
        gap <= 1e-9 * Math.max(1, Math.abs(to ?? 0)),
        `${path}: contributions are ${gap} away from ${from} to ${to}`,
      )
      const [root] = chain
      holds(contributions.length === 0 || root?.rule === null, `${path}: the chain does not begin at a root`)
      for (const { event } of chain) holds(causes.has(event), `${path}: ${event} is not in the log`)
    }
  })
}
