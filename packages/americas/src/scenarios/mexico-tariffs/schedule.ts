import { atMost, type DecisionMoment, type Given, has, hasNot } from '@lapolicy/core'
import type { Americas } from '../../model.js'
import { recorded } from '../../record/recorded.js'
import { given } from '../from-record.js'
import { matter, tariffOnMexico } from './matter.js'
import { julyRate, RECORDED_RATE } from './parameters.js'

const ordered = 'mexico-tariff-executive-order-2025-02-01'

const conceded = has<DecisionMoment<Americas>>(
  'mexico-tariffs.schedule.conceded',
  ({ happened }) => happened('mexico-reply=reject-and-cooperate') || happened('mexico-reply=accommodate-quietly'),
)
const pressed = has<DecisionMoment<Americas>>(
  'mexico-tariffs.schedule.pressed',
  ({ happened }) => happened(ordered) || happened('opening-move=threat-with-deadline'),
)
const tariffStands = has<DecisionMoment<Americas>>('mexico-tariffs.schedule.tariff', ({ world }) =>
  tariffOnMexico(world),
)

const spokenOf = hasNot<DecisionMoment<Americas>>('mexico-tariffs.schedule.quietly', ({ happened }) =>
  happened('mexico-reply=accommodate-quietly'),
)

/**
 * What the record has along the way and no decision of this scenario brings about. In a branch without what an event
 * needs it does not happen: no pause without a concession, no talks about a tariff that is not there.
 */
export const schedule: readonly Given<Americas>[] = [
  // The guards are the record's condition, but they are promised on the same day; the reply that promises them comes first.
  given(
    'mexico-tariff-paused-2025-02-03',
    'tariff.suspended',
    { issue: matter.issue, days: 30 },
    { needs: [ordered], when: [conceded] },
  ),
  // Both answer the accusation, whatever is done about the tariff; only keeping quiet leaves them out.
  given(
    'sheinbaum-rejects-alliance-claim-2025-02',
    'accusation.rejected',
    { matter: 'an alliance with cartels' },
    { when: [spokenOf] },
  ),
  given(
    'sheinbaum-blames-us-gunmakers-2025-02',
    'accusation.made',
    { matter: 'weapons sold to criminal groups' },
    { when: [spokenOf] },
  ),
  given('mexico-first-suspect-transfer-2025', 'suspects.transferred', { people: 29 }, { when: [pressed, conceded] }),
  given('vance-mexico-should-be-grateful-2025-03-06', 'background.noted', {
    note: recorded['vance-mexico-should-be-grateful-2025-03-06'].says,
  }),
  given(
    'us-policy-lacks-coherence-claim',
    'background.noted',
    { note: recorded['us-policy-lacks-coherence-claim'].says },
    { needs: ['mexico-tariff-abrupt-changes'] },
  ),
  given(
    'mexico-tariff-30-threatened-2025-07-12',
    'tariff.threatened',
    { ...matter, ratePercent: julyRate(RECORDED_RATE), coverage: 1, deadlineDays: 20, decision: 'cooperation-price' },
    {
      when: [
        tariffStands,
        // At the top of the scale there is nothing left to threaten.
        atMost('mexico-tariffs.schedule.lower', ({ parameter }) => parameter('tariff-rate'), 999),
      ],
      fill: ({ parameter }) => ({ ratePercent: julyRate(parameter('tariff-rate')) }),
    },
  ),
  given('mexico-tariff-extension-2025-07-31', 'talks.held', { issue: matter.issue }),
  given('mexico-us-tariff-talks-security', 'talks.held', { issue: matter.issue }, { needs: [], when: [tariffStands] }),
  given('sheinbaum-unaware-dea-plan-2025-08-19', 'plan.denied', {}),
]
