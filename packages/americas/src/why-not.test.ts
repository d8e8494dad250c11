import { whyNot } from '@lapolicy/core'
import { describe, expect, it } from 'vitest'
import { playScenario } from './play.js'
import { americasRulebook } from './rulebook.js'
import { scenarios } from './scenarios/scenarios.js'
import { hasText } from './text/say.js'

describe.each(scenarios.map((scenario) => [scenario.id, scenario] as const))('why not, in %s', (_, scenario) => {
  const played = playScenario({ scenario, seed: 3 })
  const fired = new Map<string, number>()
  for (const { rule } of played.firings) fired.set(rule, (fired.get(rule) ?? 0) + 1)

  it('every rule answers, for its closest miss or for what it waits for', () => {
    for (const { id, when } of americasRulebook.rules) {
      const told = whyNot(played, id)
      expect(told.counts.fired, id).toBe(fired.get(id) ?? 0)
      expect(told.checks.length, id).toBe(told.silence === null ? when.length : 0)
      expect(told.silence === null, id).toBe(told.counts.asked > 0)
      for (const { label } of told.checks) expect(hasText(label), label).toBe(true)
      for (const { path, from, to, share } of told.flips) {
        expect(Number.isFinite(from) && Number.isFinite(to), `${id} ${path}`).toBe(true)
        expect(share, `${id} ${path}`).toBeGreaterThan(0)
        expect(share, `${id} ${path}`).toBeLessThanOrEqual(1)
      }
      for (const one of told.silence?.types ?? []) expect(one.count === 0 || one.nearest !== null, id).toBe(true)
    }
  })

  it('a rule that fired is told with the checks of the ledger', () => {
    const firings = played.firings.filter(({ rule }) => rule !== 'in-force')
    for (const { rule, event, binding, checks } of firings.filter((__, at) => at % 97 === 0)) {
      const told = whyNot(played, rule, { event, binding })
      expect(told.fired).toBe(true)
      expect(told.checks).toEqual(checks)
    }
  })
})

it('an incident that did not happen is told by its luck, and by what would have made it likelier', () => {
  const scenario = scenarios.find(({ id }) => id === 'caribbean-deployment')
  const played = playScenario({ scenario: scenario as NonNullable<typeof scenario> })
  const { checks, flips } = whyNot(played, 'deployment.incident', { on: '2025-09-30' })
  expect(checks).toMatchObject([{ label: 'deployment.incident.occurs', holds: false }])
  expect(flips.filter(({ fires }) => fires).map(({ path }) => path)).toEqual(
    expect.arrayContaining(['ties.USA.VEN.posture', 'ties.VEN.USA.posture', 'knob.deployments.incident-hazard']),
  )
})
