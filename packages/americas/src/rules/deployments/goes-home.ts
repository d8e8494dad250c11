import { atLeast, atMost, chance, endsOf, hasNot, knob, rule } from '@lapolicy/core'
import { pow } from '@lapolicy/core/arithmetic'
import { americas } from '../../model.js'
import { deploymentOf, deployments, isCounter, monthDays, rungBetween, rungs } from './deployment.js'

/** Said with it, so that a departure is not read as a message: nobody decided anything. */
const relieved = 'relieved, as tension is low'

/**
 * Forces that nothing keeps in place go home: ships are needed elsewhere, crews are relieved. The answering side can
 * afford it less and thins out rung by rung, but keeps something there as long as the others stay. Only once tension has
 * eased, so an incident or a strike prolongs a standoff; and a force with an end date leaves on that date. No source
 * covers how long this standoff lasts; months are judgement.
 */
export const goesHome = rule(
  americas,
  'deployment.goes-home',
  {
    on: 'month.closed',
    basis: ['judgement-deployment-duration'],
    emits: { 'deployment.withdrawn': 5, 'deployment.reduced': 5 },
    knobs: {
      own: knob({
        id: 'deployments.months-in-place',
        value: 9,
        range: [4, 24],
        unit: 'months (half-life) once tension has eased',
        basis: 'judgement-deployment-duration',
        grade: 'judgement',
      }),
      counter: knob({
        id: 'deployments.months-of-counter',
        value: 6,
        range: [3, 18],
        unit: 'months (half-life) for each rung, once tension has eased',
        basis: 'judgement-deployment-duration',
        grade: 'judgement',
      }),
      eased: knob({
        id: 'deployments.eased-tension',
        value: 20,
        range: [8, 30],
        unit: 'points of tension',
        basis: 'judgement-deployment-duration',
        grade: 'judgement',
      }),
    },
  },
  {
    over: (_event, world) =>
      [
        ...new Set(
          deployments(world).flatMap(({ actor, target }) =>
            actor === null || target === null ? [] : [`${actor}>${target}`],
          ),
        ),
      ].sort(),
    when: [
      atLeast(
        'deployment.goes-home.something-left',
        ({ binding, world }) => {
          const [from, to] = endsOf(binding)
          // A host's guests stand on rung 0: they are no posture towards it, and stay as long as they are invited.
          return rungBetween(world, from, to)
        },
        ({ binding, world }) => {
          const [from, to] = endsOf(binding)
          const force = deploymentOf(world, from, to)
          return force !== null && isCounter(force) ? rungs.interdiction : 1
        },
      ),
      hasNot('deployment.goes-home.dated', ({ binding, world }) => {
        const [from, to] = endsOf(binding)
        return deploymentOf(world, from, to)?.dated
      }),
      atMost(
        'deployment.goes-home.tension-eased',
        ({ binding, tie }) => {
          const [from, to] = endsOf(binding)
          return Math.max(tie(from, to, 'tension'), tie(to, from, 'tension'))
        },
        ({ knob: { eased } }) => eased,
      ),
      chance('deployment.goes-home.relieved', ({ event: { days }, binding, world, knob: { own, counter } }) => {
        const [from, to] = endsOf(binding)
        const force = deploymentOf(world, from, to)
        const halfLife = force !== null && isCounter(force) ? counter : own
        return 1 - pow(2, -days / (monthDays * halfLife))
      }),
    ],
    then: ({ binding, world, draw }, effects) => {
      const [actor, target] = endsOf(binding)
      const force = deploymentOf(world, actor, target)
      if (force === null) return []
      const inDays = 5 + Math.floor(20 * draw('delay'))
      return [
        isCounter(force)
          ? effects.emit('deployment.reduced', { actor, target, rung: force.rung - 1, reason: relieved, inDays })
          : effects.emit('deployment.withdrawn', { actor, target, reason: relieved, inDays }),
      ]
    },
  },
)
