import type { ModelEvent, Rule, Run, WhyNot } from '@lapolicy/core'
import type { Americas } from '../model.js'
import { coercionTypes } from '../rules/answer/coercion-cost.js'
import { type DemandEvent, demandOf, demandTypes } from './demand.js'

/** Types of event by which a demand is answered. */
const answerTypes: readonly string[] = [
  'demand.accepted',
  'demand.partly-met',
  'demand.deferred',
  'demand.declined',
  'demand.answered-in-kind',
]

/**
 * The ids of the demands behind a moment that why-not tells, latest first, where its rule is about coercion: the one that
 * its event makes, answers, falls due for or backs with force or a measure; where the rule heard nothing, all that were
 * made by then. `about` narrows those to demands by or on an actor. Mere requests, with nothing behind them, are none.
 */
export function demandsAt(
  run: Run<Americas>,
  { event: id, rule, date }: Pick<WhyNot, 'event' | 'rule' | 'date'>,
  about?: string,
): readonly string[] {
  const declared = run.input.rulebook.rules.find((one) => one.id === rule)
  if (declared === undefined || !isOfCoercion(declared)) return []
  const event = run.events.find((row) => row.event.id === id)?.event
  const made = run.events
    .map((row) => row.event)
    .filter((one) => one.date <= (event?.date ?? date))
    .flatMap((one) => (isDemand(one) && isPressed(one) ? [one] : []))
    .reverse()
  if (event !== undefined)
    return made
      .filter((demand) => isBehind(demand, event))
      .slice(0, 1)
      .map((demand) => demand.id)
  const isConcerned = ({ actor, target }: DemandEvent): boolean =>
    about === undefined || actor === about || target === about
  return made.filter(isConcerned).map((demand) => demand.id)
}

/** Whether a rule is about acts of coercion or their answer, and not about what an answer brings with it. */
function isOfCoercion({ on, emits }: Pick<Rule, 'on' | 'emits'>): boolean {
  return on.some(isHard) || Object.keys(emits).some((type) => isHard(type) || answerTypes.includes(type))
}

function isBehind(demand: DemandEvent, event: ModelEvent<Americas>): boolean {
  if (isDemand(event)) return demand.id === event.id
  if ('of' in event) return demand.id === event.of
  if ('issue' in event && event.issue !== demand.issue) return false
  if (answerTypes.includes(event.type)) return demand.actor === event.target && demand.target === event.actor
  return isHard(event.type) && demand.actor === event.actor && demand.target === event.target
}

const isHard = (type: string): boolean => [...coercionTypes, ...demandTypes].some((one) => one === type)

const isDemand = (event: ModelEvent<Americas>): event is DemandEvent => demandTypes.some((type) => type === event.type)

/** Whether a demand comes with a threat or a measure. */
function isPressed(event: DemandEvent): boolean {
  const demand = demandOf(event)
  return demand !== null && demand.instrument !== 'none'
}
