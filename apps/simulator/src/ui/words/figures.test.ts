import { describe, expect, it } from 'vitest'
import { short, shortAt, standing } from './figures.js'

describe('a number in few cells', () => {
  it.each([
    [0, '0'],
    [0.004, '0.004'],
    [0.0001, '0'],
    [0.5, '0.50'],
    [-Math.PI, '−3.14'],
    [10, '10'],
    [12.34, '12.3'],
    [487, '487'],
    [9999, '9999'],
    [487_300, '487k'],
    [1_250_000, '1.25M'],
    [null, '·'],
  ])('%s is %s', (value, words) => {
    expect(short(value)).toBe(words)
  })

  it('has its sign where it is a change', () => {
    expect(short(2.5, true)).toBe('+2.50')
    expect(short(-2.5, true)).toBe('−2.50')
  })

  it('never takes more than six cells', () => {
    for (const value of [-0.0999, -99.95, -9999.9, -999_999, 123_456_789])
      expect(short(value, true).length).toBeLessThanOrEqual(6)
  })

  it('of an index or a share stands in hundredths', () => {
    expect(shortAt('actors.PAN.salience', 0.4)).toBe('40')
    expect(shortAt('ties.PAN.USA.trust', 0.4)).toBe('0.40')
  })
})

describe('where a number stands', () => {
  it('is only told as a change where no sourced level exists', () => {
    expect(standing('ties.PAN.USA.trust', 0, -3)).toBe('−3 points')
    expect(standing('ties.PAN.USA.trust', 0, 0)).toBe('no change')
  })

  it('is told as a level where one exists, with the one it came from', () => {
    expect(standing('ties.MEX.USA.exports', 500_000, 450_000)).toMatch(/^500,000 .*now 450,000/)
    expect(standing('ties.MEX.USA.exports', 500_000, null)).toBe('not known')
  })
})
