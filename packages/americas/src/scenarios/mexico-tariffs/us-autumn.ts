import { type Decision, type Happening, has } from '@lapolicy/core'
import type { Americas } from '../../model.js'
import { fromUs, matter, tariffOnMexico } from './matter.js'
import { julyRate } from './parameters.js'

const issue = { ...fromUs, issue: matter.issue } as const

/**
 * What becomes of the threat of July where Mexico gave nothing for it in August. The record has Mexico give something and
 * the threat put off, so there this does not open; the five sources end a week before.
 */
export const usAutumn: Decision<Americas> = {
  id: 'us-autumn',
  actor: 'USA',
  date: '2025-09-15',
  when: [
    has('mexico-tariffs.us-autumn.threat', ({ happened }) => happened('mexico-tariff-30-threatened-2025-07-12')),
    has(
      'mexico-tariffs.us-autumn.refused',
      ({ happened }) =>
        happened('cooperation-price=no-transfer-without-relief') || happened('cooperation-price=nothing'),
    ),
  ],
  recorded: null,
  options: [
    {
      id: 'carry-out',
      title: 'mexico-tariffs.us-autumn.carry-out',
      standing: 'hypothetical',
      answer: 'coercer:impose',
      events: ({ world, parameter }) => {
        const exempt = tariffOnMexico(world)?.exempt ?? 0
        const raised: Happening<Americas> = {
          type: 'tariff.imposed',
          ...fromUs,
          ...matter,
          ratePercent: julyRate(parameter('tariff-rate')),
          coverage: 1,
          inRetaliation: false,
          decision: null,
        }
        // A new order replaces the old one; the exemption has to be granted anew.
        return exempt > 0 ? [raised, { type: 'tariff.exempted', ...issue, exempt, inDays: 1 }] : [raised]
      },
    },
    {
      id: 'keep-talking',
      title: 'mexico-tariffs.us-autumn.keep-talking',
      standing: 'hypothetical',
      answer: 'coercer:hold',
      events: () => [{ type: 'talks.held', ...issue }],
    },
    {
      id: 'drop',
      title: 'mexico-tariffs.us-autumn.drop',
      standing: 'hypothetical',
      answer: 'coercer:drop',
      events: () => [{ type: 'threat.dropped', ...issue }],
    },
  ],
}
