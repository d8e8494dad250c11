// A run over four months, and the question that it can always answer: why is this number what it is?
import { allSeries, run, why } from '@lapolicy/core'
import { dearerCrossing, ferry, ferryRules } from './ferry.js'

// The same input gives the same run, byte for byte, on every machine. The seed names the luck.
const played = run({ model: ferry, rulebook: ferryRules, scenario: dearerCrossing, seed: 2 })

for (const { event } of played.events) {
  const parts = [event.date, event.type, event.actor, event.cause ? `because of ${event.cause.rule}` : null]
  console.log(parts.filter((part) => part !== null).join(' '))
}

// Levels at the opening, at the close of each month, and on the last day.
const { 'actors.ferry.takings': takings = [] } = allSeries(played)
console.log(takings.map(([date, level]) => `${date} ${level?.toFixed(1)}`).join(' · '))

// The contributions add up to the change, each with the event it answers and the claims it rests on.
const answer = why(played, 'actors.ferry.takings')
console.log(`from ${answer.from} to ${answer.to?.toFixed(1)}`)
for (const { date, delta, rule, basis } of answer.contributions) {
  console.log(date, delta.toFixed(1), rule, `(${basis.join(', ')})`)
}

// And trust, which the takings rest on, goes back to the fare itself.
console.log(
  why(played, 'ties.island.ferry.trust')
    .chain.map(({ event, type }) => `${type} (${event})`)
    .join(' → '),
)

// Prints
// 2030-03-10 fare.raised ferry
// 2030-03-15 complaint.sent island because of villages-complain
// 2030-03-31 month.closed
// 2030-04-30 month.closed
// 2030-05-31 month.closed
// 2030-06-30 month.closed
// 2030-03-01 100.0 · 2030-03-31 95.7 · 2030-04-30 80.6 · 2030-05-31 63.1 · 2030-06-30 55.5
// from 100 to 55.5
// 2030-03-31 -4.0 distrust-rows (ferry-book)
// 2030-03-31 -0.3 distrust-rows (ferry-book)
// 2030-04-30 -7.9 distrust-rows (ferry-book)
// 2030-04-30 -7.3 distrust-rows (ferry-book)
// 2030-05-31 -6.7 distrust-rows (ferry-book)
// 2030-05-31 -10.7 distrust-rows (ferry-book)
// 2030-06-30 -3.3 distrust-rows (ferry-book)
// 2030-06-30 -4.3 distrust-rows (ferry-book)
// fare.raised (dearer)
