import { daysBetween, type ModelEvent, type Reading } from '@lapolicy/core'
import type { Americas } from '../../model.js'
import { type Demand, isThreat, openDemand } from '../../strategy/demand.js'
import { undertakingOf } from './undertaking.js'

/** The types of event that can settle whether a threat was meant. */
export const settlingTypes = [
  'threat.carried-out',
  'threat.dropped',
  'collection.fell-due',
  'tariff.resumed',
  'tariff.lifted',
  'tariff.threatened',
  'territory.threatened',
  'demand.made',
] as const
export type SettlingEvent = ModelEvent<Americas, (typeof settlingTypes)[number]>
type Readable = Pick<Reading<Americas>, 'world' | 'tie'>

/** Days after which a threat without a deadline counts as idle when it is merely repeated. */
const IDLE_DAYS = 90

/** Days after its deadline on which a threat that still stands counts as not carried out, whether repeated or not. */
export const GRACE_DAYS = 60

/**
 * What an event says of an earlier threat between the two: 1 carried out, 0 not, null nothing. A threatened tariff is
 * carried out when it is collected: one that is suspended before its first day is pending, and lifted before it was ever
 * collected it is a retreat, unless something was conceded. A threat that was dropped after it had won a concession is
 * no retreat either. One that is only made again, though its deadline has passed or it was refused, was not carried out:
 * that is how a sixth identical threat comes to count for less than the first.
 */
export function threatOutcome(event: SettlingEvent, { world, tie }: Readable): 0 | 1 | null {
  const { actor, target } = event
  if (actor === null || target === null) return null
  const isPending = tie(target, actor, 'ordersPending') >= 1
  switch (event.type) {
    case 'threat.carried-out':
      return 1
    case 'collection.fell-due': {
      const tariff = world.measures[event.of]
      return isPending && tariff?.kind === 'tariff' && !tariff.suspended ? 1 : null
    }
    case 'tariff.resumed':
      return isPending ? 1 : null
    case 'tariff.lifted':
      return isPending && undertakingOf(world, target, actor) === null ? 0 : null
  }
  const refused = tie(target, actor, 'threatsStanding') >= 1
  const threat = threatOf(event, world)
  switch (event.type) {
    case 'threat.dropped':
      return threat !== null || refused ? 0 : null
    case 'demand.made':
      if (event.instrument === 'none') return null
      return refused || isIdle(threat, event.date) ? 0 : null
    default:
      return refused || isIdle(threat, event.date) ? 0 : null
  }
}

/** Whether a tariff is the order of one that had been threatened: on the table still, or refused and hanging over the target. */
export function ordersThreat(event: ModelEvent<Americas, 'tariff.imposed'>, { world, tie }: Readable): boolean {
  if (event.inRetaliation || event.actor === null || event.target === null) return false
  return threatOf(event, world)?.instrument === 'tariff' || tie(event.target, event.actor, 'threatsStanding') >= 1
}

type OnAMatter = ModelEvent<Americas, SettlingEvent['type'] | 'tariff.imposed'>

function threatOf({ actor, target, issue }: OnAMatter, world: Readable['world']): Demand | null {
  const open = openDemand(world, actor, target, issue)
  return open !== null && isThreat(open) ? open : null
}

/** Past the days of grace a dated threat has been counted already. */
function isIdle(threat: Demand | null, date: string): boolean {
  if (threat === null) return false
  const days = daysBetween(threat.since, date)
  if (threat.deadlineDays === null) return days > IDLE_DAYS
  return days > threat.deadlineDays && days <= threat.deadlineDays + GRACE_DAYS
}
