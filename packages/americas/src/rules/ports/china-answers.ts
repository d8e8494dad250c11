import { chance, has, knob, type ModelEvent, type Reading, rule } from '@lapolicy/core'
import { type Americas, americas } from '../../model.js'
import { undertakingOf } from '../answer/undertaking.js'
import { hostOf, isChineseRun } from './chinese-linked.js'

const types = ['concession.sold', 'concession.annulled', 'concession.retendered', 'agreement.lapsed'] as const
type Taken = ModelEvent<Americas, (typeof types)[number]>

/** Whether the state itself took something from China, under pressure or in answer to a demand about China. */
function yielded(event: Taken, { world, tie }: Pick<Reading<Americas>, 'world' | 'tie'>): boolean {
  if (event.type === 'agreement.lapsed')
    return event.target === 'CHN' && tie(event.actor ?? '', 'USA', 'demandsMade') >= 1
  if (!isChineseRun(world, hostOf(event))) return false
  // A sale is the firm's own: the state answers for it only where it has conceded on China's presence, and nobody does
  // while it is only claimed.
  if (event.type === 'concession.sold')
    return event.standing !== 'claimed' && undertakingOf(world, event.target, 'USA')?.ask === 'reduce-china-presence'
  return tie(event.actor ?? '', 'USA', 'demandsMade') >= 1
}

/**
 * China answers a state that took a Chinese asset away or conceded on it. Outside the five sources: it protested days
 * after the Belt and Road memorandum (February 2025), took up the sale of the ports with the firm (March 2025, see
 * `ports.sale-reviewed`), and detained ships under Panama's flag in unusual numbers after a court had ended the
 * concession (March 2026; that it was punishment is claimed). How likely and how hard is judgement. What the record
 * answers itself is left to it.
 */
export const chinaAnswers = rule(
  americas,
  'ports.china-answers',
  {
    on: types,
    basis: ['precedent-china-protests', 'precedent-ship-detentions', 'judgement-china-answers'],
    emits: { 'countermeasure.taken': 14, 'complaint.made': 1 },
    knobs: {
      likely: knob({
        id: 'ports.china-answers',
        value: 0.8,
        range: [0.4, 0.95],
        unit: 'probability, over what the state did itself',
        basis: 'judgement-china-answers',
        grade: 'judgement',
      }),
      likelyOverSale: knob({
        id: 'ports.china-answers-a-sale',
        value: 0.3,
        range: [0.05, 0.6],
        unit: 'probability, over a sale after a concession',
        basis: 'judgement-china-answers',
        grade: 'judgement',
      }),
      overAsset: knob({
        id: 'ports.severity-over-asset',
        value: 0.4,
        range: [0.1, 0.8],
        unit: 'severity, 0 to 1',
        basis: 'judgement-china-answers',
        grade: 'judgement',
      }),
      overSale: knob({
        id: 'ports.severity-over-sale',
        value: 0.15,
        range: [0, 0.4],
        unit: 'severity, 0 to 1',
        basis: 'judgement-china-answers',
        grade: 'judgement',
      }),
    },
  },
  {
    when: [
      has('ports.china-answers.yielded', ({ event, world, tie }) => yielded(event, { world, tie })),
      chance('ports.china-answers.decides', ({ event, knob: { likely, likelyOverSale } }) =>
        event.type === 'concession.sold' ? likelyOverSale : likely,
      ),
    ],
    then: ({ event, draw, knob: { overAsset, overSale } }, effects) => {
      if (event.type === 'agreement.lapsed') {
        const isRecorded = (event.records ?? []).length > 0
        const matter = 'the end of its agreement'
        const protest = { actor: 'CHN', target: event.actor, matter, inDays: 1 + Math.floor(6 * draw('delay')) }
        return isRecorded ? [] : [effects.emit('complaint.made', protest)]
      }
      // From half as hard as expected to half as hard again.
      const whole = event.type === 'concession.sold' ? overSale : overAsset
      const severity = Math.min(1, whole * (0.5 + draw('severity')))
      // Two weeks to four months: an inspection campaign takes time to be ordered.
      const inDays = 14 + Math.floor(106 * draw('delay'))
      return [effects.emit('countermeasure.taken', { actor: 'CHN', target: hostOf(event), severity, inDays })]
    },
  },
)
