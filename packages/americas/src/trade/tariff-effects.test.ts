import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { PolicyError } from '@lapolicy/core'
import { describe, expect, it } from 'vitest'
import { type TariffEffects, tariffEffects } from './tariff-effects.js'
import type { TariffQuestion } from './tariff-question.js'

const northAmerica: TariffQuestion = { actor: 'USA', target: ['MEX', 'CAN'], rate: 0.25 }
const onNorthAmerica = tariffEffects(northAmerica)

/** Percent of an effect on a region at an elasticity. */
function percent(
  { effects }: TariffEffects,
  region: string,
  of: 'exports' | 'imports' | 'realIncome',
  { at, answered = false }: { readonly at: number; readonly answered?: boolean },
): number {
  const level = effects.find(({ elasticity }) => elasticity === at)
  const found = (answered ? level?.answered : level?.alone)?.regions.find((one) => one.region === region)
  return found?.[of]?.percent ?? Number.NaN
}

describe('25 % on Mexico and Canada', () => {
  it('is told at a low, a central and a high elasticity, of which the last alone is of the long run', () =>
    expect(onNorthAmerica.effects.map(({ name, elasticity, horizon }) => [name, elasticity, horizon])).toEqual([
      ['low', 1.5, 'first year'],
      ['central', 2.5, 'first year'],
      ['high', 4, 'long run'],
    ]))

  it('cuts exports as the ifo Institute has it, within the range of the elasticities, with and without an answer', () => {
    const ifo = onNorthAmerica.studies.find(({ study }) => study.id === 'ifo-mexico-canada')
    const told = ifo?.numbers.filter(({ published }) => published.quantity === 'exports') ?? []
    expect(told).toHaveLength(6)
    expect(told.filter(({ miss }) => miss !== 0)).toEqual([])
  })

  it('costs Mexico between two and four per cent of real income, and costs it in every case', () => {
    for (const at of [1.5, 2.5, 4])
      for (const answered of [false, true]) {
        const income = percent(onNorthAmerica, 'MEX', 'realIncome', { at, answered })
        expect(income).toBeLessThan(-2)
        expect(income).toBeGreaterThan(-4.1)
      }
  })

  it('pays the United States only while nobody answers: answered, next to nothing is left', () => {
    expect(percent(onNorthAmerica, 'USA', 'realIncome', { at: 4 })).toBeCloseTo(0.18, 2)
    expect(percent(onNorthAmerica, 'USA', 'realIncome', { at: 4, answered: true })).toBeLessThan(0)
  })

  it('shows where a study sees it otherwise: McKibbin and Noland have the United States lose', () => {
    const piie = onNorthAmerica.studies.find(({ study }) => study.id === 'piie-mexico-canada')
    const us = piie?.numbers.find(({ published }) => published.region === 'USA')
    expect(us?.published.low).toBeLessThan(0)
    expect(us?.miss).toBeGreaterThan(100)
  })

  it('diverts trade: others sell the United States more, and the two sell more elsewhere', () => {
    for (const { alone } of onNorthAmerica.effects) {
      expect(alone.intoActor.dollars).toBeGreaterThan(50_000)
      expect(alone.fromTargets.dollars).toBeGreaterThan(50_000)
      expect(alone.diverted.slice(0, 2).map(({ from }) => from)).toEqual(['EU27', 'CHN'])
    }
  })
})

const checks = fileURLToPath(
  new URL('../../../../../shared/trade/baseline/scenario-checks-37regions.json', import.meta.url),
)
const isRequired = process.env.REQUIRE_SHARED === '1'

