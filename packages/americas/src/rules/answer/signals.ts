import type { EventType } from '@lapolicy/core'
import type { Americas } from '../../model.js'

/**
 * Types of event that move no indicator by themselves, with the message id of why. Stated so that an empty consequence
 * can be told from a forgotten one: a test holds this list against the whole rulebook, both ways.
 */
export const signals = {
  'access.limited': 'signal.access.limited',
  'agreement.signed': 'signal.agreement.signed',
  'answer.fell-due': 'signal.answer.fell-due',
  'concession.kept': 'signal.concession.kept',
  'court.ruled': 'signal.court.ruled',
  'deadline.fell-due': 'signal.deadline.fell-due',
  'deadline.passed': 'signal.deadline.passed',
  'demand.deferred': 'signal.demand.deferred',
  'dispute.ruled': 'signal.dispute.ruled',
  'effect.left-open': 'signal.effect.left-open',
  'engagement.set': 'signal.engagement.set',
  'patience.ended': 'signal.patience.ended',
  'relief.fell-due': 'signal.relief.fell-due',
  'sale.announced': 'signal.sale.announced',
  'talks.offered': 'signal.talks.offered',
  'tariff.exempted': 'signal.tariff.exempted',
  'vessel.warned': 'signal.vessel.warned',
} as const satisfies { readonly [Type in EventType<Americas>]?: string }
