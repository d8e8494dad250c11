import { type Given, has } from '@lapolicy/core'
import type { Americas } from '../../model.js'
import { given } from '../from-record.js'

/** What the sources record along the way and no decision of this scenario brings about. */
export const schedule: readonly Given<Americas>[] = [
  given('inaugural-address-names-panama', 'intent.stated', { matter: 'Panama is in focus (inaugural address)' }),
  given('rubio-first-tour-2025-02', 'talks.held', { issue: 'first tour' }),
  given('mulino-no-force-threat-2025-02', 'background.noted', {
    note: 'Panama’s president says that no force was threatened in the meeting',
  }),
  // Outside the five sources: how China answered what Panama gave and the sale.
  given('china-protests-panama-2025-02-07', 'complaint.made', { matter: 'the end of the Belt and Road memorandum' }),
  given(
    'china-reviews-port-sale-2025-03-28',
    'sale.blocked',
    {},
    // The firm's own announcement of 4 March is not played; the sale that is, is the one US authorities announced.
    { needs: ['blackrock-ck-hutchison-stakes-2025-03'] },
  ),
  given(
    'hegseth-warns-chinese-influence-canal-2025-04',
    'complaint.made',
    { matter: 'Chinese influence over the canal' },
    {
      when: [
        has(
          'panama-ports.visit.happened',
          ({ happened }) => happened('military-track=options-and-visit') || happened('military-track=visit-only'),
        ),
      ],
    },
  ),
]
