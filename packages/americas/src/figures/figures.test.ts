import { describe, expect, it } from 'vitest'
import { type LatinAmericanId, latinAmericanStates, states } from '../actors/states.js'
import { sources } from '../sources/library.js'
import { alignment } from './alignment.js'
import { arrivals, arrivalsAtStart, arrivalsStated, encounters, encountersByFiscalYear } from './arrivals.js'
import { constraints } from './constraints.js'
import { exposure } from './exposure.js'
import type { Figure, Figures } from './figure.js'
import { freedom } from './freedom.js'
import { gdp } from './gdp.js'
import { goodsExports } from './goods-exports.js'
import { goodsTrade, partners } from './goods-trade.js'
import { homicide } from './homicide.js'
import { population } from './population.js'
import { assets, assetsOn, presence, presenceOn } from './presence.js'
import { remittancesShare } from './remittances-share.js'
import { agreementShare, defaultReciprocal, effectiveTariffs, usTariffs } from './us-tariffs.js'

const tables: Readonly<Record<string, Figures>> = {
  alignment,
  constraints,
  freedom,
  gdp,
  goodsExports,
  homicide,
  population,
  remittancesShare,
}
const parties = [...Object.keys(states), 'EU27'].sort()
const region = Object.keys(latinAmericanStates) as LatinAmericanId[]

const everyFigure: readonly (readonly [string, Figure])[] = [
  ...Object.entries(tables).flatMap(([name, table]) =>
    Object.entries(table).map(([id, figure]) => [`${name}.${id}`, figure] as const),
  ),
  ...Object.entries(goodsTrade).flatMap(([from, row]) =>
    Object.entries(row).map(([to, figure]) => [`goodsTrade.${from}.${to}`, figure] as const),
  ),
  ...Object.entries(exposure).flatMap(([id, channels]) =>
    Object.entries(channels).map(([channel, figure]) => [`exposure.${id}.${channel}`, figure] as const),
  ),
  ...Object.entries(presence).flatMap(([id, powers]) =>
    Object.entries(powers).map(([power, figure]) => [`presence.${id}.${power}`, figure] as const),
  ),
  ...usTariffs.map((tariff) => [`usTariffs.${tariff.id}`, tariff.rate] as const),
  ...Object.entries(effectiveTariffs).map(([id, figure]) => [`effectiveTariffs.${id}`, figure] as const),
  ...[...arrivals, ...encounters, ...encountersByFiscalYear, ...agreementShare].map(
    (figure) => [`${figure.unit} ${figure.date}`, figure] as const,
  ),
  ['arrivalsStated', arrivalsStated],
  ['arrivalsAtStart', arrivalsAtStart],
  ['defaultReciprocal', defaultReciprocal],
]

const offending = (fault: (figure: Figure) => boolean): readonly string[] =>
  everyFigure.filter(([, figure]) => fault(figure)).map(([name]) => name)

describe('figures', () => {
  it.each(Object.keys(tables))('%s has an entry for every party', (name) =>
    expect(Object.keys(tables[name] ?? {}).sort()).toEqual(parties),
  )

  it('every figure has a unit, and a source of the library', () =>
    expect(offending((figure) => figure.unit === '' || !(figure.source in sources))).toEqual([]))

  it('every figure is graded', () => {
    const grades = ['measured', 'published-estimate', 'stated-by-author', 'judgement']
    expect(offending((figure) => !grades.includes(figure.grade))).toEqual([])
  })

  it('dates are ISO, and the review falls after them', () => {
    const iso = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/
    expect(
      offending((f) => !iso.test(f.date) || !/^\d{4}-\d\d-\d\d$/.test(f.reviewBy) || f.reviewBy <= f.date),
    ).toEqual([])
  })

  it('what is not known says why, and what is known is finite', () =>
    expect(offending((f) => (f.value === null ? !f.note : !Number.isFinite(f.value)))).toEqual([]))

  it('a judgement says its reason, in a note or in the table', () =>
    expect(
      everyFigure
        .filter(([, f]) => f.grade === 'judgement' && f.source === 'lapolicy-judgement' && !f.note)
        .map(([name]) => name),
    ).toEqual([]))

  it.each([
    ['share', 0, 1],
    ['index, 0 to 1', 0, 1],
    ['index, −1', -1, 1],
    ['score', 0, 100],
  ] as const)('a %s stays in its range', (unit, low, high) =>
    expect(
      offending(
        (f) =>
          f.unit.startsWith(unit) && !f.unit.includes('above') && f.value !== null && (f.value < low || f.value > high),
      ),
    ).toEqual([]),
  )
})

