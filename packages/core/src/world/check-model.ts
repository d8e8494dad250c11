import { refuse } from '../errors.js'
import { type EventKinds, envelopeShape } from '../events/event.js'
import { idsOf } from './id.js'
import type { Indicators } from './indicator.js'

type Fielded = { readonly fields: Readonly<Record<string, unknown>> }

/** What `defineModel` is given, without its types. */
export interface DeclaredModel {
  readonly events: EventKinds
  readonly actorIndicators: Indicators
  readonly tieIndicators: Indicators
  readonly measures?: Readonly<Record<string, Fielded>>
  readonly demands?: Fielded
}

/**
 * Refuses a vocabulary whose words would get in one another's way: names that a path or a cause path cannot hold, and
 * payloads or fields that bear a name of the engine's own. Throws `model/invalid`.
 */
export function checkModel({ events, actorIndicators, tieIndicators, measures = {}, demands }: DeclaredModel): void {
  checkNames('events', events, /[\s/:@#>]|^(month\.closed)?$/)
  for (const type of idsOf(events)) checkNames(`events.${type}`, events[type]?.payload ?? {}, envelopeNames)
  checkIndicators('actorIndicators', actorIndicators)
  checkIndicators('tieIndicators', tieIndicators)
  for (const kind of idsOf(measures)) checkNames(`measures.${kind}.fields`, measures[kind]?.fields ?? {}, measureNames)
  checkNames('demands.fields', demands?.fields ?? {}, demandNames)
}

const envelopeNames = new RegExp(`^(${Object.keys(envelopeShape).join('|')})$`)
const measureNames = /^(id|kind|actor|target|since)$/
const demandNames = /^(id|issue|ask|coercer|target|since)$/

function checkNames(where: string, named: Readonly<Record<string, unknown>>, taken: RegExp): void {
  for (const name of idsOf(named))
    if (taken.test(name) || name === '__proto__')
      refuse('model/invalid', `${where}.${name}`, 'the name is taken, or no path can hold it', 'another name')
}

function checkIndicators(where: string, indicators: Indicators): void {
  checkNames(where, indicators, /\.|^(kind)?$/)
  for (const name of idsOf(indicators)) {
    const { range, opening } = indicators[name] as Indicators[string]
    const [low, high] = range
    const fits = Number.isFinite(low) && Number.isFinite(high) && low < high
    if (!fits || (opening !== null && !(opening >= low && opening <= high)))
      refuse(
        'model/invalid',
        `${where}.${name}`,
        `it opens at ${opening} in ${low} to ${high}`,
        'a level inside a range',
      )
  }
}
