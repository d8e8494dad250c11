import { type Decision, hasNot } from '@lapolicy/core'
import type { Americas } from '../../model.js'
import { fromRecord } from '../from-record.js'
import { fromUs } from './matter.js'

/**
 * Whether a US agency announces a plan with Mexico, and with whom. The record: it announced one, and Mexico’s president
 * said the day after that she knew of none. The tracker ties the plan to no tariff and no talks, so it comes up in every branch.
 */
export const deaPlan: Decision<Americas> = {
  id: 'dea-plan',
  actor: 'USA',
  date: '2025-08-18',
  when: [hasNot('mexico-tariffs.dea-plan.joint', ({ happened }) => happened('cooperation-price=joint-plan'))],
  recorded: 'announce-alone',
  options: [
    {
      id: 'announce-alone',
      title: 'mexico-tariffs.dea-plan.announce-alone',
      standing: 'disputed',
      answer: 'other:announce-alone',
      events: () => [
        { type: 'plan.announced', ...fromUs, joint: false, ...fromRecord('dea-mexico-initiative-announced-2025-08') },
      ],
    },
    {
      id: 'announce-together',
      title: 'mexico-tariffs.dea-plan.announce-together',
      standing: 'hypothetical',
      answer: 'other:announce-together',
      events: () => [{ type: 'plan.announced', ...fromUs, joint: true }],
    },
    {
      id: 'announce-nothing',
      title: 'mexico-tariffs.dea-plan.announce-nothing',
      standing: 'hypothetical',
      answer: 'other:announce-nothing',
      events: () => [],
    },
  ],
}
