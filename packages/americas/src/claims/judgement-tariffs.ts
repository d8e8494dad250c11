import type { Claim } from './claim.js'

/** This project’s own assumptions about tariffs between neighbours and those who watch them. */
export const judgementTariffs = {
  'judgement-trust-spill': {
    id: 'judgement-trust-spill',
    source: 'lapolicy-judgement',
    locator: 'goodwill next door',
    says: 'Neighbours lose a tenth of the goodwill that coercion costs at its target.',
    kind: 'judgement',
    direction: 'lowers',
  },
  'judgement-retaliation-ends': {
    id: 'judgement-retaliation-ends',
    source: 'lapolicy-judgement',
    locator: 'the end of a retaliation',
    says: 'A tariff in retaliation is lifted within about a month of the end of the tariff that it answers.',
    kind: 'judgement',
    direction: 'none',
  },
  'judgement-dispute': {
    id: 'judgement-dispute',
    source: 'lapolicy-judgement',
    locator: 'disputes under the trade agreement',
    says: 'A panel rules after twelve to sixteen months, more often than not for the complainant; the other side heeds a ruling against a tariff of its own in about one case of three.',
    kind: 'judgement',
    direction: 'mixed',
    caution: 'There have been too few panels on a matter like this to count.',
  },
  'judgement-countermeasure-fades': {
    id: 'judgement-countermeasure-fades',
    source: 'lapolicy-judgement',
    locator: 'the end of a countermeasure',
    says: 'Ships, orders and buyers that a countermeasure cost are replaced or return: half of the income lost is back within a year.',
    kind: 'judgement',
    direction: 'raises',
    caution: 'No source follows a countermeasure in the region to its end.',
  },
} as const satisfies Record<string, Claim>
