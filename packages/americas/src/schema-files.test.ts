import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { numericPaths } from '@lapolicy/core'
import { jsonSchemas, runFile, scenarioData, writeRunFile } from '@lapolicy/core/record'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import { beforeAll, describe, expect, it } from 'vitest'
import { lenses } from './lenses/lenses.js'
import { americas } from './model.js'
import { playScenario } from './play.js'
import { scenarios } from './scenarios/scenarios.js'

const topics = ['event', 'world', 'scenario', 'run'] as const
const file = (topic: string): string => fileURLToPath(new URL(`../schema/${topic}.schema.json`, import.meta.url))

// `pnpm schemas` writes them anew.
describe('the schema files', () => {
  const schemas = jsonSchemas(americas, { name: 'americas' })

  it.each(topics)('are those of the model: %s', async (topic) => {
    await expect(`${JSON.stringify(schemas[topic], null, 2)}\n`).toMatchFileSnapshot(file(topic))
  })
})

describe('an independent validator of the schema files', () => {
  let event: ValidateFunction
  let world: ValidateFunction
  let scenario: ValidateFunction
  let run: ValidateFunction
  beforeAll(() => {
    const compiled = (topic: (typeof topics)[number]): ValidateFunction =>
      new Ajv2020({ strict: true }).compile(JSON.parse(readFileSync(file(topic), 'utf8')))
    ;[event, world, scenario, run] = [compiled('event'), compiled('world'), compiled('scenario'), compiled('run')]
  })
  const accepted = (accepts: ValidateFunction, value: unknown): void =>
    expect(accepts(value), JSON.stringify(accepts.errors?.slice(0, 3))).toBe(true)

  describe.each(scenarios.map((one) => [one.id, one] as const))('of %s', (_, played) => {
    const [lens = null] = lenses
    const once = playScenario({ scenario: played, lens, seed: 7 })
    const data = scenarioData(played)
    const sealed = JSON.parse(
      writeRunFile(runFile(once, { packages: { '@lapolicy/core': '0.1.0' }, lens: lens?.id ?? null })),
    )

    it('accepts every event, and refuses one that is broken', () => {
      const events = once.events.map((row) => row.event)
      expect(events.length).toBeGreaterThan(30)
      for (const one of events) {
        accepted(event, one)
        for (const wrong of [
          { type: 'moon.risen' },
          { date: '2025-2-1' },
          { standing: 'sure' },
          { extra: 1 },
          { id: 1 },
        ])
          expect(event({ ...one, ...wrong }), JSON.stringify(wrong)).toBe(false)
      }
    })

    it('accepts its worlds, and refuses a level beyond its range', () => {
      for (const { world: one } of once.history) accepted(world, one)
      expect(numericPaths(once.world).length).toBeGreaterThan(1000)
      const { actors } = once.world
      for (const approval of [41, 'high', -40.5])
        expect(world({ ...once.world, actors: { ...actors, USA: { ...actors.USA, approval } } })).toBe(false)
    })

    it('accepts the plain part of the scenario, and refuses one that is broken', () => {
      accepted(scenario, data)
      const [decision] = data.decisions
      const [given] = data.schedule
      for (const wrong of [
        { start: '2025' },
        { summary: 'x' },
        { decisions: [{ ...decision, options: [] }] },
        { schedule: [{ ...given, type: 'moon.risen' }] },
        { schedule: [{ ...given, cause: null }] },
        { parameters: undefined },
      ])
        expect(scenario({ ...data, ...wrong }), JSON.stringify(wrong)).toBe(false)
    })

    it('accepts its run file, and refuses one that is broken', () => {
      accepted(run, sealed)
      for (const wrong of [
        { format: 0 },
        { seal: 'x' },
        { data: { ...sealed.data, levels: { 'actors.unheard': {} } } },
        { data: { ...sealed.data, levels: { 'actors.gdp': { MEX: -1 } } } },
        { input: { ...sealed.input, choices: { a: 1 } } },
      ])
        expect(run({ ...sealed, ...wrong }), JSON.stringify(wrong)).toBe(false)
    })
  })
})
