import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { gate, sizeAndDepth } from '../../testing/villages/gate.js'
import { plainInput, recorded } from '../../testing/villages/plain-input.js'
import { villages } from '../../testing/villages/village.js'
import { event } from '../events/event.js'
import { has } from '../rules/condition.js'
import { run } from '../run/run.js'
import { indicator } from '../world/indicator.js'
import { defineModel } from '../world/model.js'
import { runFile } from './from-run.js'
import { jsonSchemas } from './json-schemas.js'
import { scenarioData } from './scenario-data.js'
import { writeRunFile } from './write-run-file.js'

const schemas = jsonSchemas(villages, { name: 'villages' })
const compiled = (topic: keyof typeof schemas): ValidateFunction =>
  new Ajv2020({ strict: true }).compile(schemas[topic])
const accepted = (accepts: ValidateFunction, value: unknown): void =>
  expect(accepts(value), JSON.stringify(accepts.errors?.slice(0, 3))).toBe(true)

const toll = recorded('toll', 'toll.imposed', '2030-01-12', { rate: 0.9, issue: 'water' })
const input = plainInput({
  opening: [recorded('bridge', 'bridge.opened', '2029-01-01', { width: 0.5 })],
  schedule: [
    toll,
    recorded('lifted', 'toll.lifted', '2030-03-01', { needs: ['toll'], when: [has('toll', () => true)] }),
  ],
  decisions: [gate],
  declares: sizeAndDepth,
})
const played = run(input)

