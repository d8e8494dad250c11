import { atMost, chance, hasNot, is, knob, rule } from '@lapolicy/core'
import { americas } from '../../model.js'
import { deploymentOf, isCounter, rungs } from './deployment.js'

/**
 * After an incident the side whose deployment it is may send more, within days: ten fighter jets after two Venezuelan
 * aircraft flew near a US vessel (as-coa-tracker-2025). The graver the incident the likelier. It ends at the massed
 * force: the next rungs are decisions, and the answering side has nothing more to send. Where an end date has been named,
 * nothing is added to what is to leave.
 */
export const incidentReinforces = rule(
  americas,
  'incident.reinforces',
  {
    on: 'incident.occurred',
    basis: ['m-incident-prompts-reinforcement', 'judgement-posture-ladder'],
    emits: { 'deployment.ordered': 1 },
    knobs: {
      likely: knob({
        id: 'deployments.reinforcement',
        value: 0.45,
        range: [0.15, 0.75],
        unit: 'probability after an incident of middling severity',
        basis: 'm-incident-prompts-reinforcement',
        grade: 'judgement',
        lens: { parameter: 'escalationResponse', sign: 1 },
      }),
      ceiling: knob({
        id: 'deployments.reinforcement-ceiling',
        value: rungs.massed,
        range: [rungs.reinforced, rungs.massed],
        unit: 'rung',
        basis: 'judgement-posture-ladder',
        grade: 'judgement',
      }),
    },
  },
  {
    over: ({ actor, target }, world) =>
      [actor, target]
        .filter((side) => side !== null)
        .filter((side) => {
          const force = deploymentOf(world, side, side === actor ? target : actor)
          return force !== null && !isCounter(force)
        })
        .sort(),
    when: [
      is('incident.reinforces.no-decision', ({ event }) => event.decision, null),
      atMost(
        'incident.reinforces.room-above',
        ({ event: { actor, target }, binding, world }) =>
          deploymentOf(world, binding, binding === actor ? target : actor)?.rung ?? rungs.none,
        ({ knob: { ceiling } }) => ceiling - 0.5,
      ),
      hasNot(
        'incident.reinforces.dated',
        ({ event: { actor, target }, binding, world }) =>
          deploymentOf(world, binding, binding === actor ? target : actor)?.dated,
      ),
      chance('incident.reinforces.sends-more', ({ event: { severity }, knob: { likely } }) =>
        Math.min(1, likely * (0.6 + 0.8 * severity)),
      ),
    ],
    then: ({ event, binding, world, draw, knob: { ceiling } }, effects) => {
      const target = binding === event.actor ? event.target : event.actor
      const force = deploymentOf(world, binding, target)
      if (force === null) return []
      return [
        effects.emit('deployment.ordered', {
          actor: binding,
          target,
          rung: Math.min(ceiling, force.rung + 1),
          personnel: force.personnel,
          mission: 'in response to the incident',
          decision: null,
          inDays: 1 + Math.floor(5 * draw('delay')),
        }),
      ]
    },
  },
)
