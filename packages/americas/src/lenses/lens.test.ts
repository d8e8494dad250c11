import { knob } from '@lapolicy/core'
import { describe, expect, it } from 'vitest'
import { lensParameters, lensSettings, notInTheRulebook, silentOn } from './lens.js'
import { lenses } from './lenses.js'

const up = knob({
  id: 'up',
  value: 2,
  range: [1, 5],
  unit: 'points',
  basis: 'b',
  grade: 'judgement',
  lens: { parameter: 'pressureCredibilityCost', sign: 1 },
})
const down = knob({
  id: 'down',
  value: 2,
  range: [1, 5],
  unit: 'points',
  basis: 'b',
  grade: 'judgement',
  lens: { parameter: 'pressureCredibilityCost', sign: -1 },
})
const free = knob({ id: 'free', value: 2, range: [1, 5], unit: 'points', basis: 'b', grade: 'judgement' })
const lensOf = (id: string) => lenses.find((lens) => lens.id === id) as (typeof lenses)[number]

describe('lenses', () => {
  it('there are five, one for each source', () => {
    expect(new Set(lenses.map(({ source }) => source)).size).toBe(5)
  })

  it('every lens reads all 25 parameters, and is silent exactly where it has no value', () => {
    for (const lens of lenses) {
      expect(Object.keys(lens.readings).sort()).toEqual([...lensParameters].sort())
      for (const parameter of lensParameters) {
        const { value, confidence } = lens.readings[parameter]
        expect(confidence === 'silent', `${lens.id} ${parameter}`).toBe(value === null)
      }
    }
  })

  it('an absence in a text is silence: one consistent strategy names no cost of pressure, the tracker no success rate', () => {
    expect(silentOn(lensOf('lens-consistent-three-pillars'))).toContain('pressureCredibilityCost')
    expect(silentOn(lensOf('lens-security-tracker'))).toContain('pressureConcession')
  })

  it('a reading of 0.8 puts a knob three fifths of the way from its own value to the end of its range', () => {
    const settings = lensSettings(lensOf('lens-coercion-credibility'), [up, down, free])
    expect(settings.up).toBeCloseTo(2 + 3 * 0.6, 12)
    expect(settings.down).toBeCloseTo(1 + 1 * 0.4, 12)
    expect(settings).not.toHaveProperty('free')
  })

  it('a silent parameter leaves its knobs alone', () => {
    expect(lensSettings(lensOf('lens-security-tracker'), [up, down, free])).toEqual({})
  })

  it('parameters that no knob names are listed', () => {
    expect(notInTheRulebook([up])).not.toContain('pressureCredibilityCost')
    expect(notInTheRulebook([up])).toHaveLength(lensParameters.length - 1)
  })
})
