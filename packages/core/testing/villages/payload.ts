import { dayNumber, type EventType } from '../../src/index.js'
import type { Villages } from './village.js'

type Type = Exclude<EventType<Villages>, 'month.closed'>

/** Types by rank: a generated rule answers with a later type than it listens to, so that chains end. */
export const ranks = [
  'feast.held',
  'lantern.lit',
  'toll.demanded',
  'toll.imposed',
  'toll.raised',
  'demand.met',
  'demand.declined',
  'toll.lifted',
  'bridge.opened',
  'bridge.widened',
  'bridge.closed',
  'story.told',
] as const satisfies readonly Type[]

/** A rate that the date alone decides: two amendments of one day then agree, as they must. */
export const rateOn = (date: string): number => (dayNumber(date) % 11) / 10

/** The payload of an event of a type on a date; `size`, 0 to 1, says how much of it there is. */
export function payloadOn(type: Type, date: string, size: number): Readonly<Record<string, unknown>> {
  const issue = size < 0.5 ? 'water' : 'wood'
  switch (type) {
    case 'feast.held':
      return { guests: Math.floor(size * 40) }
    case 'lantern.lit':
      return { count: 1 + Math.floor(size * 8) }
    case 'toll.demanded':
    case 'toll.imposed':
      return { rate: size, issue }
    case 'toll.raised':
      return { rate: rateOn(date) }
    case 'demand.met':
    case 'demand.declined':
      return { issue }
    case 'bridge.opened':
      return { width: size }
    case 'bridge.widened':
      return { width: rateOn(date) }
    case 'story.told':
      return { words: Math.floor(size * 99) }
    case 'toll.lifted':
    case 'bridge.closed':
      return {}
  }
}
