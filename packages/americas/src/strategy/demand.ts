import { type DemandOf, idsOf, type ModelEvent, type World } from '@lapolicy/core'
import { type Answer, answers } from '../answer/answer.js'
import { neutral } from '../answer/inputs.js'
import { type Americas, americas } from '../model.js'
import { type Ask, asks } from '../vocabulary/asks.js'

/** A demand on the table: who wants what from whom, under which threat. */
export type Demand = DemandOf<Americas>

/** The types of event that can put a demand on the table. */
export const demandTypes = ['demand.made', 'territory.threatened', 'tariff.threatened', 'tariff.imposed'] as const
export type DemandEvent = ModelEvent<Americas, (typeof demandTypes)[number]>

/**
 * The demand that an event puts on the table, or null when it asks for nothing (a tariff in retaliation). Rules see an
 * event before the world holds its demand, so this reads the event itself, by the model's own declaration.
 */
export function demandOf(event: DemandEvent): Demand | null {
  const openedBy = americas.demands?.openedBy as Readonly<Record<string, (event: DemandEvent) => object | null>>
  const terms = openedBy[event.type]?.(event) ?? null
  const { id, actor: coercer, target, date: since } = event
  return terms === null ? null : ({ ...terms, id, coercer, target, since } as Demand)
}

/** The open demand of one on another over a matter, or null. There is at most one. */
export function openDemand(
  world: World<Americas>,
  coercer: string | null,
  target: string | null,
  issue: string,
): Demand | null {
  for (const id of idsOf(world.demands)) {
    const demand = world.demands[id]
    if (demand?.issue === issue && demand.coercer === coercer && demand.target === target) return demand
  }
  return null
}

/**
 * Whether an answer, and what follows from it, is left to the rules: no decision of the scenario answers the demand, or
 * its answer was put off or came round again, and a rule has given this one.
 */
export function isLeftToRules({ decision }: Demand, { cause }: Pick<ModelEvent<Americas>, 'cause'>): boolean {
  return decision === null || cause !== null
}

/** Whether a demand threatens something that has not been done yet. */
export function isThreat({ instrument, imposed }: Demand): boolean {
  return instrument !== 'none' && !imposed
}

/** Political cost of granting what is asked, 0 to 1; the population's mean where the vocabulary has no such ask. */
export function costOf(ask: string): number {
  return askOf(ask)?.cost ?? neutral.demandCost
}

/** Whether survival or a cited constitution forbids granting it. */
export function isForbidden(ask: string): boolean {
  return askOf(ask)?.forbidden === true
}

/** The answers there are to an ask: what is forbidden is granted neither in full nor in part. */
export function answersTo(ask: string): readonly Answer[] {
  return isForbidden(ask) ? answers.filter((answer) => !answer.startsWith('accepts')) : answers
}

const askOf = (ask: string): Ask | undefined =>
  Object.hasOwn(asks, ask) ? (asks as Readonly<Record<string, Ask>>)[ask] : undefined
