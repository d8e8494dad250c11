import { daysBetween, idsOf, knob, type World } from '@lapolicy/core'
import { exp, pow } from '@lapolicy/core/arithmetic'
import type { Americas } from '../../model.js'
import { deploymentOf, monthDays } from './deployment.js'

/** What the chance of an incident between two forces is made of. Shared by the rule that shows it and the one that draws. */
export const hazardKnobs = {
  perRungs: knob({
    id: 'deployments.incident-hazard',
    value: 0.02,
    range: [0.008, 0.04],
    unit: 'incidents a month, per product of the two rungs',
    basis: 'judgement-incident',
    grade: 'judgement',
  }),
  /** Crews that meet every day learn what the other does; a new force on either side starts the learning again. */
  routine: knob({
    id: 'deployments.routine',
    value: 6,
    range: [3, 24],
    unit: 'months until half the danger has become routine',
    basis: 'judgement-incident',
    grade: 'judgement',
  }),
  permissive: knob({
    id: 'deployments.permissive-rules',
    value: 1.2,
    range: [1, 1.6],
    unit: 'factor where rules of engagement allow military force',
    basis: 'judgement-rules-of-engagement',
    grade: 'judgement',
  }),
  cautious: knob({
    id: 'deployments.cautious-rules',
    value: 0.9,
    range: [0.7, 1],
    unit: 'factor where they allow no more than shadowing or a warning',
    basis: 'judgement-rules-of-engagement',
    grade: 'judgement',
  }),
  hotline: knob({
    id: 'deployments.hotline',
    value: 0.6,
    range: [0.4, 0.9],
    unit: 'share of incidents left with a hotline',
    basis: 'judgement-safeguards',
    grade: 'judgement',
  }),
  observers: knob({
    id: 'deployments.observers',
    value: 0.8,
    range: [0.6, 1],
    unit: 'share of incidents left with observers',
    basis: 'judgement-safeguards',
    grade: 'judgement',
  }),
} as const

type Values = { readonly [Name in keyof typeof hazardKnobs]: number }

/** Incidents a month to be expected between two states: the product of their rungs, times what rules, safeguards and habit do. */
export function hazard(
  world: World<Americas>,
  [a, b]: readonly [string, string],
  [rungA, rungB]: readonly [number, number],
  knobs: Values,
): number {
  let factor = pow(2, -monthsFacing(world, a, b) / knobs.routine)
  for (const id of idsOf(world.measures)) {
    const measure = world.measures[id]
    if (measure?.kind === 'engagement' && isBetween(measure, a, b)) {
      if (measure.allows === 'military-force') factor *= knobs.permissive
      else if (measure.allows !== 'boarding') factor *= knobs.cautious
    } else if (measure?.kind === 'safeguard') {
      if (measure.form === 'hotline' && isBetween(measure, a, b)) factor *= knobs.hotline
      // Observers are invited by one side, from whoever may send them.
      if (measure.form === 'observers' && (measure.actor === a || measure.actor === b)) factor *= knobs.observers
    }
  }
  return knobs.perRungs * rungA * rungB * factor
}

/** The probability (0 to 1) of at least one event within some months at a hazard a month. */
export const within = (hazardPerMonth: number, months: number): number => 1 - exp(-hazardPerMonth * months)

/** Months since the younger of the forces that two states have against each other came; 0 without such forces. */
function monthsFacing(world: World<Americas>, a: string, b: string): number {
  const since = [deploymentOf(world, a, b)?.since, deploymentOf(world, b, a)?.since]
  const youngest = since.reduce<string>((last, next) => (next !== undefined && next > last ? next : last), '')
  return youngest === '' ? 0 : daysBetween(youngest, world.date) / monthDays
}

const isBetween = (
  { actor, target }: { readonly actor: string | null; readonly target: string | null },
  a: string,
  b: string,
): boolean => (actor === a && target === b) || (actor === b && target === a)
