import { has, rule } from '@lapolicy/core'
import { americas } from '../../model.js'
import { isLeftToRules, openDemand } from '../../strategy/demand.js'

/**
 * A state that answers a tariff in kind taxes the coercer's goods at the same rate, one to four weeks later. Against a
 * mere threat it announces that it would; nothing is taxed yet. By July 2025 only China and Canada had gone so far.
 */
export const answerInKind = rule(
  americas,
  'answer.in-kind',
  { on: 'demand.answered-in-kind', basis: ['retaliation-rare'], emits: { 'tariff.imposed': 7 } },
  {
    when: [
      has('answer.in-kind.tariff-in-force', ({ event, world }) => {
        const demand = openDemand(world, event.target, event.actor, event.issue)
        return demand !== null && isLeftToRules(demand, event) && demand.imposed && demand.ratePercent !== null
      }),
    ],
    then: ({ event: { actor, target, issue, ask }, world, draw }, effects) => {
      const { ratePercent, coverage } = openDemand(world, target, actor, issue) ?? {}
      const inDays = 7 + Math.floor(21 * draw('delay'))
      return [
        effects.emit('tariff.imposed', {
          actor,
          target,
          issue,
          ask,
          ratePercent: ratePercent ?? 0,
          coverage: coverage ?? 0,
          inRetaliation: true,
          decision: null,
          inDays,
        }),
      ]
    },
  },
)
