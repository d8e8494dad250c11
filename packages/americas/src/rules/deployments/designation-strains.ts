import { has, knob, rule } from '@lapolicy/core'
import { americas } from '../../model.js'
import { stateOf } from './deployment.js'

/**
 * A designation is first of all a signal: the state whose group it names takes it as a hostile act (−5 on Goldstein's
 * scale, half of it because the state is named at one remove). What it *unlocks* stands in the world as an authority in
 * force, beside directives and rewards, whose weight as acts against a state is the answer chapter's. Whether it weakens
 * any group is an aim of its authors that no source measures, so nothing of that kind follows. A group whose existence or
 * leadership is disputed, as the Cartel de los Soles', is nobody's in the table of actors, and strains no tie.
 */
export const designationStrains = rule(
  americas,
  'designation.strains-tie',
  {
    on: 'designation.made',
    basis: ['m-terrorist-label-unlocks-force', 'm-contested-definition-clouds-designation', 'judgement-tension'],
    changes: ['ties.tension'],
    knobs: {
      hostile: knob({
        id: 'deployments.designation-tension',
        value: 2.5,
        range: [1, 5],
        unit: 'points, from Goldstein’s scale',
        basis: 'judgement-tension',
        grade: 'judgement',
      }),
    },
  },
  {
    when: [has('designation.strains-tie.state', ({ event, world }) => stateOf(world, event.target))],
    then: ({ event, world, knob: { hostile } }, effects) => {
      const [actor, state] = [event.actor, stateOf(world, event.target)]
      if (actor === null || state === null) return []
      return [effects.tie(actor, state, 'tension', hostile), effects.tie(state, actor, 'tension', hostile)]
    },
  },
)
