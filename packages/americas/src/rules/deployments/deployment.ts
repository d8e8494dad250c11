import { idsOf, knob, type MeasureOf, type World } from '@lapolicy/core'
import { log } from '@lapolicy/core/arithmetic'
import { others } from '../../actors/others.js'
import type { Americas } from '../../model.js'

/** A force sent towards another state, as the world holds it while it stays. */
export type Deployment = MeasureOf<Americas, 'deployment'>

/**
 * The ladder of armed posture, by what stands on each rung. The order is this project's judgement
 * (`judgement-posture-ladder`); no source prints a ladder. Rules climb to `massed` at most: a blockade or an attack is a
 * decision, and no rule takes it for anybody.
 */
export const rungs = {
  none: 0,
  watch: 1,
  interdiction: 2,
  presence: 3,
  'task-force': 4,
  reinforced: 5,
  massed: 6,
  blockade: 7,
  'open-force': 8,
} as const

/** Alignment (−1 to 1) above which a force off the coast is there by consent and is not read as aimed at the government. */
export const adversary = knob({
  id: 'deployments.adversary-alignment',
  value: -0.5,
  range: [-0.8, -0.2],
  unit: 'alignment',
  basis: 'judgement-counter-deployment',
  grade: 'judgement',
})

/** Days of a mean month: what half-lives and hazards in months are counted in. */
export const monthDays = 30.4375

/** People in the force that as-coa-tracker-2025 reports off Venezuela ("more than 4,000"): what a task force is here. */
export const reportedForce = 4000

/**
 * The rung of a naval force of so many people: 4,000 make a task force, and each doubling is worth three quarters of a
 * rung. Warships of any number are a `presence`; no number goes beyond `massed`.
 */
export function rungOfForce(people: number): number {
  const doublings = log(Math.max(1, people) / reportedForce) / log(2)
  return Math.min(rungs.massed, Math.max(rungs.presence, rungs['task-force'] + 0.75 * doublings))
}

/** The force of one state towards another, or null. */
export function deploymentOf(world: World<Americas>, from: string | null, to: string | null): Deployment | null {
  return deployments(world).find(({ actor, target }) => actor === from && target === to) ?? null
}

/** All forces in place, ascending by id. */
export function deployments(world: World<Americas>): readonly Deployment[] {
  return idsOf(world.measures).flatMap((id) => {
    const measure = world.measures[id]
    return measure?.kind === 'deployment' ? [measure] : []
  })
}

/** Whether a force answers another's: such a force goes home when the other does, and does not prompt an answer. */
export const isCounter = ({ mission }: Deployment): boolean => mission === 'counter-deployment'

/** States towards which a state has forces of its own initiative, ascending. */
export function standoffsOf(world: World<Americas>, actor: string | null): readonly string[] {
  const targets = deployments(world).flatMap((force) =>
    force.actor === actor && force.target !== null && !isCounter(force) ? [force.target] : [],
  )
  return [...new Set(targets)].sort()
}

/** The rung on which a force stands, 0 where there is none. */
export const rungBetween = (world: World<Americas>, from: string | null, to: string | null): number =>
  deploymentOf(world, from, to)?.rung ?? rungs.none

/** How much a posture on this rung divides the neighbours: nothing up to law enforcement, 1 for a task force. */
export const neighbourWeight = (rung: number): number => Math.max(0, rung - rungs.interdiction) / 2

/** The state that an actor is or belongs to: a group's, where the table of actors names one that nobody disputes. */
export function stateOf(world: World<Americas>, actor: string | null): string | null {
  if (actor === null) return null
  if (world.actors[actor]?.kind === 'state') return actor
  const other = (others as Readonly<Record<string, { readonly of?: string }>>)[actor]
  return other?.of !== undefined && world.actors[other.of]?.kind === 'state' ? other.of : null
}

/** Whether an authority to act against a state, or against a group of it, is in force: a designation, a directive, a reward. */
export function hasAuthority(world: World<Americas>, actor: string | null, state: string): boolean {
  return idsOf(world.measures).some((id) => {
    const measure = world.measures[id]
    return measure?.kind === 'authority' && measure.actor === actor && stateOf(world, measure.target) === state
  })
}
