import type { Claim } from './claim.js'

/** This project’s own assumptions about tariffs between neighbours and those who watch them. */
export const judgementTariffs = {
  'judgement-supply-chain': {
    id: 'judgement-supply-chain',
    source: 'lapolicy-judgement',
    locator: 'parts that cross the border',
    says: 'Where the smaller economy assembles for the larger one, about a third of what it buys there is parts for what it sells there; sales of those fall with it.',
    kind: 'judgement',
    direction: 'lowers',
    caution: 'No source among the five says so. Estimates of US content in Mexico’s sales differ by a factor of two.',
  },
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
} as const satisfies Record<string, Claim>
