import { indicator } from '@lapolicy/core'

/**
 * What is counted for a directed tie, in the view of the first actor about the second: `ties.MEX.USA.trust` is Mexico's
 * trust in the United States. Follow-through, assurance and trust are three things and are never merged.
 */
export const tieIndicators = {
  trust: indicator({ unit: 'points', range: [-50, 50], changeOnly: true, meaning: 'goodwill towards the other' }),
  followThrough: indicator({
    unit: 'share',
    range: [0, 1],
    opening: 3 / 7,
    meaning: 'share of the other’s threats that it is expected to carry out: mean of a Beta record, prior Beta(3, 4)',
  }),
  followThroughWeight: indicator({
    unit: 'cases',
    range: [0, 1000],
    opening: 7,
    meaning: 'cases behind follow-through, older ones discounted',
  }),
  assurance: indicator({
    unit: 'share',
    range: [0, 1],
    opening: 0.5,
    meaning: 'share of the other’s promises of relief that it is expected to keep: mean of a Beta record',
  }),
  assuranceWeight: indicator({
    unit: 'cases',
    range: [0, 1000],
    opening: 4,
    meaning: 'cases behind assurance, older ones discounted',
  }),
  tension: indicator({
    unit: 'points',
    range: [0, 60],
    changeOnly: true,
    meaning: 'hostile acts between the two, weighted by Goldstein’s scale and discounted with time',
  }),
  posture: indicator({
    unit: 'rung',
    range: [0, 8],
    meaning: 'armed posture towards the other on a ladder from none (0) to open force (8)',
  }),
  incidentRisk: indicator({
    unit: 'a month',
    range: [0, 1],
    merge: 'set',
    meaning: 'probability of an armed incident between the two in a month',
  }),
  cooperation: indicator({
    unit: 'index',
    range: [0, 1],
    opening: 0.5,
    changeOnly: true,
    meaning: 'security cooperation with the other',
  }),
  presence: indicator({
    unit: 'index',
    range: [0, 1],
    changeOnly: true,
    meaning: 'dated assets of the first in the second: ports, bases, programmes, access',
  }),
  outsideOption: indicator({
    unit: 'index',
    range: [0, 1],
    opening: 0.4,
    changeOnly: true,
    meaning: 'what the first could turn to instead of the second',
  }),
  goodsExposure: indicator({
    unit: 'share',
    range: [0, 1],
    meaning: 'goods exports to the other over all its goods exports',
  }),
  peopleExposure: indicator({ unit: 'share', range: [0, 1], meaning: 'remittances from the other over its own GDP' }),
  financeExposure: indicator({
    unit: 'share',
    range: [0, 1],
    meaning: 'dependence on the other’s finance, currency and aid',
  }),
  securityExposure: indicator({
    unit: 'share',
    range: [0, 1],
    meaning: 'dependence on the other for security and transit',
  }),
  exports: indicator({
    unit: 'USD mn a year',
    range: [0, 5e6],
    opening: null,
    meaning: 'goods exports to the other, a year',
  }),
  tariffCost: indicator({
    unit: '%',
    range: [-100, 1000],
    changeOnly: true,
    meaning: 'change of goods exports to the other that tariffs account for',
  }),
  taxedMonths: indicator({
    unit: 'months',
    range: [0, 1200],
    meaning: 'months for which tariffs have been collected on exports to the other: how far buyers have moved away',
  }),
  claimedShare: indicator({
    unit: 'share',
    range: [0, 1],
    meaning: 'share of goods exports to the other that claims the preference of a trade agreement',
  }),
  nearshoring: indicator({
    unit: 'points',
    range: [0, 200],
    opening: 100,
    changeOnly: true,
    meaning: 'plans of firms to move supply to the first in order to sell to the other; start = 100',
  }),
  arrivals: indicator({
    unit: 'people a month',
    range: [0, 500000],
    opening: null,
    meaning: 'apprehensions of migrants between ports of entry at the other’s border',
  }),
  expectedArrivals: indicator({
    unit: 'people a month',
    range: [0, 500000],
    opening: null,
    meaning: 'arrivals on the path they were on, before what governments do about them: the no-action path',
  }),
  deterrence: indicator({
    unit: 'index',
    range: [0, 1],
    changeOnly: true,
    meaning: 'short-lived fall in departures after a closure or an announcement',
  }),
  demandsMade: indicator({ unit: 'count', range: [0, 10000], meaning: 'demands that the other has put to it' }),
  threatsStanding: indicator({
    unit: 'count',
    range: [0, 10000],
    meaning: 'threats of the other that it refused and that were neither carried out nor dropped since',
  }),
  ordersPending: indicator({
    unit: 'count',
    range: [0, 10000],
    meaning: 'threatened tariffs of the other that have been ordered and not yet collected',
  }),
  outreach: indicator({
    unit: 'points',
    range: [0, 20],
    changeOnly: true,
    meaning: 'offers, talks, assurances and relief from the other, discounted with time',
  }),
  concessions: indicator({ unit: 'count', range: [0, 10000], meaning: 'concessions made to the other' }),
  concessionsLapsed: indicator({
    unit: 'count',
    range: [0, 10000],
    meaning: 'concessions to the other that have lapsed',
  }),
} as const
