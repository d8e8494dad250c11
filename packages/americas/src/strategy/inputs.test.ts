import { openWorld, type World } from '@lapolicy/core'
import { describe, expect, it } from 'vitest'
import { neutral } from '../answer/inputs.js'
import { type Americas, americas } from '../model.js'
import { openingWorld } from '../world/opening-world.js'
import type { Demand } from './demand.js'
import { answerInputs, retaliatoryCapacity, type Weighable } from './inputs.js'

const demand: Demand = {
  id: 'threat',
  coercer: 'USA',
  target: 'MEX',
  since: '2025-02-01',
  issue: 'border',
  ask: 'border-and-fentanyl',
  instrument: 'tariff',
  severity: 0,
  sidePayment: 0,
  multilateral: false,
  ratePercent: 25,
  coverage: 1,
  deadlineDays: 30,
  imposed: false,
  decision: null,
}

/** A reading of a world with the knobs at their own values. */
const readingOf = (world: World<Americas>): Weighable => ({
  world,
  level: (actor, name) => world.actors[actor]?.[name] ?? americas.actorIndicators[name].opening ?? 0,
  tie: (from, to, name) => world.ties[from]?.[to]?.[name] ?? americas.tieIndicators[name].opening ?? 0,
  valueOf: ({ value }) => value,
})
const opening = readingOf(openingWorld('2025-02-01'))
const severityAt = (ratePercent: number, reading = opening, target = 'MEX'): number =>
  answerInputs(reading, { coercer: 'USA', target, demand: { ...demand, ratePercent, target } }).severity

describe('what a state weighs', () => {
  it('is hit harder by 25 % than by 10 %, by what it sells the coercer over its output', () => {
    const gdp = opening.world.actors.MEX?.gdp ?? Number.NaN
    const exports = opening.world.ties.MEX?.USA?.exports ?? Number.NaN
    expect(severityAt(10)).toBeCloseTo((0.1 * exports) / gdp / 0.1, 10)
    expect(severityAt(25)).toBeCloseTo((0.25 * exports) / gdp / 0.1, 10)
    expect(severityAt(200)).toBe(1)
  })

  it('is hit by the same tariff more in Mexico than in Brazil', () => {
    expect(severityAt(25)).toBeGreaterThan(severityAt(25, opening, 'BRA'))
  })

  it('differs between 10 % and 25 % even where trade is not known', () => {
    expect(opening.world.ties.DMA?.USA?.exports).toBeNull()
    expect(severityAt(25, opening, 'DMA')).toBeGreaterThan(severityAt(10, opening, 'DMA'))
  })

  it('takes the severity of anything but a tariff from the demand', () => {
    const visas = { ...demand, instrument: 'visa', severity: 0.35, ratePercent: null, coverage: null }
    expect(answerInputs(opening, { coercer: 'USA', target: 'MEX', demand: visas }).severity).toBe(0.35)
  })

  it('reads its own view of the coercer, and the cost of what is asked', () => {
    const world = openWorld(americas, {
      date: '2025-02-01',
      actors: {
        LAC: { kind: 'region', solidarity: 0.7 },
        USA: { kind: 'state' },
        MEX: { kind: 'state', salience: 0.6 },
      },
      ties: {
        MEX: { USA: { followThrough: 0.8, assurance: 0.2, outsideOption: 0.3 } },
        USA: { MEX: { followThrough: 0.1 } },
      },
    })
    const inputs = answerInputs(readingOf(world), { coercer: 'USA', target: 'MEX', demand })
    expect(inputs).toMatchObject({
      followThrough: 0.8,
      assurance: 0.2,
      outsideOption: 0.3,
      solidarity: 0.7,
      salience: 0.6,
      demandCost: 0.3,
    })
  })

  it('counts alignment towards the United States and towards nobody else', () => {
    const argentina = { target: 'ARG', demand: { ...demand, target: 'ARG' } }
    expect(answerInputs(opening, { coercer: 'USA', ...argentina }).alignment).toBeGreaterThan(0.5)
    expect(answerInputs(opening, { coercer: 'CHN', ...argentina }).alignment).toBe(neutral.alignment)
  })
})

describe('the capacity to answer in kind', () => {
  it('is that of a market that weighs in the coercer’s economy', () => {
    const capacity = (target: string): number => retaliatoryCapacity(opening, { coercer: 'USA', target })
    expect(capacity('MEX')).toBeGreaterThan(0.2)
    expect(capacity('BRA')).toBeLessThan(0.1)
    expect(capacity('PAN')).toBeLessThan(0.03)
  })

  it('is none where trade is not known', () => {
    expect(retaliatoryCapacity(opening, { coercer: 'USA', target: 'CUB' })).toBe(0)
  })
})
