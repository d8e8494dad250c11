import { expect, it } from 'vitest'
import { plainInput } from '../../testing/villages/plain-input.js'
import { villages } from '../../testing/villages/village.js'
import { defaultOf, defineScenario, run } from '../index.js'

it('a scenario that is declared with its model is handed back, and played, as it was', () => {
  const { scenario, ...input } = plainInput()
  const declared = defineScenario(villages, scenario)
  expect(declared).toBe(scenario)
  expect(run({ ...input, scenario: declared }).endedOn).toBe(scenario.end)
})

it('a parameter that nobody sets has the recorded value, else the illustrative one, else the lowest', () => {
  const parameter = { name: 'tons', unit: 't', range: [1, 10] as const }
  const record = { value: 4, source: 'tale', locator: 'p. 1' }
  expect(defaultOf({ ...parameter, record, illustrative: 3 })).toBe(4)
  expect(defaultOf({ ...parameter, illustrative: 3 })).toBe(3)
  expect(defaultOf(parameter)).toBe(1)
})
