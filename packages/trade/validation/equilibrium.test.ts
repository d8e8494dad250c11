import { beforeAll, describe, expect, it } from 'vitest'
import { solveEquilibrium } from '../src/index.js'
import { equilibriumRows } from './equilibrium-rows.js'
import { fixedPoint } from './fixed-point.js'
import { columnsOf, countries, liberationDay } from './liberation-day.js'
import { agrees, type Row } from './row.js'
import { hasShared, sharedJson } from './shared.js'
import { exportVolume, thirtySeven } from './thirty-seven.js'

interface Check {
  readonly welfare_pct: number
  readonly export_volume_pct: number
}

describe.skipIf(!hasShared)('the general equilibrium (skipped without the published data beside the project)', () => {
  let rows: readonly Row[] = []
  beforeAll(() => {
    rows = equilibriumRows()
  })

  it('comes out as published for 194 and for 44 countries', () => {
    expect(rows.filter((row) => row.kind === 'required' && !agrees(row))).toEqual([])
  })

  it('shows where a study of North America is missed: Canada’s exports, and those of the United States under an answer', () => {
    const missed = rows.filter((row) => row.kind === 'shown' && !agrees(row))
    expect(missed.map(({ target }) => target.match(/exports of (\w+)/)?.[1])).toEqual(['CAN', 'CAN', 'USA'])
  })

  it('gives the published rows of the United States and Mexico', () => {
    const columns = columnsOf(solveEquilibrium(liberationDay(false)))
    const row = (name: string): number[] =>
      (columns[countries().indexOf(name)] as number[]).map((one) => Number(one.toPrecision(4)))
    expect(row('USA')).toEqual([1.131, -18.06, -52.71, -43.58, 0.3179, 12.81, 0.01137])
    expect(row('MEX')).toEqual([-2.541, 35.83, -16.78, -15.04, -0.8758, -1.641, 0])
  })

  it('agrees with reference runs of 37 regions', () => {
    const checks = sharedJson<Record<string, Record<string, Check>>>('baseline/scenario-checks-37regions.json')
    const cases: readonly [string, Readonly<Record<string, number>>][] = [
      ['mexcan25', { 'MEX>USA': 0.25, 'CAN>USA': 0.25 }],
      ['mexcan25_retal', { 'MEX>USA': 0.25, 'CAN>USA': 0.25, 'USA>MEX': 0.25, 'USA>CAN': 0.25 }],
      ['bra36', { 'BRA>USA': 0.36 }],
    ]
    for (const [name, rates] of cases) {
      const result = solveEquilibrium(thirtySeven(rates, 4))
      for (const [region, { welfare_pct, export_volume_pct }] of Object.entries(checks[name] ?? {})) {
        const income = 100 * ((result.realIncome[result.regions.indexOf(region)] as number) - 1)
        expect(income, `${name} ${region}`).toBeCloseTo(welfare_pct, 3)
        expect(exportVolume(result, region), `${name} ${region}`).toBeCloseTo(export_volume_pct, 2)
      }
    }
  })

  it('is where a fixed point arrives the slow way', () => {
    const input = thirtySeven({ 'MEX>USA': 0.25, 'CAN>USA': 1, 'CHN>USA': 2, 'USA>CHN': 0.5 }, 4)
    const result = solveEquilibrium(input)
    const slow = fixedPoint({ ...input, flows: result.tradeBefore })
    const own = Math.max(...slow.wages.map((wage, i) => Math.abs(wage / (result.wages[i] as number) - 1)))
    expect(own).toBeLessThan(1e-10)
  })
})
