import { knob, rule } from '@lapolicy/core'
import { americas } from '../../model.js'
import { neighbourWeight, standoffsOf } from './deployment.js'
import { neighboursOf } from './neighbours.js'

/**
 * Warships off a neighbour's coast, and the use of lethal force at sea, split the states around: governments near to the
 * sender's positions close ranks with it, those far from it lose trust, work with it less, and find sovereignty weighing
 * more with their public. None of the five sources says what any neighbour made of these ships. That the Dominican
 * Republic and Trinidad and Tobago opened sites and Grenada put a request off is record outside them; that trust follows
 * the same line, and how far, is judgement.
 */
export const dividesNeighbours = rule(
  americas,
  'deployment.divides-neighbours',
  {
    on: ['deployment.ordered', 'vessel.struck'],
    basis: ['judgement-neighbours-divide', 'precedent-neighbours-open-sites'],
    changes: ['ties.trust', 'ties.cooperation', 'actors.salience'],
    knobs: {
      distrust: knob({
        id: 'deployments.neighbour-distrust',
        value: 3,
        range: [0, 6],
        unit: 'points per unit of alignment below zero',
        basis: 'judgement-neighbours-divide',
        grade: 'judgement',
        lens: { parameter: 'pressureCredibilityCost', sign: 1 },
      }),
      support: knob({
        id: 'deployments.neighbour-support',
        value: 1.5,
        range: [0, 3],
        unit: 'points per unit of alignment above zero',
        basis: 'judgement-neighbours-divide',
        grade: 'judgement',
      }),
      cooperation: knob({
        id: 'deployments.neighbour-cooperation',
        value: 0.08,
        range: [0, 0.16],
        unit: 'index per unit of alignment',
        basis: 'judgement-neighbours-divide',
        grade: 'judgement',
      }),
      audience: knob({
        id: 'deployments.neighbour-audience',
        value: 0.06,
        range: [0, 0.15],
        unit: 'index per unit of alignment below zero',
        basis: 'judgement-neighbours-divide',
        grade: 'judgement',
        lens: { parameter: 'sovereigntyBacklash', sign: 1 },
      }),
      lethal: knob({
        id: 'deployments.lethal-force-weight',
        value: 1,
        range: [0.5, 2],
        unit: 'weight of lethal force at sea, a task force being 1',
        basis: 'judgement-neighbours-divide',
        grade: 'judgement',
      }),
    },
  },
  {
    over: ({ type, actor, target }, world) => {
      const about = type === 'vessel.struck' ? standoffsOf(world, actor) : target === null ? [] : [target]
      return [...new Set(about.flatMap(neighboursOf))].filter((id) => id !== actor && !about.includes(id)).sort()
    },
    then: (
      { event, binding: neighbour, level, tie, knob: { distrust, support, cooperation, audience, lethal } },
      effects,
    ) => {
      if (event.actor === null) return []
      const weight =
        event.type === 'vessel.struck'
          ? lethal
          : Math.max(0, neighbourWeight(event.rung) - neighbourWeight(tie(event.actor, event.target ?? '', 'posture')))
      const alignment = level(neighbour, 'alignment')
      const size = alignment * weight
      if (size === 0) return []
      return [
        effects.tie(neighbour, event.actor, 'trust', size * (alignment < 0 ? distrust : support)),
        effects.tie(neighbour, event.actor, 'cooperation', size * cooperation),
        ...(alignment < 0 ? [effects.actor(neighbour, 'salience', -size * audience)] : []),
      ]
    },
  },
)
