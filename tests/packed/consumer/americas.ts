// A stranger's program over both packages as installed: every what-if played as recorded and otherwise, under no lens
// and under each. What it prints must not depend on the module system.
import { americas, lenses, type Play, playScenario, rulebook, scenarios, text } from '@lapolicy/americas'
import { branch, compare, type Run, why } from '@lapolicy/core'
import { fingerprint } from '@lapolicy/core/record'

const played = scenarios.map((scenario) => {
  const play: Play = { scenario, seed: 1 }
  const recorded: Run<typeof americas> = playScenario(play)
  const decision = scenario.decisions.find(({ id }) => recorded.decisions.some((row) => row.id === id))
  const option = decision?.options.find(({ id }) => id !== decision.recorded)
  if (!decision || !option) throw new Error(`${scenario.id} leaves nothing to decide`)
  const other = branch(recorded, { choices: { [decision.id]: option.id } })
  const { differences } = compare(recorded, other)
  const changed = recorded.changes.find(({ delta }) => delta !== null && delta !== 0)
  return {
    id: scenario.id,
    titled: text(scenario.title).length > 0,
    events: recorded.events.length,
    otherwise: `${decision.id}=${option.id}`,
    differences: differences.length,
    explained: changed ? why(recorded, changed.path).contributions.length : 0,
    lenses: new Set(lenses.map((lens) => fingerprint(playScenario({ ...play, lens })))).size,
    fingerprint: fingerprint(recorded),
  }
})

// @ts-expect-error - a scenario is not its name: the published types must say so.
const misused: Play = { scenario: 'panama-ports' }

console.log(
  JSON.stringify({
    events: Object.keys(americas.events).length,
    rules: rulebook.rules.length,
    played,
    misused: typeof misused.scenario,
  }),
)
