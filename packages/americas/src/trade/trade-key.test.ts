import { describe, expect, it } from 'vitest'
import { type Tariffs, tradeKey } from './trade-key.js'

const onMexico = (rate: number, coverage = 1): Tariffs => ({ USA: { MEX: [{ rate, coverage }] } })
const nameOf = (tariffs: Tariffs, elasticity = 1.5): string => tradeKey({ tariffs, elasticity }).name

describe('the key of a question', () => {
  it('names elasticity, pair, share and rate on the grid', () => {
    expect(nameOf(onMexico(0.25, 0.6))).toBe('30 MEX>USA:300@500')
  })

  it('is one for questions that round to the same, and another a step away', () => {
    expect(nameOf(onMexico(0.2502, 0.6005), 1.51)).toBe(nameOf(onMexico(0.25, 0.6)))
    expect(nameOf(onMexico(0.2505, 0.6))).not.toBe(nameOf(onMexico(0.25, 0.6)))
    expect(nameOf(onMexico(0.25, 0.602))).not.toBe(nameOf(onMexico(0.25, 0.6)))
    expect(nameOf(onMexico(0.25, 0.6), 1.55)).not.toBe(nameOf(onMexico(0.25, 0.6)))
  })

  it('does not depend on the order in which tariffs are written', () => {
    const duty = [{ rate: 0.25, coverage: 1 }]
    expect(nameOf({ USA: { MEX: duty, CAN: duty }, MEX: { USA: duty } })).toBe(
      nameOf({ MEX: { USA: duty }, USA: { CAN: duty, MEX: duty } }),
    )
  })

  it('leaves out what takes nothing', () => {
    expect(
      tradeKey({
        tariffs: { USA: { MEX: [{ rate: 0.25, coverage: 0.0005 }], USA: [{ rate: 1, coverage: 1 }] } },
        elasticity: 4,
      }),
    ).toEqual({ name: '80', elasticity: 4, pairs: [] })
  })
})