describe.skipIf(!existsSync(checks) && !isRequired)(
  'the reference runs (skipped where they are not beside the project)',
  () => {
    const retaliated = { mexcan25: false, mexcan25_retal: true, bra36: false, col25: false }
    const questions: Readonly<Record<string, TariffQuestion>> = {
      mexcan25: northAmerica,
      mexcan25_retal: northAmerica,
      bra36: { actor: 'USA', target: 'BRA', rate: 0.36 },
      col25: { actor: 'USA', target: 'COL', rate: 0.25 },
    }

    it.each(Object.entries(retaliated))('are met to their last digit: %s', (name, answered) => {
      const given = JSON.parse(readFileSync(checks, 'utf8'))[name] as Record<
        string,
        { welfare_pct: number; export_volume_pct: number }
      >
      const effects = tariffEffects({ ...(questions[name] as TariffQuestion), elasticity: 'high' })
      for (const [region, { welfare_pct, export_volume_pct }] of Object.entries(given)) {
        expect(percent(effects, region, 'realIncome', { at: 4, answered }), region).toBeCloseTo(welfare_pct, 3)
        expect(percent(effects, region, 'exports', { at: 4, answered }), region).toBeCloseTo(export_volume_pct, 2)
      }
    })
  },
)

describe('other tariffs', () => {
  it('50 % on the 36 % of Brazil’s goods that are not exempt cuts sales by a fifth to a quarter in the first years', () => {
    const { effects, studies } = tariffEffects({ actor: 'USA', target: 'BRA', rate: 0.5, coverage: 0.36 })
    const cut = effects.map(({ alone }) => alone.between.find(({ from }) => from === 'BRA')?.percent ?? 0)
    expect(cut[0]).toBeGreaterThan(-25)
    expect(cut[1]).toBeLessThan(-20)
    expect(Math.min(...cut)).toBeGreaterThan(-36)
    expect(studies.map(({ match }) => match)).toEqual(['same'])
  })

  it('10 % on everybody raises US prices, lowers every partner’s income, and nothing is diverted', () => {
    const [{ alone }] = tariffEffects({ actor: 'USA', target: 'all', rate: 0.1, elasticity: 'central' }).effects as [
      TariffEffects['effects'][number],
    ]
    const us = alone.regions.find(({ region }) => region === 'USA')
    expect(us?.pricesByTariffs).toBeGreaterThan(0.5)
    expect(us?.prices).toBeGreaterThan(0)
    expect(alone.intoActor).toEqual({ before: 0, percent: null, dollars: 0 })
    for (const { region, realIncome } of alone.regions)
      if (region !== 'USA' && region !== 'VEN') expect(realIncome?.percent, region).toBeLessThan(0)
  })

  it('200 % on Mexico goes past what could pay: the United States loses even while nobody answers', () => {
    const effects = tariffEffects({ actor: 'USA', target: 'MEX', rate: 2 })
    for (const at of [1.5, 2.5, 4]) expect(percent(effects, 'USA', 'realIncome', { at })).toBeLessThan(0)
  })

  it('LAC is the region without the actor, and an answer may be of another rate', () => {
    const effects = tariffEffects({ actor: 'MEX', target: 'LAC', rate: 0.1, elasticity: 3, retaliation: { rate: 0.2 } })
    expect(effects.targets).toHaveLength(26)
    expect(effects.targets).not.toContain('MEX')
    expect(effects.answerRate).toBe(0.2)
    expect(effects.effects.map(({ name, horizon }) => [name, horizon])).toEqual([['given', 'in between']])
  })

  it('tells of Venezuela’s trade and not of its income, which rests on a judged output', () => {
    const effects = tariffEffects({ actor: 'USA', target: 'VEN', rate: 0.25, elasticity: 'low' })
    const effect = effects.effects[0]?.alone.regions.find(({ region }) => region === 'VEN')
    expect(effect?.realIncome).toBeNull()
    expect(effect?.exports.percent).toBeLessThan(0)
    expect(effects.leavesOut).toContain('tariff.left-out.venezuela')
  })
})

