import { atLeast, endsOf, knob, rule } from '@lapolicy/core'
import { pow } from '@lapolicy/core/arithmetic'
import { tieIndicators } from '../../indicators/ties.js'
import { americas } from '../../model.js'
import { tiesWhere } from '../tariffs/ties.js'
import { monthDays } from './deployment.js'

/** Where security cooperation opens, and what it drifts back to. */
const usual = tieIndicators.cooperation.opening ?? 0

/** What one event added to security cooperation, or took from it, wears off: officers are replaced, offences are forgotten. */
export const cooperationReturns = rule(
  americas,
  'cooperation.returns',
  {
    on: 'month.closed',
    basis: ['judgement-cooperation'],
    changes: ['ties.cooperation'],
    knobs: {
      halfLife: knob({
        id: 'deployments.cooperation-half-life',
        value: 24,
        range: [12, 48],
        unit: 'months',
        basis: 'judgement-cooperation',
        grade: 'judgement',
      }),
    },
  },
  {
    over: (_event, world) => tiesWhere(world, ({ levels: { cooperation } }) => (cooperation ?? usual) !== usual),
    when: [
      atLeast(
        'cooperation.returns.moved',
        ({ binding, tie }) => {
          const [from, to] = endsOf(binding)
          return Math.abs(tie(from, to, 'cooperation') - usual)
        },
        1e-6,
      ),
    ],
    then: ({ event: { days }, binding, tie, knob: { halfLife } }, effects) => {
      const [from, to] = endsOf(binding)
      const back = 1 - pow(2, -days / (monthDays * halfLife))
      return [effects.tie(from, to, 'cooperation', back * (usual - tie(from, to, 'cooperation')))]
    },
  },
)
