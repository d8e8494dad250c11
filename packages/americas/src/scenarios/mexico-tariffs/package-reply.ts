import { type Decision, type DecisionMoment, type Happening, has } from '@lapolicy/core'
import type { Americas } from '../../model.js'
import { demandFor, fromMexico, fromUs, matter } from './matter.js'

type Reply = 'demand.accepted' | 'demand.partly-met' | 'demand.deferred' | 'demand.declined'

const answered = (type: Reply): Happening<Americas> => ({ type, ...fromMexico, ...matter })
const guards = { type: 'border.reinforced', ...fromMexico, inDays: 1 } as const
/** The trade terms that the package holds out are settled in talks once Mexico has granted something. */
const settled = { type: 'talks.held', ...fromUs, issue: 'nearshoring', inDays: 60 } as const
const asked = ({ world }: DecisionMoment<Americas>): unknown => demandFor(world, 'package-reply')

/**
 * What Mexico replies to an offer: nothing threatens it, so there is nothing to answer in kind and nothing to sue over. No
 * source records such an offer. Asking for more puts the offer off; it comes up again some months later.
 */
export const packageReply: Decision<Americas> = {
  id: 'package-reply',
  actor: 'MEX',
  date: '2025-02-02',
  when: [has('mexico-tariffs.package-reply.offered', asked)],
  recorded: null,
  luck: 'issue/MEX/border',
  options: [
    {
      id: 'accept',
      title: 'mexico-tariffs.package-reply.accept',
      standing: 'hypothetical',
      answer: 'accepts-in-full',
      events: () => [answered('demand.accepted'), { ...guards, effort: 0.15 }, settled],
    },
    {
      id: 'accept-in-part',
      title: 'mexico-tariffs.package-reply.accept-in-part',
      standing: 'hypothetical',
      answer: 'accepts-in-part',
      events: () => [answered('demand.partly-met'), { ...guards, effort: 0.1 }, settled],
    },
    {
      id: 'ask-for-more',
      title: 'mexico-tariffs.package-reply.ask-for-more',
      standing: 'hypothetical',
      answer: 'defers',
      events: () => [answered('demand.deferred')],
    },
    {
      id: 'decline',
      title: 'mexico-tariffs.package-reply.decline',
      standing: 'hypothetical',
      answer: 'declines',
      events: () => [answered('demand.declined')],
    },
  ],
}
