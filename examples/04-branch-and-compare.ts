// A branch runs again with one difference and the same luck. Whatever differs, differs because of it.
import { branch, compare, run } from '@lapolicy/core'
import { fingerprint } from '@lapolicy/core/record'
import { dearerCrossing, ferry, ferryRules } from './ferry.js'

const recorded = run({ model: ferry, rulebook: ferryRules, scenario: dearerCrossing, seed: 2 })

// Had the ferry taken two coins back in April …
const milder = branch(recorded, { choices: { answer: 'lower' } })
const difference = compare(recorded, milder)
console.log('they part on', difference.departure?.date, 'with', difference.departure?.event)
for (const { path, a, b } of difference.differences) console.log(path, a?.toFixed(1), '→', b?.toFixed(1))

// Until that day the two are one run, draws included: luck is named by what it decides and not by when it was drawn.
const before = (date: string) => (row: { readonly date: string }) => row.date < date
const shared = recorded.changes.filter(before('2030-04-15'))
console.log(
  shared.length,
  'changes before it,',
  JSON.stringify(shared) === JSON.stringify(milder.changes.filter(before('2030-04-15')))
    ? 'the same in both'
    : 'not the same',
)

// A knob may differ instead: villages that forgive.
const forgiving = branch(recorded, { settings: { anger: 0.5 } })
console.log(
  'complaints',
  [recorded, forgiving]
    .map(({ events }) => events.filter(({ event }) => event.type === 'complaint.sent').length)
    .join(' and '),
)
for (const { path, a, b } of compare(recorded, forgiving).differences)
  console.log(path, a?.toFixed(1), '→', b?.toFixed(1))

// A branch that changes nothing is its parent.
console.log(fingerprint(branch(recorded, {})) === fingerprint(recorded))

// Prints
// they part on 2030-04-15 with decision/answer/fare.lowered:ferry>
// ties.hill.ferry.trust -3.0 → -1.0
// ties.island.ferry.trust -3.0 → -1.0
// actors.ferry.takings 55.5 → 82.3
// 4 changes before it, the same in both
// complaints 1 and 1
// ties.hill.ferry.trust -3.0 → -1.5
// ties.island.ferry.trust -3.0 → -1.5
// actors.ferry.takings 55.5 → 77.7
// true
