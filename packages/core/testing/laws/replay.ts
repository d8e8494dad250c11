import * as fc from 'fast-check'
import { addDays, type ChangeRow, daysBetween, levelAt, resume, run } from '../../src/index.js'
import { fingerprint } from '../../src/record.js'
import { evolve } from '../../src/world/evolve.js'
import { pathParts } from '../../src/world/path.js'
import { sameValue } from '../../src/world/same-value.js'
import type { World } from '../../src/world/world.js'
import { type AnyRun, chaptersOf, holds, type Inputs, type Law, outcomeOf, same, throughJson } from './law.js'

/**
 * Law 5. Writing a run's changes over its opening gives its world, and every world of its history on the way; and each
 * row says truly what stood there before.
 */
export function replayingALogRebuildsTheWorld(inputs: Inputs): Law {
  return fc.property(inputs, (input) => {
    const played = run(input) as AnyRun
    const { start } = input.scenario
    const world = { ...structuredClone(input.scenario.world), date: start } as World
    const rows = played.changes
    let next = 0
    const write = (last: string): void => {
      for (; next < rows.length && (rows[next] as ChangeRow).date <= last; next++) {
        const row = rows[next] as ChangeRow
        // Rows of one merged change share their before and after, and the first of them writes it.
        const stands = valueAt(world, row.path)
        const isTrue = sameValue(stands, row.before) || (row.delta !== null && sameValue(stands, row.after))
        holds(isTrue, `${row.path} on ${row.date} was not what row ${row.n} says`)
        evolve(world, [row])
      }
    }
    write(addDays(start, -1))
    same('the opening and its replay', played.opening, world)
    for (const { date, world: then } of chaptersOf(played).slice(1)) {
      write(date)
      same(`the world of ${date} and its replay`, then, { ...world, date })
    }
    write(played.endedOn)
    holds(next === rows.length, 'changes are dated after the last day')
    same('the last world and its replay', played.world, { ...world, date: played.world.date })
  })
}

function valueAt(world: World, path: string): unknown {
  const parts = pathParts(path)
  return parts !== null && 'id' in parts ? (world[parts.in][parts.id] ?? null) : levelAt(world, path)
}

/** Law 5, the other half. Stopping on any day, going through JSON and resuming equals never having stopped. */
export function resumingEqualsNeverStopping(inputs: Inputs): Law {
  return fc.property(inputs, fc.nat(), (drawn, day) => {
    const { ask: _, ...input } = drawn
    const { start } = input.scenario
    const end = input.until ?? input.scenario.end
    const until = addDays(start, day % (daysBetween(start, end) + 1))
    const whole = run(input) as AnyRun
    const resumed = resume(input, throughJson(run({ ...input, until }).savedPoint())) as AnyRun
    same(`the run and the one that stopped on ${until}`, outcomeOf(whole), outcomeOf(resumed))
    same('their fingerprints', fingerprint(whole), fingerprint(resumed))
  })
}
