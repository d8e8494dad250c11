import type { Given } from '@lapolicy/core'
import type { Americas } from '../../model.js'
import { given } from '../from-record.js'

/** What was there before 20 January 2025. */
export const opening: readonly Given<Americas>[] = [
  given('trump-canal-fees-complaint-late-2024', 'complaint.made', { matter: 'fees of the Panama Canal' }),
  given(
    'ck-hutchison-operates-two-ports',
    'concession.held',
    { operator: 'ck-hutchison' },
    // The ports are Panama's to grant, so the concession is held of Panama.
    { target: 'PAN' },
  ),
  given('trump-threatens-retake-canal', 'territory.threatened', {
    issue: 'canal',
    ask: 'hand-over-canal',
    severity: 0.9,
    decision: null,
  }),
  given('trump-canal-frustrations', 'complaint.made', { matter: 'how Panama manages the canal' }),
]