describe('goods trade', () => {
  it('Mexico sells to the United States what the source has', () => expect(goodsTrade.MEX.USA?.value).toBe(459_146.2))
  it('what the United States sells to Mexico stands in its own row', () =>
    expect(goodsTrade.USA.MEX?.value).toBe(292_822.8))
  it('every state trades with each of the four partners, known or not', () =>
    expect(
      region.flatMap((id) => partners.filter((p) => !goodsTrade[id][p] || !goodsTrade[p][id]).map((p) => [id, p])),
    ).toEqual([]))
  it('nobody sells more to the four than to the world', () => {
    const sum = (id: LatinAmericanId) => partners.reduce((total, p) => total + (goodsTrade[id][p]?.value ?? 0), 0)
    expect(region.filter((id) => sum(id) > (goodsExports[id].value ?? Number.POSITIVE_INFINITY) + 1)).toEqual([])
  })
})

describe('alignment and constraints', () => {
  it('Panama is nearer than Mexico, Mexico than Nicaragua', () => {
    const [panama, mexico, nicaragua] = [alignment.PAN.value, alignment.MEX.value, alignment.NIC.value]
    expect([panama, mexico, nicaragua]).toEqual([0.682, -0.466, -1])
  })
  it('the mean constraint of the coded states is the neutral value of the answer model', () => {
    const known = region.flatMap((id) => constraints[id].value ?? [])
    expect(known).toHaveLength(25)
    expect(known.reduce((a, b) => a + b, 0) / known.length).toBeCloseTo(0.27, 2)
  })
})

describe('presence', () => {
  it('assets are in states of the region and cite the library', () =>
    expect(assets.filter((a) => !(a.in in latinAmericanStates) || !(a.source in sources))).toEqual([]))
  it('Panama has two Chinese-run ports and the Belt and Road when the term begins', () => {
    expect(assetsOn('PAN', 'CHN', '2025-01-20').map((a) => a.kind)).toEqual(['port', 'port', 'programme'])
    expect(presence.PAN.CHN.value).toBe(0.55)
  })
  it('leaving the Belt and Road lowers it, the end of the concession takes it to nil', () => {
    expect(presenceOn('PAN', 'CHN', '2025-02-06').value).toBe(0.438)
    expect(presenceOn('PAN', 'CHN', '2026-02-23').value).toBe(0)
  })
  it('where no source names an asset, presence is not known', () => expect(presence.URY.CHN.value).toBeNull())
})

describe('arrivals', () => {
  it('they were falling before January 2025', () => {
    const at = (date: string) => arrivals.find((f) => f.date === date)?.value ?? Number.NaN
    expect(at('2024-12')).toBeLessThan(at('2024-02'))
    expect(at('2025-02')).toBeLessThan(at('2024-12'))
  })
  it.each([
    ['arrivals', arrivals],
    ['encounters', encounters],
    ['agreement share', agreementShare],
  ] as const)('the dates of %s ascend', (_, list) =>
    expect(list.map((f) => f.date)).toEqual([...new Set(list.map((f) => f.date))].sort()),
  )
  it('the wider count is never below the narrower of the same month', () =>
    expect(
      encounters.filter((wide) => (arrivals.find((f) => f.date === wide.date)?.value ?? 0) > (wide.value ?? 0)),
    ).toEqual([]))
})

describe('tariffs', () => {
  it('ids are unique, and a tariff ends after it begins', () => {
    expect(new Set(usTariffs.map((t) => t.id)).size).toBe(usTariffs.length)
    expect(usTariffs.filter((t) => t.until !== undefined && t.until <= t.from)).toEqual([])
  })
  it('Mexico pays 25 % from March 2025', () =>
    expect(usTariffs.find((t) => t.id === 'mex-fentanyl')).toMatchObject({ from: '2025-03-04', rate: { value: 0.25 } }))
  it('no state pays two rates of one programme on one day', () => {
    const overlaps = usTariffs.flatMap((a) =>
      usTariffs
        .filter(
          (b) =>
            a.id < b.id &&
            a.on === b.on &&
            a.programme === b.programme &&
            a.from < (b.until ?? '9999') &&
            b.from < (a.until ?? '9999'),
        )
        .map((b) => [a.id, b.id]),
    )
    expect(overlaps).toEqual([])
  })
})

describe('exposure', () => {
  it('Panama’s goods say little of it; its money and its canal say more', () => {
    const { goods, ...rest } = exposure.PAN
    expect(goods.value).toBeLessThan(0.01)
    expect(
      Math.min(rest['finance-and-aid'].value ?? 0, rest['security-and-transit'].value ?? 0),
    ).toBeGreaterThanOrEqual(0.5)
  })
  it('Mexico’s goods are a quarter of its output', () => expect(exposure.MEX.goods.value).toBeCloseTo(0.2566, 3))
})
