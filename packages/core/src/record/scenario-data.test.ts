import { describe, expect, it } from 'vitest'
import { gate, sizeAndDepth } from '../../testing/villages/gate.js'
import { plainInput, plainWorld, recorded } from '../../testing/villages/plain-input.js'
import { atLeast, has } from '../rules/condition.js'
import { scenarioData } from './scenario-data.js'

const { scenario } = plainInput({
  opening: [recorded('old', 'bridge.opened', '2029-01-01', { width: 0.5, precision: undefined } as never)],
  schedule: [
    recorded('toll', 'toll.imposed', '2030-01-12', {
      rate: 0.9,
      issue: 'water',
      needs: ['old'],
      when: [atLeast('deep', () => 1, 2), has('guest', () => true)],
    }),
  ],
  decisions: [gate, { id: 'door', actor: 'birch', date: '2030-01-21', recorded: null, options: [] }],
  declares: sizeAndDepth,
})

describe('the plain part of a scenario', () => {
  it('holds all of it that is no function, conditions as what they declare', () => {
    const header = { actor: 'alder', target: 'birch', standing: 'reported', sources: [] }
    expect(scenarioData(scenario)).toStrictEqual({
      id: 'plain',
      start: '2030-01-10',
      end: '2030-04-20',
      world: plainWorld,
      opening: [{ ...header, id: 'old', type: 'bridge.opened', date: '2029-01-01', width: 0.5 }],
      schedule: [
        {
          ...header,
          id: 'toll',
          type: 'toll.imposed',
          date: '2030-01-12',
          rate: 0.9,
          issue: 'water',
          needs: ['old'],
          when: [
            { kind: 'at-least', label: 'deep', need: { value: 2 } },
            { kind: 'has', label: 'guest' },
          ],
        },
      ],
      decisions: [
        {
          id: 'gate',
          actor: 'alder',
          date: '2030-01-20',
          recorded: 'shut',
          luck: 'temper/alder',
          when: [{ kind: 'has', label: 'guest' }],
          options: [
            { id: 'shut', title: 'gate.shut', standing: 'reported', answer: 'declines', needs: ['toll'] },
            { id: 'open', title: 'gate.open', standing: 'hypothetical' },
          ],
        },
        { id: 'door', actor: 'birch', date: '2030-01-21', recorded: null, options: [] },
      ],
      parameters: sizeAndDepth,
    })
  })

  it('survives JSON, and drops what the engine does not know', () => {
    const titled = { ...scenario, title: 'The toll', roles: [() => 1] }
    expect(JSON.parse(JSON.stringify(scenarioData(titled)))).toEqual(scenarioData(scenario))
  })

  it('has no parameters where the scenario has none', () => {
    expect(scenarioData(plainInput().scenario).parameters).toEqual([])
  })

  it.each([
    ['null', null, 'it is null'],
    ['a number', 7, 'it is a number'],
    ['a scenario without a world', { ...scenario, world: null }, 'its world is no record'],
    ['a scenario whose schedule is a record', { ...scenario, schedule: {} }, 'its schedule is no list'],
    ['a scenario without decisions', { ...scenario, decisions: undefined }, 'its decisions is no list'],
    ['a scenario without opening facts', { ...scenario, opening: 'none' }, 'its opening is no list'],
  ])('is not taken of %s', (_, given, problem) => {
    expect(() => scenarioData(given as never)).toThrow(
      expect.objectContaining({
        code: 'record/not-usable',
        message: `What was handed over is not a scenario: ${problem}.`,
      }),
    )
  })
})
