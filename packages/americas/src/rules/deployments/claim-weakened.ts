import { has, knob, rule } from '@lapolicy/core'
import { offices } from '../../actors/offices.js'
import { americas } from '../../model.js'
import { standoffsOf } from './deployment.js'
import { neighboursOf } from './neighbours.js'

const stateOfOffice = (office: string): string | null =>
  (offices as Readonly<Record<string, { readonly of: string | null }>>)[office]?.of ?? null

/**
 * A claim that an office of the same state disputes, or speaks of otherwise, is worth less to those who watch: two US
 * officials named different destinations for the boat, two reports denied the link that a third asserts. The neighbours of the standoff trust the
 * sender a little less. Who is right is not the model's to say; the event keeps who claims and who disputes.
 */
export const claimWeakened = rule(
  americas,
  'claim.weakened-from-within',
  {
    on: ['background.noted', 'accusation.made', 'intent.stated'],
    basis: ['m-intelligence-disagreement-weakens-case', 'm-envoy-deal-and-rhetoric-diverge'],
    changes: ['ties.trust'],
    knobs: {
      doubt: knob({
        id: 'deployments.doubt',
        value: 0.3,
        range: [0, 1],
        unit: 'points',
        basis: 'm-intelligence-disagreement-weakens-case',
        grade: 'judgement',
        lens: { parameter: 'inconsistencyCost', sign: 1 },
      }),
    },
  },
  {
    over: ({ actor }, world) =>
      [...new Set(standoffsOf(world, actor).flatMap(neighboursOf))].filter((id) => id !== actor).sort(),
    when: [
      has('claim.weakened-from-within.own-side', ({ event }) => {
        const { actor, claimedBy = [], disputedBy = [] } = event
        const otherwise = event.type === 'background.noted' ? (event.otherwiseBy ?? []) : []
        const isOfIts = (office: string): boolean => stateOfOffice(office) === actor
        return claimedBy.some(isOfIts) && [...disputedBy, ...otherwise].some(isOfIts)
      }),
    ],
    then: ({ event: { actor }, binding, knob: { doubt } }, effects) =>
      actor === null ? [] : [effects.tie(binding, actor, 'trust', -doubt)],
  },
)
