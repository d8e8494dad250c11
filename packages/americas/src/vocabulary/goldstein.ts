import type { EventType } from '@lapolicy/core'
import type { Americas } from '../model.js'

/** What a type of event weighs on the scale of conflict and cooperation. */
export interface Weighed {
  /** Code of CAMEO 1.1b3 that comes nearest; null where the weight is this project's own. */
  readonly cameo: string | null
  /** Goldstein's weight: −10 most hostile to +10. */
  readonly weight: number
  readonly note?: string
}

/**
 * Goldstein weights of the hostile types, by CAMEO 1.1b3 with the values of ICEWS. Two numberings of CAMEO circulate;
 * in this one 163 is sanctions. Which code a type comes nearest to is judgement. What is missing here is not hostile,
 * or, as with breaking off flights, is weighed by the rule of its own chapter.
 */
export const goldstein = {
  'demand.made': { cameo: '1042', weight: -5, note: 'demand policy change; a request without a threat weighs nothing' },
  'territory.threatened': { cameo: '1382', weight: -7, note: 'threaten occupation' },
  'tariff.threatened': {
    cameo: '1312',
    weight: -5.8,
    note: 'threaten with sanctions, scaled by what the tariff would hit',
  },
  'tariff.imposed': { cameo: '163', weight: -8, note: 'impose sanctions, scaled by what the tariff hits' },
  'tariff.resumed': { cameo: '163', weight: -8, note: 'likewise' },
  'threat.carried-out': { cameo: '160', weight: -4, note: 'reduce relations; what was done is not known' },
  'demand.declined': { cameo: '1232', weight: -4, note: 'reject request for policy change' },
  'demand.answered-in-kind': { cameo: '124', weight: -4, note: 'refuse to yield; its tariff weighs by itself' },
  'complaint.made': { cameo: '114', weight: -2, note: 'complain officially' },
  'appeal.lodged': { cameo: '114', weight: -2, note: 'complain officially; weighs only between two states' },
  'dispute.filed': { cameo: '115', weight: -2, note: 'bring lawsuit against' },
  'accusation.made': { cameo: '112', weight: -2, note: 'accuse' },
  'accusation.rejected': { cameo: '111', weight: -2, note: 'criticise or denounce' },
  'directive.signed': { cameo: '138', weight: -7, note: 'threaten with military force; weighs only against a state' },
  'bounty.raised': { cameo: '173', weight: -5, note: 'charge with legal action; weighs only against a state' },
  'deployment.ordered': { cameo: '154', weight: -7.2, note: 'mobilise or increase armed forces, scaled by the climb' },
  'deployment.countered': { cameo: '154', weight: -7.2, note: 'likewise' },
  'incident.occurred': { cameo: '190', weight: -10, note: 'use conventional military force, scaled by severity' },
  'vessel.struck': { cameo: '190', weight: -10, note: 'use conventional military force' },
  'vessel.boarded': { cameo: '173', weight: -5, note: 'arrest, detain' },
  'aircraft.engaged': { cameo: '195', weight: -10, note: 'employ aerial weapons' },
  'sale.blocked': { cameo: '1211', weight: -4, note: 'reject economic cooperation' },
  'agreement.lapsed': { cameo: '160', weight: -4, note: 'reduce relations' },
  'concession.annulled': { cameo: '116', weight: -2, note: 'find guilty or liable; weighs only between two states' },
  'visas.restricted': { cameo: '160', weight: -4, note: 'reduce relations; weighs on officials, not on trade' },
  'countermeasure.taken': { cameo: '163', weight: -8, note: 'impose sanctions, scaled by severity' },
} as const satisfies { readonly [Type in EventType<Americas>]?: Weighed }

/** A type that adds to tension. */
export type HostileType = keyof typeof goldstein

/** Every hostile type, ascending. */
export const hostileTypes = Object.keys(goldstein).sort() as readonly HostileType[]
