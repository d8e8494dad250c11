// One run is one story. What may come of the same rules under other luck, and under other views of a disputed number?
import { ensemble, ensembleOf, pairing } from '@lapolicy/core/ensemble'
import { dearerCrossing, ferry, ferryRules } from './ferry.js'

const input = { model: ferry, rulebook: ferryRules, scenario: dearerCrossing }
const watch = ['actors.ferry.takings']

// Five hundred runs, with the seeds 1 to 500. What is kept does not grow with their number.
const bands = ensemble(input, { runs: 500, watch, events: ['complaint.sent', 'complaint.sent:island>ferry'] })
for (const { date, low, median, high } of bands.paths['actors.ferry.takings'] ?? []) {
  console.log(date, [low, median, high].map((level) => level?.toFixed(0)).join(' · '))
}
for (const { id, share } of bands.events) console.log(id, 'in', (100 * share).toFixed(0), '% of the runs')

// The same over the whole range of every knob: how much of the spread is luck, and how much is dispute?
const disputed = ensemble(input, { runs: 500, watch, vary: 'knobs' })
const last = disputed.paths['actors.ferry.takings']?.at(-1)
console.log('knobs too:', [last?.low, last?.median, last?.high].map((level) => level?.toFixed(0)).join(' · '))

// Two branches, run by run on the same luck: the difference is steadier than either.
const lower = { ...input, choices: { answer: 'lower' } }
const difference = pairing(input, lower, { runs: 500, watch }).paths['actors.ferry.takings']?.at(-1)
console.log('lowering the fare is worth', difference?.median?.toFixed(0), 'coins a week; luck of their own would need')
console.log(difference?.gain?.toFixed(1), 'times as many runs to say so as well')

// Long work can be shown while it goes on, and stopped.
const open = ensembleOf(input, { watch })
while (open.runs < 300) {
  open.add(100)
  console.log(open.runs, open.bands([0.5]).paths['actors.ferry.takings']?.at(-1)?.median?.toFixed(1))
}

// Prints
// 2030-03-01 100 · 100 · 100
// 2030-03-31 80 · 88 · 96
// 2030-04-30 65 · 76 · 88
// 2030-05-31 51 · 65 · 79
// 2030-06-30 37 · 53 · 69
// complaint.sent in 85 % of the runs
// complaint.sent:island>ferry in 61 % of the runs
// knobs too: 0 · 53 · 100
// lowering the fare is worth 23 coins a week; luck of their own would need
// 4.2 times as many runs to say so as well
// 100 53.9
// 200 54.0
// 300 52.7
