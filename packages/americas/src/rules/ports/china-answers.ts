import { atLeast, chance, knob, rule } from '@lapolicy/core'
import { americas } from '../../model.js'

/**
 * After a state has yielded on a Chinese asset, China answers it: inspections of its ships, orders withheld, reviews of
 * the sale. Outside the five sources: after the court ended the port concession in January 2026, China detained ships
 * under Panama's flag in unusual numbers (March 2026). How likely and how hard is judgement.
 */
export const chinaAnswers = rule(
  americas,
  'ports.china-answers',
  {
    on: ['concession.sold', 'concession.annulled', 'concession.retendered', 'agreement.lapsed'],
    basis: ['m-china-only-counterweight', 'judgement-presence'],
    emits: { 'countermeasure.taken': 14 },
    knobs: {
      likely: knob({
        id: 'ports.china-answers',
        value: 0.8,
        range: [0.4, 0.95],
        unit: 'probability',
        basis: 'judgement-presence',
        grade: 'judgement',
      }),
      overAsset: knob({
        id: 'ports.severity-over-asset',
        value: 0.4,
        range: [0.1, 0.8],
        unit: 'severity, 0 to 1',
        basis: 'judgement-presence',
        grade: 'judgement',
      }),
      overAgreement: knob({
        id: 'ports.severity-over-agreement',
        value: 0.1,
        range: [0, 0.3],
        unit: 'severity, 0 to 1',
        basis: 'judgement-presence',
        grade: 'judgement',
      }),
    },
  },
  {
    when: [
      // A sale that nobody demanded is business; China answers what was yielded to pressure.
      atLeast(
        'ports.china-answers.pressed',
        ({ event, tie }) =>
          tie((event.type === 'concession.sold' ? event.target : event.actor) ?? '', 'USA', 'demandsMade'),
        1,
      ),
      chance('ports.china-answers.decides', ({ knob: { likely } }) => likely),
    ],
    then: ({ event, draw, knob: { overAsset, overAgreement } }, effects) => {
      const host = event.type === 'concession.sold' ? event.target : event.actor
      const severity = event.type === 'agreement.lapsed' ? overAgreement : overAsset
      // Two weeks to four months: a review or an inspection campaign takes time to be ordered.
      const inDays = 14 + Math.floor(106 * draw('delay'))
      return [effects.emit('countermeasure.taken', { actor: 'CHN', target: host, severity, inDays })]
    },
  },
)
