import { idsOf, type ModelEvent, type World } from '@lapolicy/core'
import type { Americas } from '../../model.js'

/** Operators that count as Chinese presence: the firm of Hong Kong, and what might win a tender in its place. */
const operators: readonly string[] = ['ck-hutchison', 'chinese-linked-operator']

/** What can happen to a port concession that takes it from its operator. */
export type Loss = ModelEvent<Americas, 'concession.sold' | 'concession.annulled' | 'concession.retendered'>

/** The state whose ports an event is about: the seller's event is aimed at it, its own acts come from it. */
export function hostOf({ type, actor, target }: Pick<Loss, 'type' | 'actor' | 'target'>): string | null {
  return type === 'concession.sold' ? target : actor
}

/** Whether a Chinese-linked operator still runs ports in a state, as the world stands before the event. */
export function isChineseRun(world: World<Americas>, host: string | null): boolean {
  return idsOf(world.measures).some((id) => {
    const measure = world.measures[id]
    return (
      measure?.kind === 'concession' &&
      (measure.target === host || measure.actor === host) &&
      operators.includes(measure.operator)
    )
  })
}
