import type { Given } from '@lapolicy/core'
import type { Americas } from '../../model.js'
import { given } from '../from-record.js'

/** What was there, and was claimed, before 15 August 2025. Claims keep who makes and who disputes them. */
export const opening: readonly Given<Americas>[] = [
  given('grenell-caracas-2025-01', 'talks.held', { issue: 'deportation flights and detained citizens' }),
  given('fbi-memo-tda-caracas-2025-01', 'background.noted', {
    note: 'an FBI memo that asserts a link between Caracas and Tren de Aragua',
  }),
  given('rubio-calls-regimes-enemies-of-humanity', 'accusation.made', { matter: 'enmity to humanity' }),
  given('grenell-no-regime-change-wanted', 'intent.denied', { matter: 'a change of government in Venezuela' }),
  given('fto-eight-groups-2025-02-19', 'designation.made', { list: 'foreign terrorist organisations' }),
  given('chevron-licence-withdrawn-2025-03', 'background.noted', {
    note: 'the withdrawal of an oil licence in Venezuela',
  }),
  given('nic-statement-no-tda-link-2025-04-17', 'background.noted', {
    note: 'a US intelligence statement that denies the link to Tren de Aragua',
  }),
  given('intel-reports-contradict-tda-link', 'background.noted', {
    note: 'a second US intelligence report that denies it',
  }),
  given('soles-sdgt-2025-07-15', 'designation.made', { list: 'global terrorist groups' }),
  given('soles-headed-by-maduro-claim-2025-07-15', 'accusation.made', { matter: 'leadership of a trafficking group' }),
  given('soles-existence-disputed', 'background.noted', {
    note: 'analysts who deny that the group exists as described',
  }),
  given('trump-views-maduro-narco-socialist', 'accusation.made', { matter: 'ties to traffickers' }),
  given('maduro-bounty-50m-2025-08-07', 'bounty.raised', { usd: 50_000_000 }),
  given('cartel-force-directive-2025-08-08', 'directive.signed', {}),
  given('sheinbaum-no-knowledge-maduro-sinaloa-2025-08-08', 'accusation.rejected', {
    matter: 'a link between Venezuela’s leader and the Sinaloa cartel',
  }),
]
