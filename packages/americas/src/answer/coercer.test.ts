import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { between } from '../../calibration/arbitraries.js'
import {
  afterConcession,
  afterRefusal,
  afterRetaliation,
  type CoercerValues,
  coercerKnobs,
  liftedInMonth,
  threatensAgain,
} from './coercer.js'

const defaults = Object.fromEntries(
  Object.entries(coercerKnobs).map(([name, { value }]) => [name, value]),
) as CoercerValues
const anyCoercer = fc.record(
  Object.fromEntries(Object.entries(coercerKnobs).map(([name, { range }]) => [name, between(range[0], range[1])])),
) as unknown as fc.Arbitrary<CoercerValues>
const refusals = ['defers', 'declines', 'retaliates'] as const

const imposes = (answer: (typeof refusals)[number], homeCost = 0, values = defaults): number =>
  afterRefusal({ answer, homeCost, hasAuthority: true }, values).imposes

describe('after a refusal', () => {
  it('the usual mix of answers brings the measure with the recorded .67', () => {
    const mixed = (0.38 * imposes('defers') + 0.42 * imposes('declines') + 0.05 * imposes('retaliates')) / 0.85
    expect(Math.abs(mixed - 0.67)).toBeLessThan(0.01)
  })

  it('a deferral is met with more patience than an open refusal', () => {
    expect(imposes('defers')).toBeLessThan(imposes('declines'))
    expect(imposes('declines')).toBe(imposes('retaliates'))
  })

  it('a cost at home holds the coercer back', () => {
    expect(imposes('declines', 1)).toBeLessThan(imposes('declines', 0))
  })

  it('without legal authority nothing is imposed', () => {
    expect(afterRefusal({ answer: 'declines', homeCost: 0, hasAuthority: false }, defaults)).toEqual({
      imposes: 0,
      'backs-down': 1,
    })
  })
})

describe('after a concession', () => {
  it('acceptance in full brings relief, acceptance in part three times in four', () => {
    expect(afterConcession('accepts-in-full', defaults)).toEqual({ relieves: 1, imposes: 0 })
    expect(afterConcession('accepts-in-part', defaults)).toEqual({ relieves: 0.75, imposes: 0.25 })
  })

  it('the threat returns with .35 after acceptance in full, at average assurance', () => {
    expect(threatensAgain({ answer: 'accepts-in-full', assurance: 0.5 }, defaults)).toBeCloseTo(0.35, 12)
  })

  it('it returns more often after acceptance in part, and less often the better relief was kept before', () => {
    fc.assert(
      fc.property(anyCoercer, between(0, 1), between(0, 1), (values, one, other) => {
        const again = (answer: 'accepts-in-full' | 'accepts-in-part', assurance: number): number =>
          threatensAgain({ answer, assurance }, values)
        expect(again('accepts-in-part', one)).toBeGreaterThanOrEqual(again('accepts-in-full', one))
        expect(again('accepts-in-full', Math.max(one, other))).toBeLessThanOrEqual(
          again('accepts-in-full', Math.min(one, other)),
        )
      }),
    )
  })
})

describe('a measure in force', () => {
  it('is raised or held after retaliation', () => {
    expect(afterRetaliation(defaults)).toEqual({ raises: 0.5, holds: 0.5 })
  })

  it('has ended without a concession in half of all cases after the median of four years', () => {
    expect((1 - liftedInMonth(defaults)) ** 48).toBeCloseTo(0.5, 12)
  })
})

it('all moves have probabilities that add to 1, at any setting', () => {
  fc.assert(
    fc.property(
      anyCoercer,
      fc.constantFrom(...refusals),
      between(0, 3),
      fc.boolean(),
      (values, answer, homeCost, hasAuthority) => {
        const refused = afterRefusal({ answer, homeCost, hasAuthority }, values)
        expect(refused.imposes + refused['backs-down']).toBeCloseTo(1, 12)
        expect(refused.imposes >= 0 && refused.imposes < 1).toBe(true)
        const conceded = afterConcession('accepts-in-part', values)
        expect(conceded.relieves + conceded.imposes).toBeCloseTo(1, 12)
        const month = liftedInMonth(values)
        expect(month > 0 && month < 0.05).toBe(true)
      },
    ),
  )
})
