import { has, knob, rule } from '@lapolicy/core'
import { americas } from '../../model.js'

/** Asks that are granted by enforcement at the border or against trafficking. */
export const effortAsks: readonly string[] = ['border-and-fentanyl', 'transfer-suspects', 'stop-trafficking']

const opening = americas.actorIndicators.effortAim.opening as number

/**
 * Granting a demand about the border or trafficking is a promise of enforcement: the effort that the government aims at
 * rises, more for granting it in full. The same promise made again adds ever less, in proportion to what is left to
 * give. gateway-pundit asserts that threats compelled Mexican action; as-coa-tracker-2025
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
    },
  },
  {
    when: [has('answer.effort-undertaken.enforcement', ({ event }) => effortAsks.includes(event.ask))],
    then: ({ event: { type, actor }, level, knob: { full, part } }, effects) => {
      if (actor === null) return []
      const left = (1 - level(actor, 'effortAim')) / (1 - opening)
      return [effects.actor(actor, 'effortAim', left * (type === 'demand.accepted' ? full : part))]
    },
  },
)
