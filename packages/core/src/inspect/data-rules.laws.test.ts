import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainInput, recorded } from '../../testing/villages/plain-input.js'
import { recipe } from '../../testing/villages/recipe.js'
import { rulesDataOf } from '../../testing/villages/rule-data.js'
import { rulesOf } from '../../testing/villages/rulebook.js'
import { villages } from '../../testing/villages/village.js'
import { ruleFromData, rulesFromData } from '../data.js'
import type { Rule } from '../rules/rule.js'
import { rulebook } from '../rules/rulebook.js'
import { type Inspection, inspect } from './inspect.js'

const names = ['amber', 'beeswax', 'copper', 'dusk']
const { scenario } = plainInput({ schedule: [recorded('feast', 'feast.held', '2030-01-12', { guests: 3 })] })
const inspected = (rules: readonly Rule[]): Inspection =>
  inspect(rulebook(rules), { model: villages, scenarios: [scenario], library: ['tale'] })

describe('rules as data', () => {
  it('are inspected like the same rules in code', () => {
    // What a condition needs is a number in data and, here and there, a function in code: then less can be said of it.
    const told = ({ errors, notes, graph }: Inspection): unknown => [
      [...errors, ...notes].filter(({ code }) => !/always-true|redundant|never-f/.test(code)),
      graph,
    ]
    fc.assert(
      fc.property(fc.array(recipe, { minLength: 1, maxLength: 4 }), (recipes) => {
        const inCode = inspected(rulesOf(recipes, names))
        const asData = inspected(rulesFromData(villages, { rules: rulesDataOf(recipes, names) }))
        expect(told(asData)).toEqual(told(inCode))
      }),
      { numRuns: 30 },
    )
  })

  it('whose conditions contradict each other are found by what they read', () => {
    const cheer = { actor: { of: 'actor', indicator: 'cheer' } }
    const rule = ruleFromData(villages, {
      id: 'torn',
      on: 'feast.held',
      basis: 'tale',
      changes: ['actors.cheer'],
      when: [
        { label: 'glad', value: cheer, 'at-least': 10 },
        { label: 'sad', value: cheer, 'at-most': 5 },
      ],
      then: [{ actor: { of: 'actor', indicator: 'cheer' }, amount: 1 }],
    })
    expect(inspected([rule]).errors.map(({ message }) => message.split('. ')[0])).toEqual([
      'Rule "torn" can never fire: "glad" and "sad" ask the opposite of the same',
    ])
  })
})
