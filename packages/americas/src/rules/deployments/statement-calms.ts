import { is, knob, rule } from '@lapolicy/core'
import { americas } from '../../model.js'
import { deploymentOf } from './deployment.js'

/**
 * Saying that the overthrow of a government is not being considered, or naming a goal and an end date, calms a standoff
 * a little: the charge loses some of its hold on the public. A denial costs nothing and is given little weight (and the
 * gateway-pundit article says that further action is not ruled out); a date can be checked and is given more.
 */
export const statementCalms = rule(
  americas,
  'statement.calms',
  {
    on: ['intent.denied', 'deployment.limited'],
    basis: ['m-no-regime-change-statement-moderates', 'judgement-safeguards'],
    changes: ['actors.salience', 'ties.tension'],
    knobs: {
      denial: knob({
        id: 'deployments.denial',
        value: 0.03,
        range: [0, 0.08],
        unit: 'index of salience',
        basis: 'm-no-regime-change-statement-moderates',
        grade: 'judgement',
      }),
      date: knob({
        id: 'deployments.end-date',
        value: 0.06,
        range: [0, 0.12],
        unit: 'index of salience',
        basis: 'judgement-safeguards',
        grade: 'judgement',
      }),
      perIndex: knob({
        id: 'deployments.calm-per-salience',
        value: 40,
        range: [0, 80],
        unit: 'points of tension per unit of salience',
        basis: 'judgement-tension',
        grade: 'judgement',
      }),
    },
  },
  {
    when: [
      is(
        'statement.calms.standoff',
        ({ event: { actor, target }, world }) => deploymentOf(world, actor, target) !== null,
        true,
      ),
    ],
    then: ({ event: { type, actor, target }, knob: { denial, date, perIndex } }, effects) => {
      if (actor === null || target === null) return []
      const calm = type === 'intent.denied' ? denial : date
      return [
        effects.actor(target, 'salience', -calm),
        effects.tie(actor, target, 'tension', -calm * perIndex),
        effects.tie(target, actor, 'tension', -calm * perIndex),
      ]
    },
  },
)
