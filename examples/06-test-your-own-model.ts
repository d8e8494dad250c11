// Tests of a model: one rule asked about one event, the laws of a run tried on inputs of your own, and which rules and
// conditions the tests have put to work at all.
import { run } from '@lapolicy/core'
import { coverage, coverageReport, fire, given, laws, scenarioInput } from '@lapolicy/core/testing'
import * as fc from 'fast-check'
import { dearerCrossing, faresAnger, ferry, ferryRules, villagesComplain } from './ferry.js'

// Examples: given a world, when an event comes, then a rule answers. Where it answers otherwise, the difference is thrown.
const { world } = dearerCrossing
given(ferry, world)
  .when({ type: 'fare.raised', coins: 3 })
  .answerOf(faresAnger)
  .shows({ contributions: { 'ties.hill.ferry.trust': -3, 'ties.island.ferry.trust': -3 } })

// `fire` gives the answer itself: every condition is asked, so that a rule that did not fire says by how much it missed.
const cheap = fire(faresAnger, ferry, { world, event: { type: 'fare.raised', coins: 1.5 } })
console.log(cheap.fired, cheap.checks[0]?.label, cheap.checks[0]?.margin)

// Luck is handed in by purpose: here nobody on the hill, and nobody on the island, can write.
const unlettered = { world, event: { type: 'fare.raised', coins: 3 }, luck: () => 0.9 } as const
console.log(fire(villagesComplain, ferry, unlettered).emissions.length, 'complaints')

// Laws: whole runs with any seed, any anger, any choice. In a test file each is one line:
//   it(sentence, () => fc.assert(law(inputs)))
const inputs = scenarioInput({ model: ferry, rulebook: ferryRules, scenario: dearerCrossing })
for (const [sentence, law] of Object.entries(laws)) {
  fc.assert(law(inputs), { seed: 1, numRuns: 20 })
  console.log('holds:', sentence)
}

// A law of your own is a property over the same inputs, or over one rule: more coins never please.
const pleased = (coins: number): number => {
  const { contributions } = fire(faresAnger, ferry, { world, event: { type: 'fare.raised', coins } })
  return contributions['ties.hill.ferry.trust'] ?? 0
}
const coins = fc.integer({ min: 0, max: 20 })
fc.assert(
  fc.property(coins, coins, (few, more) => few > more || pleased(few) >= pleased(more)),
  { seed: 1 },
)
console.log('holds: more coins never please')

// What have those runs not tried? Here: a fare that angers nobody.
const runs = fc.sample(inputs, { seed: 1, numRuns: 50 }).map((input) => run(input))
const { neverFired, alwaysHeld } = coverage(ferryRules, runs)
console.log('never fired:', neverFired.join() || 'none', '· always held:', alwaysHeld.join())
console.log(coverageReport(coverage(ferryRules, runs)).trimEnd())

// Prints
// false two coins or more -0.5
// 0 complaints
// holds: the same seed gives the same run
// holds: rules only read the world
// holds: the order of registration is forgotten
// holds: a branch equals its parent up to the fork
// holds: a branch that changes nothing equals its parent
// holds: an intervention that fires no rule changes nothing
// holds: an unrelated rule changes only its own consequences
// holds: replaying a log rebuilds the world
// holds: resuming equals never having stopped
// holds: every change names its cause, and causes precede
// holds: a rule emits and changes only what it declares
// holds: every indicator stays in its range
// holds: the contributions of why add up
// holds: why-not agrees with the ledger
// holds: the traced and the bare driver agree
// holds: empty settings equal the baseline
// holds: settings touch only the knobs they name
// holds: a run survives JSON
// holds: worlds and events are read back as they were
// holds: unknown input is refused with its place
// holds: a recorded event happens only if what it needs happened
// holds: more coins never please
// never fired: none · always held: fares-anger/two coins or more
// 4 of 4 rules fired, 2 of 3 conditions decided, in 50 runs
//
// rule                             heard  asked    fired
//   condition                              held  decided
// distrust-rows                      200    400      334
//   trust lower than at the start           334       66
// fares-anger                         50    100      100
//   two coins or more                       100        0  always held
// lower-fares-calm                    12     24       24
// villages-complain                   50    100       58
//   somebody there can write                 58       42
