import * as fc from 'fast-check'
import { run } from '../../src/index.js'
import { canonicalJson, fingerprint } from '../../src/record.js'
import { type Inputs, type Law, outcomeOf, same } from './law.js'

/** Law 1. The same input and seed give the same run, byte for byte, and running leaves the input as it was. */
export function sameSeedSameRun(inputs: Inputs): Law {
  return fc.property(inputs, (input) => {
    const opening = canonicalJson(input.scenario.world)
    const [once, again] = [run(input), run(input)]
    same('two runs of one input', outcomeOf(once), outcomeOf(again))
    same('their fingerprints', fingerprint(once), fingerprint(again))
    same('the canonical JSON of what happened', canonicalJson(outcomeOf(once)), canonicalJson(outcomeOf(again)))
    same('the opening world before and after', opening, canonicalJson(input.scenario.world))
  })
}

/** Law 1, its other half. What a rule sees cannot be written: a frozen world gives the same run. */
export function rulesOnlyReadTheWorld(inputs: Inputs): Law {
  return fc.property(inputs, (input) => {
    same('the runs on a free and on a frozen world', outcomeOf(run(input)), outcomeOf(run({ ...input, freeze: true })))
  })
}
