import { type LatinAmericanId, latinAmericanStates } from '../actors/states.js'
import { type Figure, type FigureCommon, figureOf, notKnown } from './figure.js'
import { gdp } from './gdp.js'
import { goodsTrade } from './goods-trade.js'
import { remittancesShare } from './remittances-share.js'

/** The ways in which a state depends on the United States. */
export type Channel = 'goods' | 'people' | 'finance-and-aid' | 'security-and-transit'

/** Share 0 to 1 by channel; rules combine the channels with a saturating form. */
export type Exposure = Readonly<Record<Channel, Figure>>

const common: FigureCommon = {
  unit: 'share, 0 to 1',
  date: '2025-01',
  source: 'lapolicy-judgement',
  grade: 'judgement',
  reviewBy: '2027-01-31',
}

/** Judged channels, each with its reason. What is not here is not known: a missing judgement is no zero. */
const judged: Readonly<
  Partial<Record<LatinAmericanId, Partial<Record<'finance-and-aid' | 'security-and-transit', Figure>>>>
> = {
  PAN: {
    'finance-and-aid': figureOf(common, {
      value: 0.5,
      note: 'Uses the US dollar as its money and lives from an international banking centre that needs US correspondent banks.',
    }),
    'security-and-transit': figureOf(common, {
      value: 0.6,
      note: 'Lives from the canal, whose largest user is US trade, has no army, and is bound by the neutrality treaty of 1977 that the United States reads as a right to act.',
    }),
  },
  ECU: {
    'finance-and-aid': figureOf(common, {
      value: 0.35,
      note: 'Uses the US dollar as its money; its banks are less tied to New York than Panama’s.',
    }),
  },
  SLV: {
    'finance-and-aid': figureOf(common, {
      value: 0.35,
      note: 'Uses the US dollar as its money; its banks are less tied to New York than Panama’s.',
    }),
  },
}

/** Goods sold to the United States over output. */
function goods(state: LatinAmericanId): Figure {
  const sold = goodsTrade[state].USA?.value ?? null
  const output = gdp[state].value
  const unit = 'share of output, 0 to 1'
  if (sold === null || output === null) {
    return figureOf(
      { ...common, unit, date: '2023', source: 'baci-2023', grade: 'measured' },
      notKnown('Exports or output are not known.'),
    )
  }
  return {
    value: Math.round((10_000 * sold) / output) / 10_000,
    unit,
    date: '2023',
    source: 'baci-2023',
    grade: 'measured',
    reviewBy: '2027-06-30',
    note: 'Goods sold to the United States over gross domestic product (wdi-2023).',
  }
}

function exposureOf(state: LatinAmericanId): Exposure {
  const missing = notKnown('No source, and no ground for a judgement.')
  return {
    goods: goods(state),
    people: remittancesShare[state],
    'finance-and-aid': judged[state]?.['finance-and-aid'] ?? figureOf(common, missing),
    'security-and-transit': judged[state]?.['security-and-transit'] ?? figureOf(common, missing),
  }
}

/** How each state of the region depends on the United States, channel by channel. */
export const exposure: Readonly<Record<LatinAmericanId, Exposure>> = (() => {
  const table: Partial<Record<LatinAmericanId, Exposure>> = {}
  for (const state of Object.keys(latinAmericanStates) as LatinAmericanId[]) table[state] = exposureOf(state)
  return table as Readonly<Record<LatinAmericanId, Exposure>>
})()
