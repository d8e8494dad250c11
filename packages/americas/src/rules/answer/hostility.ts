import { idsOf, type ModelEvent, type Reading } from '@lapolicy/core'
import type { Americas } from '../../model.js'
import { goldstein, type HostileType } from '../../vocabulary/goldstein.js'
import { rungs } from '../deployments/deployment.js'

type Readable = Pick<Reading<Americas>, 'world' | 'tie'>
export type HostileEvent = ModelEvent<Americas, HostileType>

/**
 * How hostile an act is, 0 to 10: Goldstein's weight without its sign, scaled where the act has a size. CAMEO has no code
 * for a tariff and puts it with embargoes at 8; here it is 3 plus up to 5 with what the rise takes from the target's
 * output (rate × coverage × exports over GDP, a tenth being the worst), so that 10 % differs from 25 %.
 */
export function hostility(event: HostileEvent, reading: Readable): number {
  const full = -goldstein[event.type].weight
  switch (event.type) {
    case 'demand.made':
      return event.instrument === 'none' ? 0 : full
    case 'tariff.imposed':
      return tariffIntensity(reading, event, event)
    case 'tariff.threatened':
      return (full / WORST_TARIFF) * tariffIntensity(reading, event, event)
    case 'tariff.resumed':
      return tariffIntensity(reading, event, tariffOf(reading.world, event.actor, event.target))
    case 'deployment.ordered':
    case 'deployment.countered':
      return full * climb(event, reading)
    case 'incident.occurred':
    case 'countermeasure.taken':
      return full * event.severity
    default:
      return full
  }
}

/**
 * How far a deployment climbs above the posture held before, 0 to 1: from none to a task force is 1, a reinforcement in
 * proportion, a force that a host has invited (rung 0) nothing.
 */
export function climb(
  { actor, target, rung }: Pick<ModelEvent<Americas, 'deployment.ordered'>, 'actor' | 'target' | 'rung'>,
  { tie }: Pick<Readable, 'tie'>,
): number {
  const held = actor === null || target === null ? rungs.none : tie(actor, target, 'posture')
  return Math.min(1, Math.max(0, rung - held) / rungs['task-force'])
}

/** The least and the worst weight of a tariff: −3 − 5 · min(1, rise · exports / GDP / 0.10). */
const LEAST_TARIFF = 3
const WORST_TARIFF = 8
const WORST_LOSS = 0.1

type Rate = { readonly ratePercent: number; readonly coverage: number }

function tariffIntensity(
  { world, tie }: Readable,
  { actor, target, type }: Pick<HostileEvent, 'actor' | 'target' | 'type'>,
  rate: Rate | undefined,
): number {
  if (actor === null || target === null || rate === undefined) return LEAST_TARIFF
  const before = type === 'tariff.resumed' ? undefined : tariffOf(world, actor, target)
  const standing = before === undefined || before.suspended ? 0 : before.ratePercent * before.coverage
  const rise = Math.max(0, rate.ratePercent * rate.coverage - standing) / 100
  const loss = rise * tie(target, actor, 'goodsExposure')
  return LEAST_TARIFF + (WORST_TARIFF - LEAST_TARIFF) * Math.min(1, loss / WORST_LOSS)
}

/** The tariff that one has on the goods of another, or undefined. */
export function tariffOf(
  world: Readable['world'],
  actor: string | null,
  target: string | null,
): (Rate & { readonly suspended: boolean; readonly inRetaliation: boolean }) | undefined {
  for (const id of idsOf(world.measures)) {
    const measure = world.measures[id]
    if (measure?.kind === 'tariff' && measure.actor === actor && measure.target === target) return measure
  }
  return undefined
}
