import { actorsOf, knob, rule } from '@lapolicy/core'
import { americas } from '../../model.js'
import { closingAt } from '../tariffs/half-life.js'

/** Enforcement follows what a government aims at, half of the way in a month: forces have to be raised and moved. */
export const effortAdjusts = rule(
  americas,
  'effort.adjusts',
  {
    on: 'month.closed',
    basis: ['judgement-effort'],
    changes: ['actors.effort'],
    knobs: {
      monthly: knob({
        id: 'effort.adjustment',
        value: 0.5,
        range: [0.25, 0.8],
        unit: 'share of the way a month',
        basis: 'judgement-effort',
        grade: 'judgement',
      }),
    },
  },
  {
    over: (_event, world) =>
      actorsOf(world)
        .filter(
          ({ levels: { effort, effortAim } }) =>
            typeof effort === 'number' && typeof effortAim === 'number' && effort !== effortAim,
        )
        .map(({ id }) => id),
    then: ({ event: { days }, binding, level, knob: { monthly } }, effects) => [
      effects.actor(
        binding,
        'effort',
        closingAt(days, monthly) * (level(binding, 'effortAim') - level(binding, 'effort')),
      ),
    ],
  },
)
