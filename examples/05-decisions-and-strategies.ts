// Who decides? The player; else the record, while all that it needs has happened; else a strategy, by weights.
import { branch, type Decision, type Run, run, type Scenario, type Strategy } from '@lapolicy/core'
import { dearerCrossing, ferry, ferryRules } from './ferry.js'

// A strategy weighs the options of an open decision; the run makes the draw. This ferry bends to distrust.
const bends: Strategy<typeof ferry> = ({ tie }) => {
  const distrust = -tie('hill', 'ferry', 'trust') - tie('island', 'ferry', 'trust')
  return [
    { option: 'lower', weight: distrust },
    { option: 'stand-firm', weight: 4 },
  ]
}

const told = ({ decisions: [row] }: Run<typeof ferry>): string => {
  const weights = row?.weights.map(({ option, weight }) => `${option} ${weight.toFixed(2)}`)
  return `${row?.option} (${row?.by}; the model gives ${weights?.join(', ')})`
}

// The record decides, and the model's own weights stand beside it.
const input = { model: ferry, rulebook: ferryRules, scenario: dearerCrossing, seed: 2, strategy: bends }
const recorded = run(input)
console.log('recorded:', told(recorded))

// The player decides.
console.log('chosen:  ', told(branch(recorded, { choices: { answer: 'lower' } })))

// Nobody decides and nothing is on record: the model does, differently from seed to seed.
const open: Decision<typeof ferry> = { ...(dearerCrossing.decisions[0] as Decision<typeof ferry>), recorded: null }
const unrecorded: Scenario<typeof ferry> = { ...dearerCrossing, decisions: [open] }
const seeds = Array.from({ length: 200 }, (_, seed) => run({ ...input, scenario: unrecorded, seed }))
const lowered = seeds.filter(({ decisions }) => decisions[0]?.option === 'lower').length
console.log('model:   ', `lowers in ${lowered} of ${seeds.length} seeds`)

// A decision opens only if its conditions hold: without the dearer fare there is nothing to answer, and the row says why.
const [closed] = branch(recorded, { scenario: { ...dearerCrossing, schedule: [] } }).decisions
console.log(
  'closed:  ',
  closed?.by,
  closed?.checks.map(({ label, value, need }) => `${label}: ${value}, needs ${need}`).join(),
)

// A screen that lets somebody play stops at each decision and asks.
const { pending } = run({ ...input, ask: ['ferry'] })
console.log('waits:   ', pending?.date, pending?.actor, 'must decide', pending?.decision)

// Prints
// recorded: stand-firm (recorded; the model gives lower 0.60, stand-firm 0.40)
// chosen:   lower (chosen; the model gives lower 0.60, stand-firm 0.40)
// model:    lowers in 126 of 200 seeds
// closed:   closed somebody distrusts the ferry: 0, needs -2
// waits:    2030-04-15 ferry must decide answer
