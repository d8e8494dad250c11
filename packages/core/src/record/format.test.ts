import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { event } from '../events/event.js'
import { atLeast, chance } from '../rules/condition.js'
import { knob } from '../rules/knob.js'
import { rule } from '../rules/rule.js'
import { rulebook } from '../rules/rulebook.js'
import type { RunInput } from '../run/input.js'
import { run } from '../run/run.js'
import { indicator } from '../world/indicator.js'
import { defineModel } from '../world/model.js'
import { openWorld } from '../world/open-world.js'
import { runFile } from './from-run.js'
import { readRunFile } from './read-run-file.js'
import { verifyRunFile } from './verify-run-file.js'
import { writeRunFile } from './write-run-file.js'

const lighthouses = defineModel({
  events: { 'storm.came': event({ force: z.number().min(0).max(12) }), 'light.failed': event({}) },
  actorIndicators: { oil: indicator({ unit: 'barrels', range: [0, 100], opening: 50, meaning: 'oil in store' }) },
  tieIndicators: { signals: indicator({ unit: 'a night', range: [0, 9], meaning: 'signals sent' }) },
  measures: { watch: { fields: {}, openedBy: { 'storm.came': () => ({}) }, closedBy: ['light.failed'] } },
})
const thirst = knob({ id: 'thirst', value: 3, range: [1, 9], unit: 'barrels', basis: 'log', grade: 'measured' })
const burns = rule(
  lighthouses,
  'storm.burns-oil',
  {
    on: 'storm.came',
    basis: ['log'],
    changes: ['actors.oil', 'ties.signals'],
    emits: { 'light.failed': 2 },
    knobs: { thirst },
  },
  {
    when: [atLeast('strong', ({ event: { force } }) => force, 6), chance('unlucky', 0.9)],
    then: ({ event: { force }, knob: { thirst: barrels }, draw }, fx) => [
      fx.actor('north', 'oil', -barrels * force * draw('leak')),
      fx.tie('north', 'south', 'signals', 2),
      fx.emit('light.failed', { actor: 'north', target: null, inDays: 2 }),
    ],
  },
)
const storm = (id: string, date: string, force: number) =>
  ({ id, type: 'storm.came', date, actor: 'north', target: null, standing: 'reported', sources: [], force }) as const
const input: RunInput<typeof lighthouses> = {
  model: lighthouses,
  rulebook: rulebook([burns]),
  scenario: {
    id: 'winter',
    start: '1901-01-01',
    end: '1901-02-28',
    world: openWorld(lighthouses, {
      date: '1901-01-01',
      actors: { north: { kind: 'light', oil: 80 }, south: { kind: 'light' } },
      ties: { north: { south: {} } },
    }),
    opening: [storm('autumn', '1900-11-01', 5)],
    schedule: [storm('first', '1901-01-10', 8), { ...storm('second', '1901-02-03', 7), needs: ['never'] }],
    decisions: [
      {
        id: 'relief',
        actor: 'south',
        date: '1901-01-20',
        recorded: 'wait',
        options: ['wait', 'sail'].map((id) => ({ id, title: id, standing: 'reported' as const, events: () => [] })),
      },
    ],
    parameters: [{ name: 'crew', unit: 'persons', range: [1, 3], illustrative: 2 }],
  },
  seed: 1901,
  choices: { relief: 'sail' },
  parameters: { crew: 3 },
  settings: { thirst: 4 },
}
const packages = { '@lapolicy/core': '0.1.0', lighthouses: '1.0.0' }
const kept = readFileSync(new URL('./format-1.run.json', import.meta.url), 'utf8')

// The file was written by the first version that wrote run files. Never write it anew: later versions go on reading it,
// come to the same run, or take another format and refuse it.
describe('a file of format 1, kept from its first version', () => {
  it('is read, and verified by a replay', () => {
    expect(verifyRunFile(readRunFile(kept), () => ({ ...input, packages }))).toEqual({
      verified: true,
      outcome: 'same',
      differs: [],
    })
  })

  it('is what this version writes of the same run', () => {
    expect(writeRunFile(runFile(run(input), { packages, lens: 'keepers' }))).toBe(kept)
  })
})
