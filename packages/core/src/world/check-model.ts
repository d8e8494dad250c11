import { policyError } from '../errors.js'
import { type EventKinds, envelopeShape } from '../events/event.js'
import { idsOf } from './id.js'
import type { Indicators } from './indicator.js'
import type { DemandKinds, MeasureKind } from './measure.js'

/** What `defineModel` is given, without its types. */
export interface DeclaredModel {
  readonly events: EventKinds
  readonly actorIndicators: Indicators
  readonly tieIndicators: Indicators
  readonly measures?: Readonly<Record<string, unknown>>
  readonly demands?: unknown
}

const measureHeader = ['id', 'kind', 'actor', 'target', 'since']
const demandHeader = ['id', 'issue', 'ask', 'coercer', 'target', 'since']

/**
 * Refuses a vocabulary whose words would get in one another's way: payloads or fields that bear a reserved name, names
 * that a path cannot hold, types of event that nothing declares. Throws `model/invalid`.
 */
export function checkModel({ events, actorIndicators, tieIndicators, measures = {}, demands }: DeclaredModel): void {
  for (const type of idsOf(events)) {
    if (type === 'month.closed') refuse(`events.${type}`, 'the clock brings it about', 'another name')
    if (!/^[^\s/:@#>]+$/.test(type) || type === '__proto__')
      refuse(`events.${type}`, 'a cause path cannot hold it', names)
    checkFields(`events.${type}`, events[type]?.payload ?? {}, Object.keys(envelopeShape))
  }
  checkIndicators('actorIndicators', actorIndicators)
  checkIndicators('tieIndicators', tieIndicators)
  for (const kind of idsOf(measures)) {
    const { fields, openedBy, amendedBy, closedBy } = measures[kind] as MeasureKind
    checkFields(`measures.${kind}.fields`, fields, measureHeader)
    checkTypes(`measures.${kind}`, events, [...idsOf(openedBy), ...idsOf(amendedBy ?? {}), ...closedBy])
  }
  if (demands === undefined) return
  const { fields, openedBy, answeredBy } = demands as DemandKinds
  checkFields('demands.fields', fields, demandHeader)
  checkTypes('demands', events, [...idsOf(openedBy), ...answeredBy])
}

const names = 'lower-case words joined by dots and hyphens'

function refuse(where: string, problem: string, expected: string): never {
  throw policyError('model/invalid', { where, problem, expected })
}

function checkFields(where: string, fields: Readonly<Record<string, unknown>>, reserved: readonly string[]): void {
  for (const name of idsOf(fields))
    if (reserved.includes(name) || name === '__proto__')
      refuse(`${where}.${name}`, 'the name is reserved', `none of: ${reserved.join(', ')}`)
}

function checkIndicators(where: string, indicators: Indicators): void {
  for (const name of idsOf(indicators)) {
    if (name === 'kind' || name === '__proto__' || name === '' || name.includes('.'))
      refuse(`${where}.${name}`, 'a path cannot hold it', 'a word without dots, other than "kind"')
    const { range, opening } = indicators[name] as Indicators[string]
    if (!(Number.isFinite(range[0]) && Number.isFinite(range[1]) && range[0] < range[1]))
      refuse(`${where}.${name}.range`, `it is ${range[0]} to ${range[1]}`, 'two finite numbers, the lower first')
    if (opening !== null && !(opening >= range[0] && opening <= range[1]))
      refuse(`${where}.${name}.opening`, `it is ${opening}`, `null, or a number from ${range[0]} to ${range[1]}`)
  }
}

function checkTypes(where: string, events: EventKinds, types: readonly string[]): void {
  for (const type of types)
    if (!Object.hasOwn(events, type) && type !== 'month.closed')
      refuse(where, `nothing declares the event ${type}`, `one of: ${idsOf(events).join(', ')}`)
}
