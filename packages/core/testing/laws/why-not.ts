import * as fc from 'fast-check'
import { createDraws, run, whyNot } from '../../src/index.js'
import { bindingsOf } from '../../src/run/fire.js'
import { pastWorlds } from '../../src/views/past-world.js'
import { asking } from '../../src/views/scene.js'
import { type AnyRun, holds, type Inputs, type Law, same } from './law.js'

/**
 * Law 10, the other half. Why-not sees what the rules saw: asked again about every event, in the world rebuilt from the
 * ledger, exactly the rules that fired fire, with the checks that the ledger has; and of all others some condition fails.
 */
export function whyNotAgreesWithTheLedger(inputs: Inputs): Law {
  return fc.property(inputs, fc.nat(), (input, which) => {
    const played = run(input) as AnyRun
    const { model, rulebook, scenario, seed, settings = {} } = input
    const fired = played.firings.filter(({ rule }) => rule !== 'in-force')
    const rows = new Map(fired.map((row) => [place(row.rule, row.event, row.binding), row]))
    const worldAt = pastWorlds(played)
    let found = 0
    for (const row of played.events) {
      const { event } = row
      if (event.date < scenario.start) continue
      const scene = { event, world: worldAt(row), settings }
      for (const rule of rulebook.listening(event.type))
        for (const binding of bindingsOf(rule, event, scene.world)) {
          const checks = asking({ model, draws: createDraws(seed) }, rule, binding).checks(scene)
          const firing = rows.get(place(rule.id, event.id, binding))
          if (firing === undefined) {
            holds(
              checks.some((check) => !check.holds),
              `${rule.id} did not fire on ${event.id}, and nothing failed`,
            )
            continue
          }
          same(`the checks of ${rule.id} on ${event.id} then and now`, firing.checks, checks)
          found++
        }
    }
    holds(found === fired.length, `${fired.length} rules fired, and ${found} fire when asked again`)
    const one = fired[which % Math.max(1, fired.length)]
    if (one === undefined) return
    const told = whyNot(played, one.rule, { event: one.event, binding: one.binding })
    holds(told.fired && told.silence === null, `${one.rule} fired on ${one.event}, and why-not denies it`)
    same(`the checks of ${one.rule} and those that why-not tells`, one.checks, told.checks)
  })
}

const place = (...parts: readonly string[]): string => JSON.stringify(parts)
