import { endsOf, knob, rule } from '@lapolicy/core'
import { americas } from '../../model.js'
import { closing } from './half-life.js'
import { tiesWhere } from './ties.js'

/** What a closure or an announcement deters wears off: half of it in nine months, as people and guides find out what holds. */
export const deterrenceFades = rule(
  americas,
  'deterrence.fades',
  {
    on: 'month.closed',
    basis: ['judgement-arrivals'],
    changes: ['ties.deterrence'],
    knobs: {
      halfLife: knob({
        id: 'arrivals.deterrence-half-life',
        value: 9,
        range: [4, 24],
        unit: 'months (half-life)',
        basis: 'judgement-arrivals',
        grade: 'judgement',
      }),
    },
  },
  {
    over: (_event, world) => tiesWhere(world, ({ levels: { deterrence } }) => (deterrence ?? 0) > 0),
    then: (moment, effects) => {
      const [from, to] = endsOf(moment.binding)
      const faded = closing(moment.event.days, moment.knob.halfLife) * moment.tie(from, to, 'deterrence')
      return [effects.tie(from, to, 'deterrence', -faded)]
    },
  },
)
