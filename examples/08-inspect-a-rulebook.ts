// What is wrong with a rulebook, before anything is run? Declarations are compared, and every rule is probed.
import { rule, rulebook } from '@lapolicy/core'
import { inspect, toMermaid } from '@lapolicy/core/inspect'
import { dearerCrossing, ferry, ferryRules } from './ferry.js'

const library = ['ferry-book', 'letters-in-the-office']
const surroundings = { model: ferry, scenarios: [dearerCrossing], library }

// The rules of these examples have no faults.
const { errors, notes } = inspect(ferryRules, surroundings)
console.log(errors.length, 'errors,', notes.length, 'notes')
for (const { code, message } of notes) console.log(`${code}: ${message}`)

// Two rules with faults that no compiler sees: they chase each other round within one day, and one rests on nothing.
const faults = [
  rule(
    ferry,
    'complaints-lower',
    { on: 'complaint.sent', basis: ['ferry-book'], emits: { 'fare.lowered': 0 } },
    { then: (_, effects) => [effects.emit('fare.lowered', { actor: 'ferry', target: null, coins: 1 })] },
  ),
  rule(
    ferry,
    'lowering-invites',
    { on: 'fare.lowered', basis: ['ferry-boook'], emits: { 'complaint.sent': 0 } },
    { then: (_, effects) => [effects.emit('complaint.sent', { actor: 'hill', target: 'ferry' })] },
  ),
]
console.log()
for (const { code, rules, message } of inspect(rulebook([...ferryRules.rules, ...faults]), surroundings).errors) {
  console.log(`${code} (${rules.join(', ')})\n  ${message}`)
}

// What depends on what, for a page that draws Mermaid.
console.log()
console.log(toMermaid(inspect(ferryRules, surroundings).graph).trimEnd())

// Prints
// 0 errors, 2 notes
// inspect/event-unheard: No rule listens to complaint.sent, and it opens, amends and closes nothing (villages-complain may bring it about). Nothing to do if it is only for the log.
// inspect/judgement-knobs: 1 of 1 knobs rest on judgement alone. Look for figures where they matter most.
//
// inspect/cycle-without-delay (complaints-lower, lowering-invites)
//   Without delay, complaints-lower → fare.lowered → lowering-invites → complaint.sent → complaints-lower. Delay one of these emissions by a day, or take one out.
// inspect/unknown-basis (lowering-invites)
//   Rule "lowering-invites" rests on "ferry-boook", which the library does not have (did you mean "ferry-book"?). Correct the id, or add the claim.
//
// flowchart LR
//   n0(["complaint.sent"])
//   n1(["fare.lowered"])
//   n2(["fare.raised"])
//   n3(["month.closed"])
//   n4{{"actors.takings"}}
//   n5{{"ties.trust"}}
//   n6["distrust-rows"]
//   n7["fares-anger"]
//   n8["lower-fares-calm"]
//   n9["villages-complain"]
//   n1 --> n8
//   n2 --> n7
//   n2 --> n9
//   n3 --> n6
//   n5 -.-> n6
//   n6 ==> n4
//   n7 ==> n5
//   n8 ==> n5
//   n9 -->|2 d| n0
