import { has, knob, rule } from '@lapolicy/core'
import { americas } from '../../model.js'
import { openDemand } from '../../strategy/demand.js'
import { severityOf } from '../../strategy/inputs.js'
import { readingKnobs } from '../../strategy/knobs.js'

/** Asks that are granted by enforcement at the border or against trafficking. */
export const effortAsks: readonly string[] = ['border-and-fentanyl', 'transfer-suspects', 'stop-trafficking']

/** Severity of the case that the sizes are stated for: a quarter on all that Mexico sells the United States. */
const USUAL_SEVERITY = 0.64

const opening = americas.actorIndicators.effortAim.opening as number

/**
 * Granting a demand about the border or trafficking is a promise of enforcement: the effort that the government aims at
 * rises, more for granting it in full. The same promise made again adds ever less, in proportion to what is left to
 * give; the harder the demand presses, or the more is offered for it, the more is promised. gateway-pundit asserts that threats compelled Mexican action; as-coa-tracker-2025
 * records transfers while tariff talks ran, which is a sequence.
 */
export const effortUndertaken = rule(
  americas,
  'answer.effort-undertaken',
  {
    on: ['demand.accepted', 'demand.partly-met'],
    basis: ['m-threats-compel-mexican-action', 'm-tariff-threat-as-border-leverage', 'judgement-effort'],
    changes: ['actors.effortAim'],
    knobs: {
      full: knob({
        id: 'effort.undertaken-in-full',
        value: 0.25,
        range: [0.1, 0.4],
        unit: 'index, the first time',
        basis: 'judgement-effort',
        grade: 'judgement',
      }),
      part: knob({
        id: 'effort.undertaken-in-part',
        value: 0.12,
        range: [0.04, 0.25],
        unit: 'index, the first time',
        basis: 'judgement-effort',
        grade: 'judgement',
      }),
      pressure: knob({
        id: 'effort.by-pressure',
        value: 0.6,
        range: [0, 1],
        unit: 'share more or less for full severity more or less than a quarter on all of Mexico’s goods',
        basis: 'judgement-effort',
        grade: 'judgement',
      }),
      unknownGoodsShare: readingKnobs.unknownGoodsShare,
    },
  },
  {
    when: [has('answer.effort-undertaken.enforcement', ({ event }) => effortAsks.includes(event.ask))],
    then: (moment, effects) => {
      const { type, actor, target, issue } = moment.event
      const { full, part, pressure } = moment.knob
      if (actor === null) return []
      const left = (1 - moment.level(actor, 'effortAim')) / (1 - opening)
      const demand = openDemand(moment.world, target, actor, issue)
      // A demand that has been answered already presses as the sizes assume.
      const pressed =
        demand === null || target === null
          ? USUAL_SEVERITY
          : Math.max(severityOf(moment, { coercer: target, target: actor, demand }), demand.sidePayment)
      const factor = 1 + pressure * (pressed - USUAL_SEVERITY)
      return [effects.actor(actor, 'effortAim', left * factor * (type === 'demand.accepted' ? full : part))]
    },
  },
)
