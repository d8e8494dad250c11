import { knob } from '@lapolicy/core'

/** Acts of coercion that cost goodwill at once. */
export const coercionTypes = [
  'demand.made',
  'territory.threatened',
  'tariff.threatened',
  'tariff.imposed',
  'tariff.resumed',
  'threat.carried-out',
  'deployment.ordered',
  'vessel.struck',
  'aircraft.engaged',
] as const

/** What they cost, at the target in full and next door in part. */
export const coercionCost = knob({
  id: 'trust.cost-of-coercion',
  value: 5,
  range: [1, 10],
  unit: 'points for an act of full hostility (10 on Goldstein’s scale)',
  basis: 'm-threats-deepen-distrust',
  grade: 'judgement',
  lens: { parameter: 'pressureCredibilityCost', sign: 1 },
})
