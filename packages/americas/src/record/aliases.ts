import type { RecordedType } from './recorded-types.js'

/**
 * From the types of the project's first coding of the sources to its own. One table, used on import only.
 * What a what-if does not yet act on is `background.noted`: kept and shown, without an effect of its own.
 */
export const aliases = {
  'agreement.asylum': 'agreement.signed',
  'agreement.deportation': 'demand.accepted',
  'agreement.non-renew': 'agreement.lapsed',
  'agreement.security': 'agreement.signed',
  'agreement.seek': 'demand.made',
  'agreement.transit': 'transit.granted',
  'appeal.multilateral': 'appeal.lodged',
  'audit.launch': 'audit.launched',
  'background.migration': 'background.noted',
  'background.trade': 'background.noted',
  'bounty.raise': 'bounty.raised',
  'cooperation.security': 'talks.held',
  'custody.transfer': 'suspects.transferred',
  'deployment.counter': 'deployment.countered',
  'deployment.order': 'deployment.ordered',
  'designation.fto': 'designation.made',
  'designation.sdgt': 'designation.made',
  'diplomacy.shift': 'background.noted',
  'incident.overflight': 'incident.occurred',
  'intelligence.assess': 'background.noted',
  'intelligence.dispute': 'background.noted',
  'licence.withdraw': 'background.noted',
  'negotiation.hold': 'talks.held',
  'port.acquire': 'concession.sold',
  'port.operate': 'concession.held',
  'statement.accuse': 'accusation.made',
  'statement.announce': 'plan.announced',
  'statement.assert': 'background.noted',
  'statement.assess': 'background.noted',
  'statement.clarify': 'intent.denied',
  'statement.criticise': 'complaint.made',
  'statement.declare': 'intent.stated',
  'statement.demand': 'demand.made',
  'statement.denounce': 'accusation.made',
  'statement.dispute': 'accusation.rejected',
  'statement.reject': 'accusation.rejected',
  'statement.signal': 'intent.stated',
  'statement.warn': 'complaint.made',
  'strike.conduct': 'vessel.struck',
  'strike.consider': 'intent.stated',
  'tariff.impose': 'tariff.imposed',
  'tariff.reverse': 'tariff.changed-abruptly',
  'tariff.threaten': 'tariff.threatened',
  'territory.threaten': 'territory.threatened',
  'visit.official': 'talks.held',
} as const satisfies Record<string, RecordedType>

/** A type of the coding that this table takes over. */
export type CodedType = keyof typeof aliases
