import type { Given } from '@lapolicy/core'
import type { Americas } from '../../model.js'
import { given } from '../from-record.js'
import { noted } from './noted.js'

/**
 * What was there, and was claimed, before 15 August 2025. Claims keep who makes and who disputes them. The envoy's and the
 * secretary's words of early 2025 have no day in their source, which sets them side by side: their days of play are no
 * sequence. Of the eight groups of 19 February the one that matters off Venezuela is Tren de Aragua.
 */
export const opening: readonly Given<Americas>[] = [
  given('grenell-caracas-2025-01', 'talks.held', { issue: 'deportation flights and detained citizens' }),
  given('fbi-memo-tda-caracas-2025-01', 'background.noted', noted('fbi-memo-tda-caracas-2025-01')),
  given('rubio-calls-regimes-enemies-of-humanity', 'accusation.made', { matter: 'being an enemy of humanity' }),
  given('grenell-no-regime-change-wanted', 'intent.denied', {
    matter: 'the US president wants a change of government in Venezuela',
  }),
  given(
    'fto-eight-groups-2025-02-19',
    'designation.made',
    { list: 'foreign terrorist organisations' },
    { target: 'tren-de-aragua' },
  ),
  given('chevron-licence-withdrawn-2025-03', 'background.noted', noted('chevron-licence-withdrawn-2025-03')),
  given('nic-statement-no-tda-link-2025-04-17', 'background.noted', noted('nic-statement-no-tda-link-2025-04-17')),
  given('intel-reports-contradict-tda-link', 'background.noted', noted('intel-reports-contradict-tda-link')),
  given('soles-sdgt-2025-07-15', 'designation.made', { list: 'global terrorist groups' }),
  given('soles-headed-by-maduro-claim-2025-07-15', 'accusation.made', { matter: 'leading the Cartel de los Soles' }),
  given('soles-existence-disputed', 'background.noted', noted('soles-existence-disputed')),
  given('trump-views-maduro-narco-socialist', 'background.noted', noted('trump-views-maduro-narco-socialist')),
  given('maduro-bounty-50m-2025-08-07', 'bounty.raised', { usd: 50_000_000 }),
  given('cartel-force-directive-2025-08-08', 'directive.signed', {}),
  given(
    'sheinbaum-no-knowledge-maduro-sinaloa-2025-08-08',
    'background.noted',
    noted('sheinbaum-no-knowledge-maduro-sinaloa-2025-08-08'),
  ),
]
