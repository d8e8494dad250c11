import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { level } from '../../testing/arbitraries/arbitrary.js'
import { recipe } from '../../testing/villages/recipe.js'
import { rulesDataOf } from '../../testing/villages/rule-data.js'
import { rulesOf } from '../../testing/villages/rulebook.js'
import { villageInput } from '../../testing/villages/run-input.js'
import { villages } from '../../testing/villages/village.js'
import { type Rule, type RunInput, rulebook, run, whyNot } from '../index.js'
import { canonicalJson, fingerprint } from '../record.js'
import { dataOf, ruleFromData, rulesFromData } from './rule-from-data.js'

const names = ['amber', 'beeswax', 'copper', 'dusk', 'ember', 'flint', 'glow', 'hearth']

/** An input of the villages, and rules in both ways of writing to play it by. */
const twice = fc
  .record({
    input: villageInput(),
    recipes: fc.array(recipe, { minLength: 1, maxLength: names.length, size: 'max' }),
    warmth: fc.option(level(0, 1)),
  })
  .map(({ input, recipes, warmth }) => ({
    typed: rulesOf(recipes, names),
    data: rulesDataOf(recipes, names),
    input: { ...input, settings: warmth === null ? {} : { 'amber-warmth': warmth } },
  }))

const playedBy = (input: RunInput<typeof villages>, rules: readonly Rule[]): ReturnType<typeof run> =>
  run({ ...input, rulebook: rulebook(rules) })

describe('a rule as data', () => {
  it('leaves the same ledger, with the same checks, as the rule written in code', () => {
    let fired = 0
    fc.assert(
      fc.property(twice, ({ input, typed, data }) => {
        const one = playedBy(input, typed)
        const other = playedBy(input, rulesFromData(villages, { rules: data }))
        if (one.firings.some(({ rule }) => names.includes(rule))) fired++
        expect(fingerprint(other)).toBe(fingerprint(one))
      }),
      { numRuns: 300 },
    )
    expect(fired).toBeGreaterThan(60)
  })

  it('explains why it did not fire as the rule written in code does', () => {
    fc.assert(
      fc.property(twice, ({ input, typed, data }) => {
        const [one, other] = [playedBy(input, typed), playedBy(input, rulesFromData(villages, { rules: data }))]
        expect(toldWhyNot(other)).toBe(toldWhyNot(one))
      }),
      { numRuns: 60 },
    )
  })

  it('comes back as the data that makes the same rule, through JSON too', () => {
    fc.assert(
      fc.property(twice, ({ data }) => {
        for (const one of data) {
          const kept = dataOf(ruleFromData(villages, one))
          expect(dataOf(ruleFromData(villages, JSON.parse(JSON.stringify(kept))))).toEqual(kept)
        }
      }),
    )
  })

  it('is made alike whatever the order of its keys', () => {
    fc.assert(
      fc.property(twice, ({ input, data }) => {
        const [one, other] = [data, data.map(reversed)].map((rules) => rulesFromData(villages, { rules }))
        expect(other?.map(dataOf)).toEqual(one?.map(dataOf))
        expect(fingerprint(playedBy(input, other ?? []))).toBe(fingerprint(playedBy(input, one ?? [])))
      }),
      { numRuns: 40 },
    )
  })
})

/** Without what was read in vain: the village rules in code look at both ends of a tie where they need one. */
function toldWhyNot(played: ReturnType<typeof run>): string {
  const told = whyNot(played, 'amber')
  return canonicalJson({ ...told, unturned: told.unturned.map(({ label }) => label) })
}

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, reversed(inner)]),
  )
}
