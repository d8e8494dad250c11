import { knob, rule } from '@lapolicy/core'
import { americas } from '../../model.js'
import { standoffsOf } from './deployment.js'

/**
 * Lethal force at sea, in waters where forces face each other, is a hostile act towards the state they face, even where
 * no source says whose boat it was: military force is −10 on Goldstein's scale, half of it because nobody reports the
 * state itself as the target. No source says what the strike did to the standoff: the sizes, and that it strains it at
 * all, are judgement. The number of dead plays no part in it; what may be asked about them stands in the questions.
 */
export const strikeStrains = rule(
  americas,
  'strike.strains-standoff',
  {
    on: 'vessel.struck',
    basis: ['judgement-tension', 'judgement-salience'],
    changes: ['ties.tension', 'actors.salience'],
    knobs: {
      hostile: knob({
        id: 'deployments.strike-tension',
        value: 5,
        range: [2, 10],
        unit: 'points, from Goldstein’s scale',
        basis: 'judgement-tension',
        grade: 'judgement',
      }),
      audience: knob({
        id: 'deployments.strike-salience',
        value: 0.1,
        range: [0, 0.25],
        unit: 'index',
        basis: 'judgement-salience',
        grade: 'judgement',
        lens: { parameter: 'sovereigntyBacklash', sign: 1 },
      }),
    },
  },
  {
    // A strike that names a state as its target is the answer chapter's, as every use of force against a state.
    over: ({ actor, target }, world) =>
      target !== null && world.actors[target]?.kind === 'state' ? [] : standoffsOf(world, actor),
    then: ({ event: { actor }, binding, knob: { hostile, audience } }, effects) =>
      actor === null
        ? []
        : [
            effects.tie(actor, binding, 'tension', hostile),
            effects.tie(binding, actor, 'tension', hostile),
            effects.actor(binding, 'salience', audience),
          ],
  },
)
