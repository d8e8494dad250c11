import type { Given } from '@lapolicy/core'
import type { Americas } from '../../model.js'
import { recorded } from '../../record/recorded.js'
import { given } from '../from-record.js'
import { matter } from './matter.js'
import { RECORDED_RATE } from './parameters.js'

/** Threats of a tariff before the order. The sources give no rate; the one shown is the record’s, outside them. */
const threat = { ...matter, ratePercent: RECORDED_RATE, coverage: 1, deadlineDays: null, decision: null } as const

/** What was there before 1 February 2025. */
export const opening: readonly Given<Americas>[] = [
  given('amlo-criticises-then-accommodates', 'background.noted', {
    note: recorded['amlo-criticises-then-accommodates'].says,
  }),
  given('trump-tariff-threats-mexico-transition-2024', 'tariff.threatened', threat),
  given('mexico-us-trade-surplus', 'background.noted', { note: recorded['mexico-us-trade-surplus'].says }),
  given('border-encounters-record-biden', 'background.noted', {
    note: recorded['border-encounters-record-biden'].says,
  }),
  given('trump-threatens-mexico-tariffs-border-fentanyl', 'tariff.threatened', threat),
]
