import { daysBetween, type ModelEvent, type Reading } from '@lapolicy/core'
import type { Americas } from '../../model.js'
import { type Demand, isThreat, openDemand } from '../../strategy/demand.js'

/** The types of event that can settle whether a threat was meant. */
export const settlingTypes = [
  'threat.carried-out',
  'threat.dropped',
  'tariff.imposed',
  'tariff.threatened',
  'territory.threatened',
  'demand.made',
] as const
export type SettlingEvent = ModelEvent<Americas, (typeof settlingTypes)[number]>

/** Days after which a threat without a deadline counts as idle when it is merely repeated. */
const IDLE_DAYS = 90

/**
 * What an event says of an earlier threat between the two: 1 carried out, 0 not, null nothing. A threat that was
 * dropped after it had won a concession is no retreat. One that is only made again, though its deadline has passed or it
 * was refused, was not carried out: that is how a sixth identical threat comes to count for less than the first.
 */
export function threatOutcome(
  event: SettlingEvent,
  { world, tie }: Pick<Reading<Americas>, 'world' | 'tie'>,
): 0 | 1 | null {
  const { actor, target } = event
  if (actor === null || target === null) return null
  const open = openDemand(world, actor, target, event.issue)
  const threat = open !== null && isThreat(open) ? open : null
  const refused = tie(target, actor, 'threatsStanding') >= 1
  switch (event.type) {
    case 'threat.carried-out':
      return 1
    case 'tariff.imposed':
      return !event.inRetaliation && (threat?.instrument === 'tariff' || refused) ? 1 : null
    case 'threat.dropped':
      return threat !== null || refused ? 0 : null
    case 'demand.made':
      if (event.instrument === 'none') return null
      return refused || isIdle(threat, event.date) ? 0 : null
    default:
      return refused || isIdle(threat, event.date) ? 0 : null
  }
}

function isIdle(threat: Demand | null, date: string): boolean {
  return threat !== null && daysBetween(threat.since, date) > (threat.deadlineDays ?? IDLE_DAYS)
}
