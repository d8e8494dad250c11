import { afterAll, describe, expect, it } from 'vitest'
import { plainInput } from '../../testing/villages/plain-input.js'
import { villages } from '../../testing/villages/village.js'
import { ensemble } from '../ensemble/ensemble.js'
import { PolicyError } from '../errors.js'
import { parseWorld } from '../world/parse-world.js'
import { runBare } from './bare.js'
import { branch } from './branch.js'
import { run } from './run.js'
import { defineScenario } from './scenario.js'

/** Something that holds itself. */
const circle = (): Record<string, unknown> => {
  const one: Record<string, unknown> = { kind: 'village', cheer: 0 }
  one.self = one
  return one
}

/** Deeper than any call stack is high. */
const deep = (): Record<string, unknown> => {
  let one: Record<string, unknown> = { kind: 'village' }
  for (let level = 0; level < 50_000; level++) one = { inner: one }
  return one
}

const plain = plainInput({})
const { world } = plain.scenario
const played = run(plain)

const ways: Readonly<Record<string, (make: () => Record<string, unknown>) => object>> = {
  'the world itself': (make) => ({ ...world, ...make() }),
  'all of its actors': (make) => ({ ...world, actors: make() }),
  'an actor': (make) => ({ ...world, actors: { ...world.actors, alder: make() } }),
  'a level': (make) => ({ ...world, actors: { ...world.actors, alder: { kind: 'village', cheer: make() } } }),
  'the ties of an actor': (make) => ({ ...world, ties: { ...world.ties, alder: make() } }),
  'a tie': (make) => ({ ...world, ties: { ...world.ties, alder: { birch: make() } } }),
  measures: (make) => ({ ...world, measures: make() }),
  'a field of a measure': (make) => ({ ...world, measures: { m: { id: 'm', kind: 'toll', rate: make() } } }),
  demands: (make) => ({ ...world, demands: { d: make() } }),
}
const uses: Readonly<Record<string, (input: typeof plain) => unknown>> = {
  parseWorld: ({ scenario }) => parseWorld(villages, scenario.world),
  defineScenario: ({ scenario }) => run({ ...plain, scenario: defineScenario(villages, scenario) }),
  run,
  runBare,
  branch: ({ scenario }) => branch(played, { scenario }),
  ensemble: ({ seed: _, ...input }) => ensemble(input, { runs: 1, watch: [] }),
}

it('a world that is sound is taken by all of them', () => {
  for (const use of Object.values(uses)) expect(() => use(plain)).not.toThrow()
})

describe.each(Object.entries({ 'a circle': circle, 'fifty thousand levels': deep }))('a world with %s', (_, make) => {
  it.each(Object.entries(ways))('in place of %s is refused by a typed error, whoever gets it', (_, spoilt) => {
    for (const use of Object.values(uses)) {
      const input = { ...plain, scenario: { ...plain.scenario, world: spoilt(make) as typeof world } }
      expect(() => use(input)).toThrow(PolicyError)
    }
  })
})

describe('a world that names the prototype', () => {
  it.each(['actors', 'ties', 'measures', 'demands'])('among its %s leaves it as it was', (part) => {
    const named = JSON.parse(`{"__proto__":{"polluted":1,"kind":"village","cheer":1}}`) as object
    for (const use of Object.values(uses)) {
      const given = { ...world, [part]: named } as typeof world
      const input = { ...plain, scenario: { ...plain.scenario, world: given } }
      expect(() => use(input)).toThrow(PolicyError)
    }
  })
})

const before = Object.getOwnPropertyNames(Object.prototype)
afterAll(() => {
  expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before)
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
})
