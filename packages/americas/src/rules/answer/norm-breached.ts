import { has, knob, type ModelEvent, type Reading, rule } from '@lapolicy/core'
import { type Americas, americas } from '../../model.js'
import { rungs } from '../deployments/deployment.js'

const types = [
  'demand.made',
  'territory.threatened',
  'deployment.ordered',
  'directive.signed',
  'vessel.struck',
  'aircraft.engaged',
] as const

/**
 * How grave a breach of restraint is, 0 to 1: force used, or a claim to territory, is 1; warships off a coast by how far
 * they climb above law enforcement and above what was there.
 */
function breach(event: ModelEvent<Americas, (typeof types)[number]>, { tie }: Pick<Reading<Americas>, 'tie'>): number {
  switch (event.type) {
    case 'demand.made':
      return event.instrument === 'force' || event.instrument === 'territory' ? event.severity : 0
    case 'deployment.ordered':
      return (
        Math.max(0, event.rung - Math.max(rungs.interdiction, tie(event.actor ?? '', event.target ?? '', 'posture'))) /
        (rungs['open-force'] - rungs.interdiction)
      )
    case 'directive.signed':
      return 1 / 2
    default:
      return 1
  }
}

/**
 * Using or threatening force, or claiming territory, wears down the norm that states of the hemisphere do not. pism-2025:
 * it legitimises the principle that stronger states have greater rights; no other source takes the matter up. It mends
 * over ten years. Legality is not judged here, only that the restraint was not kept.
 */
export const normBreached = rule(
  americas,
  'norm.breached',
  {
    on: types,
    basis: ['m-precedent-strong-states-have-more-rights', 'm-expansionism-sphere-of-influence', 'judgement-norm'],
    changes: ['actors.norm'],
    knobs: {
      wear: knob({
        id: 'norm.wear',
        value: 2,
        range: [0.5, 5],
        unit: 'points a full breach',
        basis: 'm-precedent-strong-states-have-more-rights',
        grade: 'judgement',
        lens: { parameter: 'normErosion', sign: 1 },
      }),
    },
  },
  {
    when: [has('norm.breached.force', ({ event, tie }) => breach(event, { tie }) > 0)],
    then: ({ event, tie, knob: { wear } }, effects) => [effects.actor('LAC', 'norm', -wear * breach(event, { tie }))],
  },
)
