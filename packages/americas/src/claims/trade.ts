import type { Claim } from './claim.js'

/** What studies of tariffs say about prices, flows and income. */
export const trade = {
  'pass-through-complete': {
    id: 'pass-through-complete',
    source: 'amiti-redding-weinstein-2019',
    locator: 'main result',
    says: 'The US tariffs of 2018 were paid in full by US buyers.',
    kind: 'finding',
    direction: 'raises',
  },
  'ifo-no-retaliation': {
    id: 'ifo-no-retaliation',
    source: 'ifo-2025',
    locator: 'press release',
    says: 'A tariff of 25 % on Mexico and Canada would cut Mexico’s exports by 21 %, and by 35 % if all retaliate.',
    kind: 'finding',
    direction: 'lowers',
  },
  'kite-year-one': {
    id: 'kite-year-one',
    source: 'kite-2024',
    locator: 'first-year result',
    says: 'A tariff of 25 % on all goods would cost Mexico up to 4.1 % of output in the first year.',
    kind: 'finding',
    direction: 'lowers',
    caution: 'Up to; with short-run elasticities and no exemptions.',
  },
  'mckibbin-noland': {
    id: 'mckibbin-noland',
    source: 'mckibbin-noland-2025',
    locator: 'results as reported',
    says: 'Tariffs of 25 % would take about two points off Mexico’s growth at the worst and cost the United States output too.',
    kind: 'finding',
    direction: 'lowers',
    caution: 'Read through secondary reports.',
  },
  'elasticities-by-sector': {
    id: 'elasticities-by-sector',
    source: 'imls-2025',
    locator: 'table 7',
    says: 'Trade falls by 3.3 to 4.1 per cent for each per cent of tariff in the long run, by broad sector.',
    kind: 'finding',
    direction: 'lowers',
  },
  'agreement-claims-rise': {
    id: 'agreement-claims-rise',
    source: 'us-tariff-record',
    locator: 'share of imports claiming the agreement',
    says: 'Once exempt, importers claim the North American agreement: 40 % of imports in January 2025, 86 % in July.',
    kind: 'finding',
    direction: 'raises',
  },
} as const satisfies Record<string, Claim>
