import type { ModelEvent, World } from '@lapolicy/core'
import type { Americas } from '../../model.js'
import { tariffOf } from './hostility.js'

/** What counts as outreach. */
export const outreachTypes = [
  'talks.held',
  'incentive.offered',
  'assurance.given',
  'tariff.lifted',
  'relief.kept',
] as const
export type OutreachEvent = ModelEvent<Americas, (typeof outreachTypes)[number]>

/**
 * How much an act of outreach is worth, a tariff lifted being 1: talks a half, an assurance a third (words without
 * more), an offer as much as it is worth, relief that lasted a half. A tariff that is not in force cannot be lifted.
 */
export function outreachOf(event: OutreachEvent, world: World<Americas>): number {
  switch (event.type) {
    case 'incentive.offered':
      return event.value
    case 'tariff.lifted':
      return tariffOf(world, event.actor, event.target) === undefined ? 0 : 1
    case 'assurance.given':
      return 1 / 3
    default:
      return 1 / 2
  }
}
