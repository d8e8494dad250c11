import * as fc from 'fast-check'
import { addDays, daysBetween, resume, run } from '../../src/index.js'
import { fingerprint } from '../../src/record.js'
import { evolve } from '../../src/world/evolve.js'
import type { World } from '../../src/world/world.js'
import { type AnyRun, chaptersOf, type Inputs, type Law, outcomeOf, same, throughJson } from './law.js'

/** Law 5. Writing a run's changes over its opening gives its world, and every world of its history on the way. */
export function replayingALogRebuildsTheWorld(inputs: Inputs): Law {
  return fc.property(inputs, (input) => {
    const played = run(input) as AnyRun
    const { start } = input.scenario
    const world = { ...structuredClone(input.scenario.world), date: start } as World
    const write = (dates: (date: string) => boolean): void => {
      evolve(
        world,
        played.changes.filter(({ date }) => dates(date)),
      )
    }
    write((date) => date < start)
    same('the opening and its replay', played.opening, world)
    let done = start
    for (const { date, world: then } of chaptersOf(played).slice(1)) {
      write((one) => one >= done && one <= date)
      done = addDays(date, 1)
      same(`the world of ${date} and its replay`, then, { ...world, date })
    }
    write((date) => date >= done)
    same('the last world and its replay', played.world, { ...world, date: played.world.date })
  })
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
