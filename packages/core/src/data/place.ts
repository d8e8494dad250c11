import { endsOf } from '../world/world.js'
import { fieldOfEvent } from './event-field.js'
import { checkSort } from './expected.js'
import { fault, type Steps, unknownName } from './fault.js'
import { valueOfRule } from './let.js'
import type { Compiled, Read, Scope } from './scope.js'
import { fixedValue } from './scope.js'
import { NONE, TEXT } from './sort.js'
import type { PlaceData } from './value-data.js'

/** Somebody, compiled: an id, or nothing where the event names nobody. */
export type CompiledPlace = Compiled<string | null | undefined>

const words: Readonly<Record<string, Read<string | null | undefined>>> = {
  actor: ({ event }) => event.actor,
  target: ({ event }) => event.target,
  binding: ({ binding }) => binding,
  from: ({ binding }) => endsOf(binding)[0],
  to: ({ binding }) => endsOf(binding)[1],
}

/** Compiles a place. Refuses words that mean nothing in the rule, and ids of nobody where the actors are known. */
export function placeAt(data: PlaceData, scope: Scope, steps: Steps): CompiledPlace {
  if (typeof data === 'string')
    return Object.hasOwn(words, data) ? word(data, scope, steps) : actorId(data, scope, steps)
  if ('id' in data) return actorId(data.id, scope, [...steps, 'id'])
  if ('event' in data) {
    const field = fieldOfEvent(data.event, scope, [...steps, 'event'])
    checkSort(field, TEXT | NONE, [...steps, 'event'])
    return field as CompiledPlace
  }
  if ('let' in data) {
    const value = valueOfRule(data.let, scope, [...steps, 'let'])
    checkSort(value, TEXT | NONE, [...steps, 'let'])
    return value as CompiledPlace
  }
  const [first, ...others] = data.either.map((one, at) => placeAt(one, scope, [...steps, 'either', at]))
  return others.reduce<CompiledPlace>(orElse, first as CompiledPlace)
}

function orElse(left: CompiledPlace, right: CompiledPlace): CompiledPlace {
  const [one, other] = [left.read, right.read]
  return { sort: (left.sort & TEXT) | right.sort, read: (moment) => one(moment) ?? other(moment) }
}

function word(data: string, { bound }: Scope, steps: Steps): CompiledPlace {
  const needs = data === 'actor' || data === 'target' ? null : data === 'binding' ? 'actors or ties' : 'ties'
  if (needs !== null && (bound === 'nothing' || (needs === 'ties' && bound !== 'tie')))
    fault('data/out-of-place', steps, {
      what: `"${data}"`,
      expected: `a rule whose \`over\` runs over ${needs}`,
      fix: 'add such an `over`, or name another place',
    })
  return { sort: needs === null ? TEXT | NONE : TEXT, read: words[data] as Read<string | null | undefined> }
}

/** An actor's id as it stands. Refuses one of nobody where the actors are known. */
export function actorId(id: string, { actors }: Scope, steps: Steps): CompiledPlace {
  if (actors !== null && !actors.has(id)) unknownName(steps, 'actor', id, [...actors, ...Object.keys(words)])
  return fixedValue(id)
}
