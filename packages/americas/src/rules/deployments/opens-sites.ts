import { atLeast, chance, hasNot, knob, rule } from '@lapolicy/core'
import { americas } from '../../model.js'
import { rungs } from './deployment.js'
import { neighboursOf } from './neighbours.js'

/**
 * A government near to the sender lends a site to a task force off its neighbour, two to four months later. Record, not
 * the five sources: in November 2025 Trinidad and Tobago let a US radar be installed and the Dominican Republic opened
 * two airfields, while Grenada still weighed a request. What the site amounts to is the ports chapter's.
 */
export const opensSites = rule(
  americas,
  'deployment.opens-sites',
  {
    on: 'deployment.ordered',
    basis: ['precedent-neighbours-open-sites', 'm-alignment-earns-support'],
    emits: { 'access.granted': 60 },
    knobs: {
      likely: knob({
        id: 'deployments.site-offered',
        value: 0.3,
        range: [0.1, 0.6],
        unit: 'probability for a neighbour of neutral alignment',
        basis: 'precedent-neighbours-open-sites',
        grade: 'judgement',
      }),
      perAlignment: knob({
        id: 'deployments.site-per-alignment',
        value: 0.5,
        range: [0.2, 0.8],
        unit: 'probability per unit of alignment',
        basis: 'precedent-neighbours-open-sites',
        grade: 'judgement',
      }),
    },
  },
  {
    over: ({ actor, target }) => (target === null ? [] : neighboursOf(target).filter((id) => id !== actor)),
    when: [
      atLeast('deployment.opens-sites.task-force', ({ event }) => event.rung, rungs['task-force']),
      atLeast(
        'deployment.opens-sites.new-force',
        ({ event: { actor, target, rung }, tie }) => rung - tie(actor ?? '', target ?? '', 'posture'),
        2,
      ),
      hasNot('deployment.opens-sites.already', ({ event: { actor }, binding, world }) =>
        Object.values(world.measures).some(
          (measure) => measure.kind === 'access' && measure.actor === binding && measure.target === actor,
        ),
      ),
      atLeast('deployment.opens-sites.aligned', ({ binding, level }) => level(binding, 'alignment'), 0.05),
      chance('deployment.opens-sites.offers', ({ binding, level, knob: { likely, perAlignment } }) =>
        Math.min(1, likely + perAlignment * level(binding, 'alignment')),
      ),
    ],
    then: ({ event: { actor }, binding, draw }, effects) => [
      effects.emit('access.granted', {
        actor: binding,
        target: actor,
        sites: 1,
        cap: null,
        inDays: 60 + Math.floor(60 * draw('delay')),
      }),
    ],
  },
)