describe('steel', () => {
  const effects = tariffEffects({ actor: 'USA', target: 'all', rate: 0.25, sector: 'steel' })

  it('at the low elasticity is what the US International Trade Commission found, to which it is fitted', () => {
    const market = effects.effects[0]?.market
    expect(market?.imports.percent).toBeCloseTo(-24, 0)
    expect(market?.priceAtHome).toBeGreaterThan(2)
    expect(market?.priceAtHome).toBeLessThan(3)
    expect(market?.output).toBeCloseTo(2, 0)
  })

  it('helps US makers by less than it costs US users', () => {
    for (const { market } of effects.effects) {
      expect(market?.makers).toBeGreaterThan(0)
      expect((market?.makers ?? 0) + (market?.users ?? 0)).toBeLessThan(0)
    }
  })

  it('is a small share of trade, and is answered on goods of the same value', () => {
    const { pays, answers } = effects.coverage.CAN as { pays: number; answers: number }
    expect(pays).toBeCloseTo(9233.6 / 392_482.4, 4)
    expect(answers * 301_878.9).toBeCloseTo(pays * 417_032.4, 6)
  })

  it('that only some pay is bought from the others instead', () => {
    const market = tariffEffects({ ...northAmerica, rate: 0.5, sector: 'steel', elasticity: 'low' }).effects[0]?.market
    for (const { pays, percent: change } of market?.sellers ?? []) expect(Math.sign(change)).toBe(pays ? -1 : 1)
  })

  it('takes a share of imports of the asker’s own', () => {
    const asked = { actor: 'USA', target: 'all', rate: 0.25, sector: 'steel', elasticity: 'low' } as const
    expect(tariffEffects({ ...asked, importShare: 0.5 }).effects[0]?.market?.importShare).toBe(0.5)
  })
})

describe('a question that cannot be answered', () => {
  it.each<[string, TariffQuestion, RegExp]>([
    ['tariff/not-in-matrix', { actor: 'USA', target: 'CUB', rate: 0.1 }, /Cuba is not in the trade matrix/],
    ['tariff/not-in-matrix', { actor: 'TWN', target: 'USA', rate: 0.1 }, /Taiwan is not in the trade matrix/],
    ['tariff/not-in-matrix', { actor: 'USA', target: 'LCA', rate: 0.1 }, /CARICOM_oth/],
    ['tariff/unknown-region', { actor: 'USA', target: 'XYZ', rate: 0.1 }, /no region "XYZ"/],
    ['tariff/own-target', { actor: 'USA', target: ['MEX', 'USA'], rate: 0.1 }, /on itself/],
    ['tariff/out-of-range', { actor: 'USA', target: 'MEX', rate: 0 }, /rate is 0/],
    ['tariff/out-of-range', { actor: 'USA', target: 'MEX', rate: 25 }, /rate is 25/],
    ['tariff/out-of-range', { actor: 'USA', target: 'MEX', rate: Number.NaN }, /rate is NaN/],
    ['tariff/out-of-range', { actor: 'USA', target: [], rate: 0.1 }, /target is empty/],
    ['tariff/out-of-range', { actor: 'USA', target: 'MEX', rate: 0.1, coverage: 1.1 }, /coverage is 1.1/],
    ['tariff/out-of-range', { actor: 'USA', target: 'MEX', rate: 0.1, elasticity: 11 }, /elasticity is 11/],
    [
      'tariff/out-of-range',
      { actor: 'USA', target: 'MEX', rate: 0.1, retaliation: { rate: 0 } },
      /retaliation.rate is 0/,
    ],
    [
      'tariff/unknown-sector',
      { actor: 'USA', target: 'MEX', rate: 0.1, sector: 'cars' as 'steel' },
      /no sector "cars"/,
    ],
    ['tariff/not-in-sector', { actor: 'USA', target: 'BRA', rate: 0.1, sector: 'steel' }, /BRA by itself/],
    ['tariff/not-in-sector', { actor: 'MEX', target: 'USA', rate: 0.1, sector: 'steel' }, /Mexico by itself/],
  ])('is refused with a code and a way out: %s', (code, question, message) => {
    let found: unknown
    try {
      tariffEffects(question)
    } catch (error) {
      found = error
    }
    expect(found).toBeInstanceOf(PolicyError)
    expect(found).toMatchObject({ code, message: expect.stringMatching(message) })
    expect(`${(found as PolicyError).message}${(found as PolicyError).expected}`).not.toMatch(/\{\w+\}|undefined/)
  })
})
