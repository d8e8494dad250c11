import { endsOf, knob, rule, type World } from '@lapolicy/core'
import { latinAmericanStates } from '../../actors/states.js'
import { type Americas, americas } from '../../model.js'
import { MONTH_DAYS } from '../tariffs/half-life.js'
import { tiesWhere } from '../tariffs/ties.js'

const opening = americas.tieIndicators.outsideOption.opening as number

/** Tension at which pressure counts in full, half of the scale. */
const FULL_TENSION = 30

/** Months over which the whole gap would close if nothing held it back. */
const MONTHS = 48

/** States of the region with which something has happened, or something is open or in force, ascending. */
function statesInPlay(world: World<Americas>): readonly string[] {
  const concerned = new Set<string | null>()
  for (const { target } of Object.values(world.demands)) concerned.add(target)
  for (const { actor, target } of Object.values(world.measures)) concerned.add(actor).add(target)
  return tiesWhere(world, ({ from, to, levels: { tension, outreach, demandsMade, outsideOption } }) => {
    if (to !== 'USA' || !Object.hasOwn(latinAmericanStates, from)) return false
    return tension !== 0 || outreach !== 0 || demandsMade !== 0 || outsideOption !== opening || concerned.has(from)
  })
    .map((id) => endsOf(id)[0])
    .sort()
}

/**
 * What a state could turn to instead of the United States comes nearer, slowly, under pressure (pism-2025: it drives
 * diversification), under neglect (rusi-2024: ground is lost to others) and, if one so believes, with political
 * affinity (gateway-pundit: left-wing governments let China in). Partners cannot take a market's place within months,
 * so the rise is held to half a point a year; the European Union counts only with ratified treaties. States that no run
 * has touched are left out: what neglect and affinity do to them is the same in every branch.
 */
export const outsideOptionDrifts = rule(
  americas,
  'outside-option.drifts',
  {
    on: 'month.closed',
    basis: [
      'm-pressure-drives-diversification',
      'm-neglect-loses-economic-ground',
      'm-china-partners-with-left-governments',
      'judgement-outside-option',
    ],
    changes: ['ties.outsideOption'],
    knobs: {
      pressure: knob({
        id: 'outside-option.pressure',
        value: 0.03,
        range: [0.005, 0.08],
        unit: 'index at full tension',
        basis: 'm-pressure-drives-diversification',
        grade: 'judgement',
        lens: { parameter: 'diversificationResponse', sign: 1 },
      }),
      neglect: knob({
        id: 'outside-option.neglect',
        value: 0.01,
        range: [0, 0.03],
        unit: 'index without any outreach',
        basis: 'm-neglect-loses-economic-ground',
        grade: 'judgement',
        lens: { parameter: 'neglectLetsRivalsIn', sign: 1 },
      }),
      affinity: knob({
        id: 'outside-option.affinity',
        value: 0.01,
        range: [0, 0.03],
        unit: 'index for a government at the far end from US positions',
        basis: 'm-china-partners-with-left-governments',
        grade: 'judgement',
        lens: { parameter: 'ideologyLetsChinaIn', sign: 1 },
      }),
      cap: knob({
        id: 'outside-option.yearly-rise',
        value: 0.005,
        range: [0.002, 0.02],
        unit: 'index a year at most',
        basis: 'judgement-outside-option',
        grade: 'judgement',
      }),
    },
  },
  {
    over: (_event, world) => statesInPlay(world),
    then: ({ event: { days }, binding: state, tie, level, knob: { pressure, neglect, affinity, cap } }, effects) => {
      const months = days / MONTH_DAYS
      const aim =
        opening +
        pressure * Math.min(1, tie(state, 'USA', 'tension') / FULL_TENSION) +
        neglect * Math.max(0, 1 - tie(state, 'USA', 'outreach')) +
        affinity * Math.max(0, -level(state, 'alignment'))
      const drift = ((aim - tie(state, 'USA', 'outsideOption')) / MONTHS) * months
      return [effects.tie(state, 'USA', 'outsideOption', Math.min(drift, (cap / 12) * months))]
    },
  },
)