describe('the JSON Schemas of a model', () => {
  it('name their dialect and themselves, and refer to nothing outside', () => {
    for (const topic of ['event', 'world', 'scenario', 'run'] as const) {
      expect(schemas[topic]).toMatchObject({
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        $id: `urn:lapolicy:villages:${topic}`,
        title: expect.stringMatching(/^[A-Z]/),
        description: expect.stringMatching(/\.$/),
      })
      const references = JSON.stringify(schemas[topic]).match(/"\$ref":"[^"]+"/g) ?? []
      for (const reference of references) expect(reference).toMatch(/"#\/\$defs\//)
    }
  })

  it('say of an indicator what it means, its unit and its range', () => {
    const world = schemas.world as { $defs: { actor: { properties: Record<string, { description: string }> } } }
    expect(world.$defs.actor.properties.lamps).toEqual({
      description: 'Lamps lit tonight. Unit: lamps, from 0 to 12; contributions of one wave: set; opens at 3.',
      anyOf: [{ type: 'number', minimum: 0, maximum: 12 }, { type: 'null' }],
    })
    expect(world.$defs.actor.properties.silence?.description).toContain('opens at a level that is not known')
  })

  it('say of an index that only its change is to be shown', () => {
    const model = defineModel({
      events: {},
      actorIndicators: { mood: indicator({ unit: 'points', range: [0, 1], meaning: 'mood', changeOnly: true }) },
      tieIndicators: {},
    })
    const { world } = jsonSchemas(model, { name: 'moods' })
    expect(JSON.stringify(world)).toContain('opens at 0. Only its change from the start is to be shown.')
  })

  it('keep the descriptions that a payload’s fields have, and leave optional ones optional', () => {
    const model = defineModel({
      events: { 'song.sung': event({ verses: z.number().describe('How many.'), key: z.string().optional() }) },
      actorIndicators: {},
      tieIndicators: {},
    })
    const schema = jsonSchemas(model, { name: 'songs' })
    const song = (schema.event as { $defs: Record<string, unknown> }).$defs['event-song.sung']
    expect(song).toMatchObject({ title: 'song.sung', properties: { verses: { description: 'How many.' } } })
    const accepts = new Ajv2020({ strict: true }).compile(schema.event)
    const sung = {
      id: 's',
      type: 'song.sung',
      date: '2030-01-01',
      actor: null,
      target: null,
      standing: 'reported',
      sources: [],
      cause: null,
    }
    accepted(accepts, { ...sung, verses: 2 })
    accepted(accepts, { ...sung, verses: 2, key: 'C' })
    expect(accepts(sung)).toBe(false)
    const world = new Ajv2020({ strict: true }).compile(schema.world)
    const empty = { date: '2030-01-01', actors: {}, ties: {}, measures: {}, demands: {} }
    accepted(world, empty)
    expect(world({ ...empty, measures: { m: {} } })).toBe(false)
  })

  it('are refused for what is no model', () => {
    expect(() => jsonSchemas(null as never, { name: 'x' })).toThrow(
      expect.objectContaining({ code: 'record/not-usable' }),
    )
    expect(() => jsonSchemas({ events: {} } as never, { name: 'x' })).toThrow(/its actorIndicators is no record/)
  })
})

describe('the schema of an event', () => {
  const accepts = compiled('event')
  const [event] = played.events.map((row) => row.event).filter(({ id }) => id === 'toll')

  it('accepts every event of a run', () => {
    expect(new Set(played.events.map((row) => row.event.type)).size).toBeGreaterThan(3)
    for (const row of played.events) accepted(accepts, row.event)
  })

  it.each([
    { type: 'moon.risen' },
    { rate: 2 },
    { rate: '0.9' },
    { issue: 'gold' },
    { unheard: 1 },
    { date: '2030-02-3' },
    { needs: ['toll'] },
    { cause: undefined },
    { sources: [{ source: 'tale' }] },
  ])('refuses %j', (change) => {
    expect(accepts({ ...event, ...change })).toBe(false)
  })
})

describe('the schema of a world', () => {
  const accepts = compiled('world')
  const { world } = played

  it('accepts the worlds of a run, with what is in force', () => {
    const during = played.history.find(({ date }) => date === '2030-01-12')?.world
    expect(Object.keys(during?.measures ?? {}).sort()).toEqual(['bridge', 'toll'])
    expect(Object.keys(during?.demands ?? {})).toEqual(['toll'])
    for (const one of [played.opening, world, during]) accepted(accepts, one)
  })

  const alder = world.actors.alder as object
  it.each([
    [{ date: 'today' }],
    [{ weather: 'fair' }],
    [{ actors: { ...world.actors, alder: { ...alder, cheer: 21 } } }],
    [{ actors: { ...world.actors, alder: { ...alder, cheer: 'high' } } }],
    [{ actors: { ...world.actors, alder: { ...alder, kind: undefined } } }],
    [{ actors: { ...world.actors, alder: { ...alder, wealth: 1 } } }],
    [{ actors: { 'a.b': alder } }],
    [{ actors: { 'a>b': alder } }],
    [{ actors: JSON.parse('{"__proto__":{"kind":"village"}}') }],
    [{ ties: { alder: { birch: { trust: -51 } } } }],
    [{ ties: { alder: { 'b.c': {} } } }],
    [{ measures: { m: { id: 'm', kind: 'wall', actor: null, target: null, since: '2030-01-01' } } }],
    [{ measures: { m: { id: 'm', kind: 'toll', rate: 0.5, actor: null, target: null, since: 'once' } } }],
    [{ demands: { d: { id: 'd', coercer: null, target: null, since: '2030-01-01', issue: 'water', rate: 0 } } }],
  ])('refuses %j', (change) => {
    expect(accepts({ ...world, ...change })).toBe(false)
  })
})

describe('the schema of a scenario', () => {
  const accepts = compiled('scenario')
  const data = scenarioData(input.scenario)
  const [decision] = data.decisions
  const [, lifted] = data.schedule

  it('accepts the plain part of a scenario, through JSON', () => {
    accepted(accepts, data)
    accepted(accepts, JSON.parse(JSON.stringify(data)))
  })

  it.each([
    [{ start: 'soon' }],
    [{ title: 'The toll' }],
    [{ world: { ...data.world, date: 1 } }],
    [{ opening: [{ ...data.opening[0], width: 'wide' }] }],
    [{ schedule: [{ ...lifted, cause: null }] }],
    [{ schedule: [{ ...lifted, needs: 'toll' }] }],
    [{ schedule: [{ ...lifted, when: [{ kind: 'maybe', label: 'x' }] }] }],
    [{ decisions: [{ ...decision, options: [] }] }],
    [{ decisions: [{ ...decision, date: '2030-01-32' }] }],
    [{ decisions: [{ ...decision, recorded: 1 }] }],
    [{ decisions: [{ ...decision, options: [{ id: 'shut', title: 'x', standing: 'sure' }] }] }],
    [{ parameters: [{ name: 'size', unit: 'share', range: [0] }] }],
    [{ parameters: [{ name: 'size', unit: 'share', range: [0, 1, 2] }] }],
    [{ parameters: [{ name: 'size', unit: 'share', range: [0, 1], record: { value: 1 } }] }],
  ])('refuses %j', (change) => {
    expect(accepts({ ...data, ...change })).toBe(false)
  })
})

describe('the schema of a model’s run files', () => {
  const accepts = compiled('run')
  const sealed = JSON.parse(
    writeRunFile(
      runFile(
        run(
          plainInput({
            world: {
              ...input.scenario.world,
              actors: { ...input.scenario.world.actors, alder: { kind: 'village', cheer: 3 } },
            },
          }),
        ),
        { packages: {} },
      ),
    ),
  )

  it('accepts one, and refuses levels that the model does not have', () => {
    accepted(accepts, sealed)
    expect(sealed.data.levels).toEqual({ 'actors.cheer': { alder: 3 } })
    for (const levels of [
      { 'actors.wealth': { alder: 1 } },
      { 'actors.cheer': { alder: 21 } },
      { 'ties.trust': { 'alder>birch': 'much' } },
    ])
      expect(accepts({ ...sealed, data: { ...sealed.data, levels } }), JSON.stringify(levels)).toBe(false)
  })
})
