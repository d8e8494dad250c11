import { type Americas, americas, hasText, nameOf, text } from '@lapolicy/americas'
import type { World } from '@lapolicy/core'
import { messages } from '../../text/en.js'
import { say } from '../../text/message.js'

type Measure = World<Americas>['measures'][string]
type MeasureId = Extract<keyof typeof messages, `measure.${string}`>

/** What is in force in a world on one actor or by it, oldest first, one line each. */
export function inForceOn(world: World<Americas>, actor: string): readonly string[] {
  return Object.values(world.measures)
    .filter((measure) => measure.actor === actor || measure.target === actor)
    .sort((one, other) => (one.since < other.since ? -1 : one.since > other.since ? 1 : one.id < other.id ? -1 : 1))
    .map(measureWords)
}

/** The demands open on an actor, one line each. */
export function demandsOn(world: World<Americas>, actor: string): readonly string[] {
  return Object.values(world.demands)
    .filter(({ target }) => target === actor)
    .map(({ coercer, ask, since }) => say('demand.open', { coercer: nameOf(coercer), ask: askWords(ask), since }))
}

function askWords(ask: string): string {
  return hasText(`ask.${ask}`) ? text(`ask.${ask}`) : ask.replaceAll('-', ' ')
}

function measureWords(measure: Measure): string {
  // A concession or an agreement binds both sides alike; a tariff or a deployment has a direction.
  const isMutual = americas.measures[measure.kind].undirected === true
  const parties = say(isMutual ? 'measure-parties-mutual' : 'measure-parties', {
    actor: nameOf(measure.actor),
    target: nameOf(measure.target),
  })
  return say('measure-line', { what: whatIsInForce(measure), parties, since: measure.since })
}

function whatIsInForce(measure: Measure): string {
  if (measure.kind === 'tariff') {
    const rate = say('measure.tariff', { rate: measure.ratePercent })
    return measure.suspended ? say('measure.suspended', { measure: rate }) : rate
  }
  if (measure.kind === 'deployment') return say('measure.deployment', { rung: measure.rung })
  if (measure.kind === 'concession') return say('measure.concession', { operator: nameOf(measure.operator) })
  if (measure.kind === 'agreement') return say('measure.agreement', { agreement: measure.agreement })
  const id = `measure.${measure.kind}`
  return isMeasureId(id) ? messages[id] : measure.kind
}

const isMeasureId = (id: string): id is MeasureId => Object.hasOwn(messages, id)
