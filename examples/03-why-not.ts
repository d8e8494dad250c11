// Why did a rule not fire? Every condition says by how much it failed, and which smallest change would have turned it.
import { run, whyNot } from '@lapolicy/core'
import { dearerCrossing, distrustRows, faresAnger, ferry, ferryRules } from './ferry.js'

// A fare that rises by one coin and a half angers nobody.
const [dearer] = dearerCrossing.schedule
if (dearer?.type !== 'fare.raised') throw new Error('the story begins with a fare')
const scenario = { ...dearerCrossing, schedule: [{ ...dearer, coins: 1.5 }] }
const played = run({ model: ferry, rulebook: ferryRules, scenario, seed: 2 })

const answer = whyNot(played, 'fares-anger', { on: '2030-03-10', about: 'island' })
console.log(answer.date, answer.rule, 'for', answer.binding, answer.fired ? 'fired' : 'did not fire')
for (const { label, value, need, margin } of answer.checks) {
  console.log(`${label}: saw ${value}, needs ${need}, so it lacked ${Math.abs(Number(margin))}`)
}
for (const { path, from, to } of answer.flips) console.log(`it would fire with ${path} at ${to} instead of ${from}`)

// The same month by month: trust never fell, so nobody rowed.
const rowing = whyNot(played, distrustRows, { about: 'hill' })
console.log(rowing.rule, `fired ${rowing.counts.fired} of ${rowing.counts.asked} times; closest on ${rowing.date}`)
for (const { path, from, to } of rowing.flips) console.log(`it would fire with ${path} at ${to} instead of ${from}`)

// A rule that was never asked says so, and what it waits for.
const { silence } = whyNot(played, 'lower-fares-calm')
console.log(silence?.kind, silence?.types.map(({ type, count }) => `${type} (${count} times)`).join())

// Of a rule that did fire it says what would have stopped it.
const angry = run({ model: ferry, rulebook: ferryRules, scenario: dearerCrossing, seed: 2 })
const { fired, flips } = whyNot(angry, faresAnger, { about: 'island' })
console.log('with three coins it', fired ? 'fires' : 'does not fire')
for (const { path, from, to } of flips) console.log(`it would not with ${path} at ${to} instead of ${from}`)

// Prints
// 2030-03-10 fares-anger for island did not fire
// two coins or more: saw 1.5, needs 2, so it lacked 0.5
// it would fire with event.coins at 2 instead of 1.5
// distrust-rows fired 0 of 4 times; closest on 2030-06-30
// it would fire with ties.hill.ferry.trust at -1 instead of 0
// unheard fare.lowered (0 times)
// with three coins it fires
// it would not with event.coins at 1.999 instead of 3
