import { type Decision, type DecisionMoment, type Happening, has } from '@lapolicy/core'
import type { Americas } from '../../model.js'
import { openDemand } from '../../strategy/demand.js'

const towards = { actor: 'USA', target: 'PAN' } as const

type Matter = { readonly issue: string; readonly ask: string }
const access: Matter = { issue: 'canal-access', ask: 'military-access' }

/** What Panama was asked, whether the demand is still open or was refused and closed. */
function asked({ happened }: DecisionMoment<Americas>): Matter {
  if (happened('us-demand=fees-only')) return { issue: 'canal-fees', ask: 'lower-canal-fees' }
  if (happened('us-demand=access-only')) return access
  return { issue: 'canal-china', ask: 'reduce-china-presence' }
}

/** Whether the demand came with a threat: only the claim to the canal does. */
const threatened = ({ happened }: DecisionMoment<Americas>): boolean => happened('us-demand=claim-and-visit')

/** Letting a matter rest takes back a threat or a demand that is still open; a mere request that was refused is over. */
function rests(
  { world }: DecisionMoment<Americas>,
  { issue, wasThreat }: { readonly issue: string; readonly wasThreat: boolean },
): readonly Happening<Americas>[] {
  const isOpen = openDemand(world, towards.actor, towards.target, issue) !== null
  return isOpen || wasThreat ? [{ type: 'threat.dropped', ...towards, issue }] : []
}

const again = { ...towards, sidePayment: 0, multilateral: false, deadlineDays: 60, decision: null } as const

/** What leaves the first demand unanswered. */
const refusals = [
  'panama-answer=refuse-and-appeal',
  'panama-answer=join-neighbours',
  'fees-answer=name-the-treaty',
  'access-answer=decline',
  'access-answer=defer',
] as const

/** What Washington does when Panama has not yielded. The record has no refusal, so it has no reaction either. */
export const usReaction: Decision<Americas> = {
  id: 'us-reaction',
  actor: 'USA',
  date: '2025-02-20',
  when: [has('panama-ports.us-reaction.not-yielded', ({ happened }) => refusals.some((refusal) => happened(refusal)))],
  recorded: null,
  options: [
    {
      id: 'no-action',
      title: 'panama-ports.us-reaction.no-action',
      standing: 'hypothetical',
      answer: 'coercer:drop',
      // Who asked without a threat mostly lets a refusal rest; after a threat the model weighs the move. Judgement.
      prior: (moment) => (threatened(moment) ? 1 : 8),
      events: (moment) => rests(moment, { issue: asked(moment).issue, wasThreat: threatened(moment) }),
    },
    {
      id: 'restrict-visas',
      title: 'panama-ports.us-reaction.restrict-visas',
      standing: 'hypothetical',
      answer: 'coercer:impose',
      // Not the threat carried out: what was threatened was to take the canal.
      events: (moment) => [{ type: 'visas.restricted', ...towards, issue: asked(moment).issue }],
    },
    {
      id: 'raise',
      title: 'panama-ports.us-reaction.raise',
      standing: 'hypothetical',
      answer: 'coercer:raise',
      events: (moment) => [
        {
          type: 'demand.made',
          ...again,
          ...asked(moment),
          // The same demand, louder: a claim to the canal stays one, a request becomes a threat over visas.
          instrument: threatened(moment) ? 'territory' : 'visa',
          severity: threatened(moment) ? 0.9 : 0.4,
        },
      ],
    },
  ],
}

/** What Washington does when Panama puts access off in April, or declines it. The record has neither. */
export const accessReaction: Decision<Americas> = {
  id: 'access-reaction',
  actor: 'USA',
  date: '2025-05-07',
  when: [
    has(
      'panama-ports.access-reaction.not-granted',
      ({ happened }) => happened('panama-access=defer') || happened('panama-access=decline'),
    ),
  ],
  recorded: null,
  options: [
    {
      id: 'no-action',
      title: 'panama-ports.access-reaction.no-action',
      standing: 'hypothetical',
      answer: 'coercer:drop',
      prior: () => 4,
      events: (moment) =>
        rests(moment, { issue: access.issue, wasThreat: moment.happened('military-track=options-and-visit') }),
    },
    {
      id: 'restrict-visas',
      title: 'panama-ports.access-reaction.restrict-visas',
      standing: 'hypothetical',
      answer: 'coercer:impose',
      events: () => [{ type: 'visas.restricted', ...towards, issue: access.issue }],
    },
    {
      id: 'raise',
      title: 'panama-ports.access-reaction.raise',
      standing: 'hypothetical',
      answer: 'coercer:raise',
      events: () => [{ type: 'demand.made', ...again, ...access, instrument: 'visa', severity: 0.4 }],
    },
  ],
}
