// The same rule as data: from a file, a form or a database. It is checked against the model, compiled to the same closures
// without any eval, and explains itself alike.
import { PolicyError, rulebook, run, whyNot } from '@lapolicy/core'
import { dataOf, type RuleData, ruleFromData } from '@lapolicy/core/data'
import { fingerprint } from '@lapolicy/core/record'
import { anger, dearerCrossing, distrustRows, ferry, ferryRules, lowerFaresCalm, villagesComplain } from './ferry.js'

// `faresAnger` of ferry.ts, as JSON would hold it. Values are numbers, texts, or an operator: an object with one key.
const data: RuleData = {
  id: 'fares-anger',
  on: 'fare.raised',
  basis: 'ferry-book',
  changes: ['ties.trust'],
  knobs: { anger: { ...anger } },
  over: { actors: { kind: 'village' } },
  when: [{ label: 'two coins or more', value: { event: 'coins' }, 'at-least': 2 }],
  then: [
    {
      tie: { from: 'binding', to: 'ferry', indicator: 'trust' },
      amount: { multiply: [-1, { knob: 'anger' }, { event: 'coins' }] },
    },
  ],
}
const angers = ruleFromData(ferry, JSON.parse(JSON.stringify(data)))

// A run with it is, to the last bit, the run with the rule written in TypeScript.
const input = { model: ferry, scenario: dearerCrossing, seed: 2 }
const written = run({ ...input, rulebook: ferryRules })
const read = run({ ...input, rulebook: rulebook([angers, villagesComplain, distrustRows, lowerFaresCalm]) })
console.log('the same ledger:', fingerprint(written) === fingerprint(read))

const why = whyNot(read, angers, { about: 'island' })
for (const { path, from, to } of why.flips) console.log(`would not fire with ${path} at ${to} instead of ${from}`)

// It gives its data back, in canonical form.
console.log(JSON.stringify(dataOf(angers)?.when))

// What is wrong is said with its place, before anything runs: here an indicator and a field that nobody declared.
for (const wrong of [
  { ...data, changes: ['ties.thrust'] },
  { ...data, when: [{ label: 'two coins or more', value: { event: 'coin' }, 'at-least': 2 }] },
  { ...data, when: [{ label: 'x', value: { constructor: 'coins' }, 'at-least': 2 }] },
]) {
  try {
    ruleFromData(ferry, wrong)
  } catch (error) {
    if (error instanceof PolicyError) console.log(`${error.code}: ${error.message} Expected ${error.expected}.`)
  }
}

// Prints
// the same ledger: true
// would not fire with event.coins at 1.999 instead of 3
// [{"label":"two coins or more","value":{"event":"coins"},"at-least":2}]
// data/unknown-name: changes[0]: there is no indicator "ties.thrust". Expected one of: actors.takings, ties.trust.
// data/unknown-name: when[0].value.event: there is no field of fare.raised "coin". Expected one of: actor, coins, date, id, precision, standing, target, type.
// data/invalid: when[0].value.constructor: "constructor" is not known here. Expected one of: above, absolute, actor, add, all, any, at-least, at-most, below, choose, clamp, count, ….
