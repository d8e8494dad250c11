// The same engine with a subject: US tariffs on Mexico from February 2025 on, as the sources record them and otherwise.
import { playScenario, scenarios, sentence, text } from '@lapolicy/americas'
import { branch, compare, why } from '@lapolicy/core'

const scenario = scenarios.find(({ id }) => id === 'mexico-tariffs')
if (!scenario) throw new Error('no such what-if')
console.log(text(scenario.title), scenario.start, 'to', scenario.end)

const recorded = playScenario({ scenario, seed: 1 })
const given = recorded.events
  .map(({ event }) => event)
  .filter(({ date, cause }) => date >= scenario.start && cause === null)
for (const event of given.slice(0, 4)) console.log(event.date, sentence(event))

// Every number names its rules, and every rule the claims that it rests on.
const trust = why(recorded, 'ties.MEX.USA.trust')
const largest = trust.contributions.toSorted((a, b) => Math.abs(b.delta) - Math.abs(a.delta))[0]
console.log(trust.path, trust.from, '→', trust.to?.toFixed(1))
console.log('most of it:', largest?.rule, `(${largest?.basis.join(', ')})`)

// Every what-if has a no-action option. What would not have followed?
const [opening] = scenario.decisions
const quiet = branch(recorded, { choices: { [opening?.id ?? '']: 'no-action' } })
const { departure, differences } = compare(recorded, quiet)
console.log('otherwise from', departure?.date)
const shown = ['trust', 'tension', 'tariffCost', 'nearshoring'].map((name) => `ties.MEX.USA.${name}`)
for (const { path, a, b } of differences.filter(({ path }) => shown.includes(path))) {
  console.log(path, a?.toFixed(1), '→', b?.toFixed(1))
}

// Prints
// Mexico: tariffs against border and fentanyl 2025-02-01 to 2027-02-01
// 2025-02-01 The order alleges an alliance between Mexico’s government and drug cartels
// 2025-02-01 An order of the US administration places tariffs on Mexico; the sources give no rate; played at 25 %
// 2025-02-02 Mexico accepts the demand of the United States in part: action at the border and against fentanyl
// 2025-02-03 Mexico’s president agrees to send 10,000 national guards to the border; the United States is to act on arms going south
// ties.MEX.USA.trust 0 → -7.6
// most of it: trust.lost-to-coercion (m-threats-deepen-distrust, m-pressure-costs-credibility, judgement-trust-decay)
// otherwise from 2025-02-01
// ties.MEX.USA.trust -7.6 → 0.0
// ties.MEX.USA.nearshoring 90.3 → 100.0
// ties.MEX.USA.tension 1.7 → 0.0
// ties.MEX.USA.tariffCost -3.5 → 0.0
