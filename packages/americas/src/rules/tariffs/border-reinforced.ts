import { has, knob, rule } from '@lapolicy/core'
import { americas } from '../../model.js'

/**
 * Guards sent to the border raise the effort a government has undertaken to make, and for a while deter departures by
 * being seen. gateway-pundit has such action follow from pressure; what it does to arrivals is a rule of its own.
 */
export const borderReinforced = rule(
  americas,
  'border.reinforcement-counts',
  {
    on: 'border.reinforced',
    basis: ['m-threats-compel-mexican-action', 'judgement-effort', 'judgement-arrivals'],
    changes: ['actors.effortAim', 'ties.deterrence'],
    knobs: {
      seen: knob({
        id: 'arrivals.reinforcement-seen',
        value: 0.1,
        range: [0, 0.3],
        unit: 'share of what is not yet deterred, for full effort more',
        basis: 'judgement-arrivals',
        grade: 'judgement',
        lens: { parameter: 'externalisationDeterrence', sign: 1 },
      }),
    },
  },
  {
    when: [has('border.reinforcement-counts.parties', ({ event }) => event.actor !== null && event.target !== null)],
    then: (moment, effects) => {
      const { actor, target, effort } = moment.event
      const [from, to] = [actor as string, target as string]
      return [
        effects.actor(from, 'effortAim', effort),
        effects.tie(from, to, 'deterrence', moment.knob.seen * effort * (1 - moment.tie(from, to, 'deterrence'))),
      ]
    },
  },
)
