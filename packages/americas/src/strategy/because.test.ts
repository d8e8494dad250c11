import type { World } from '@lapolicy/core'
import { describe, expect, it } from 'vitest'
import { answerUtilities } from '../answer/utility.js'
import { type Americas, americas } from '../model.js'
import { openingWorld } from '../world/opening-world.js'
import { becauseOf } from './because.js'
import type { Demand } from './demand.js'
import { answerInputs, type Weighable } from './inputs.js'
import { answerValues } from './knobs.js'

const demand: Demand = {
  id: 'demand',
  coercer: 'USA',
  target: 'PAN',
  since: '2025-02-03',
  issue: 'canal-china',
  ask: 'reduce-china-presence',
  instrument: 'territory',
  severity: 0.7,
  sidePayment: 0,
  multilateral: false,
  ratePercent: null,
  coverage: null,
  deadlineDays: null,
  imposed: false,
  decision: 'panama-answer',
}
const readingOf = (world: World<Americas>): Weighable => ({
  world,
  level: (actor, name) => world.actors[actor]?.[name] ?? americas.actorIndicators[name].opening ?? 0,
  tie: (from, to, name) => world.ties[from]?.[to]?.[name] ?? americas.tieIndicators[name].opening ?? 0,
  valueOf: ({ value }) => value,
})
const reading = readingOf(openingWorld('2025-02-03'))
const { yields, refuses } = becauseOf(reading, demand)

describe('because', () => {
  it('adds up to the log odds of accepting in full against declining', () => {
    const utilities = answerUtilities(
      answerInputs(reading, { coercer: 'USA', target: 'PAN', demand }),
      answerValues(reading),
    )
    const sum = [...yields, ...refuses].reduce((total, { value }) => total + value, 0)
    expect(sum).toBeCloseTo(utilities['accepts-in-full'] - utilities.declines, 10)
  })

  it('has both sides, each largest first and each term once', () => {
    expect(yields.length).toBeGreaterThan(0)
    expect(refuses.length).toBeGreaterThan(0)
    for (const side of [yields, refuses]) {
      const sizes = side.map(({ value }) => Math.abs(value))
      expect(sizes).toEqual([...sizes].sort((left, right) => right - left))
    }
    const terms = [...yields, ...refuses].map(({ term }) => term)
    expect(new Set(terms).size).toBe(terms.length)
  })

  it('has alignment make Panama’s government yield and what others could replace count for nothing yet', () => {
    expect(yields.map(({ term }) => term)).toContain('alignment')
    expect([...yields, ...refuses].find(({ term }) => term === 'outside-option')).toBeUndefined()
  })

  it('is silent on a demand without an owner', () => {
    expect(becauseOf(reading, { ...demand, coercer: null })).toEqual({ yields: [], refuses: [] })
  })
})
