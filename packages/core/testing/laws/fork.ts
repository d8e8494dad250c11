import * as fc from 'fast-check'
import { branch, run } from '../../src/index.js'
import { fingerprint } from '../../src/record.js'
import { type AnyRun, type Inputs, type Law, outcomeOf, same } from './law.js'

/** Law 3. A branch that decides otherwise equals its parent in all that comes before that decision. */
export function branchEqualsParentUpToTheFork(inputs: Inputs): Law {
  return fc.property(inputs, fc.nat(), fc.nat(), (input, which, way) => {
    const { decisions } = input.scenario
    const decision = decisions[which % Math.max(1, decisions.length)]
    const option = decision?.options[way % decision.options.length]
    if (decision === undefined || option === undefined) return
    const parent = run(input) as AnyRun
    const other = branch(parent, { choices: { [decision.id]: option.id } })
    same(`parent and branch before ${decision.date}`, before(parent, decision.date), before(other, decision.date))
  })
}

/** Law 3, the other half. A branch that changes nothing, or chooses what was chosen, equals its parent throughout. */
export function branchThatChangesNothingEqualsParent(inputs: Inputs): Law {
  return fc.property(inputs, (input) => {
    const parent = run(input) as AnyRun
    const idle = branch(parent, {})
    same('parent and idle branch', outcomeOf(parent), outcomeOf(idle))
    same('their fingerprints', fingerprint(parent), fingerprint(idle))
    const taken = parent.decisions.flatMap(({ id, option }) => (option === null ? [] : [[id, option]]))
    const again = branch(parent, { choices: Object.fromEntries(taken) })
    const nameless = (one: AnyRun): unknown => ({
      ...outcomeOf(one),
      decisions: one.decisions.map(({ option }) => option),
    })
    same('parent and a branch that chooses the same', nameless(parent), nameless(again))
  })
}

/** All that a run holds from before the decisions of a day, numbers of the rows included. */
function before(run: AnyRun, day: string): Readonly<Record<string, unknown>> {
  const earlier = ({ date }: { readonly date: string }): boolean => date < day
  const events = run.events.filter(({ event, phase }) => earlier(event) || (event.date === day && phase === 'events'))
  const ids = new Set(events.map(({ event }) => event.id))
  return {
    events,
    firings: run.firings.filter(({ event }) => ids.has(event)),
    changes: run.changes.filter(earlier),
    decisions: run.decisions.filter(earlier),
    missing: run.missing.filter(earlier),
    history: run.history.filter(earlier),
  }
}
