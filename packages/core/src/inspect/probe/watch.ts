import type { AnyModel } from '../../world/model.js'
import type { World } from '../../world/world.js'
import { noteLevel, type Reads, type Watch } from './reads.js'

/** What is looked at, and what its members may be called; null where they are anything. */
interface Place {
  readonly called: string
  readonly members: ReadonlySet<string> | null
  readonly read?: (name: string, value: unknown, reads: Reads) => void
  readonly inner: (name: string) => Place
}

const anywhere = (called: string, noted: boolean): Place => ({
  called,
  members: null,
  ...(noted
    ? {
        read: (_name: string, _value: unknown, reads: Reads) => {
          reads.elsewhere = true
        },
      }
    : {}),
  inner: () => anywhere(called, noted),
})

/** Names that programs ask of anything, among them those that every object inherits. */
const common = new Set([...Object.getOwnPropertyNames(Object.prototype), 'toJSON', 'then', 'length'])

/** A world that notes what is read of it and refuses to be written, whatever is asked of it. */
export function watchedWorld(model: AnyModel, world: World, watch: Watch): World {
  const named = (place: string, indicators: object): ReadonlyMap<string, string> =>
    new Map(Object.keys(indicators).map((name) => [name, `${place}.${name}`]))
  const [ofActors, ofTies] = [named('actors', model.actorIndicators), named('ties', model.tieIndicators)]
  const [actorMembers, tieMembers] = [new Set(['kind', ...ofActors.keys()]), new Set(ofTies.keys())]
  const state = (called: string, holder: string): Place => {
    const [declared, members] = called === 'an actor' ? [ofActors, actorMembers] : [ofTies, tieMembers]
    return {
      called,
      members,
      read(name, _value, reads) {
        const indicator = declared.get(name)
        if (indicator === undefined) reads.elsewhere = true
        else noteLevel(reads, holder, name, indicator)
      },
      inner: () => anywhere(called, false),
    }
  }
  const present = (name: string, value: unknown, reads: Reads): void => {
    if (value === undefined) reads.absent.add(name)
  }
  const kinds = Object.values(model.measures) as { readonly fields: object }[]
  const things = (called: string, fields: readonly string[]): Place => ({
    ...anywhere(`the ${called}s`, true),
    inner: () => ({ ...anywhere(`a ${called}`, true), members: new Set(fields) }),
  })
  const measure = ['id', 'kind', 'actor', 'target', 'since', ...kinds.flatMap(({ fields }) => Object.keys(fields))]
  const demand = ['id', 'coercer', 'target', 'since', 'issue', 'ask', ...Object.keys(model.demands?.fields ?? {})]
  const inners: Readonly<Record<string, Place>> = {
    actors: {
      ...anywhere('the actors', false),
      read: present,
      inner: (id) => state('an actor', `actors.${id}`),
    },
    ties: {
      ...anywhere('the ties', false),
      read: present,
      inner: (from) => ({
        ...anywhere('the ties', false),
        read: present,
        inner: (to) => state('a tie', `ties.${from}.${to}`),
      }),
    },
    measures: things('measure', measure),
    demands: things('demand', demand),
  }
  return watched(world, watch, {
    called: 'the world',
    members: new Set(['date', 'actors', 'ties', 'measures', 'demands']),
    read(name, _value, reads) {
      if (name === 'date') reads.elsewhere = true
    },
    inner: (name) => inners[name] ?? anywhere('the world', true),
  })
}

/** An event that notes which of its fields are read. `fields`: those that events of its listener's types may have. */
export function watchedEvent<Event extends object>(event: Event, fields: ReadonlySet<string>, watch: Watch): Event {
  return watched(event, watch, {
    called: 'the event',
    members: fields,
    read: (name, _value, reads) => {
      reads.fields.add(name)
    },
    inner: () => anywhere('the event', false),
  })
}

/** The values of a rule's own knobs, noting the names under which they are read. */
export function watchedKnobs(values: Readonly<Record<string, number>>, watch: Watch): Readonly<Record<string, number>> {
  return watched(values, watch, {
    called: 'the knobs',
    members: null,
    read: (name, _value, reads) => {
      reads.ownKnobs.add(name)
    },
    inner: () => anywhere('the knobs', false),
  })
}

/** The settings of a moment, noting the ids that are asked for, by whatever way. */
export function watchedSettings(
  settings: Readonly<Record<string, number>>,
  watch: Watch,
): Readonly<Record<string, number>> {
  const note = (key: string | symbol): void => {
    if (typeof key === 'string') watch.reads.knobs.add(key)
  }
  return new Proxy<Record<string, number>>(settings, {
    get(target, key) {
      note(key)
      return Reflect.get(target, key)
    },
    has(target, key) {
      note(key)
      return Reflect.has(target, key)
    },
    getOwnPropertyDescriptor(target, key) {
      note(key)
      return Reflect.getOwnPropertyDescriptor(target, key)
    },
    ...refusals('the settings', watch),
  })
}

/** Looks at a value through a proxy that stays the same for the same value, so that rules may remember by it. */
function watched<Value extends object>(value: Value, watch: Watch, place: Place): Value {
  const { members, read, called } = place
  const isList = Array.isArray(value)
  let inside: Map<string, { readonly of: object; readonly seen: object }> | null = null
  const seen = (key: string, found: object): object => {
    inside ??= new Map()
    const known = inside.get(key)
    if (known !== undefined && known.of === found) return known.seen
    const made = watched(found, watch, place.inner(key))
    inside.set(key, { of: found, seen: made })
    return made
  }
  return new Proxy<Value>(value, {
    get(target, key) {
      const found: unknown = Reflect.get(target, key)
      if (typeof key === 'symbol') return found
      if (!isList && (Object.hasOwn(target, key) || !common.has(key))) {
        if (members !== null && !members.has(key)) watch.reads.strange.push({ place: called, name: key })
        read?.(key, found, watch.reads)
      }
      return typeof found === 'object' && found !== null ? seen(key, found) : found
    },
    ...refusals(called, watch),
  })
}

function refusals(
  called: string,
  watch: Watch,
): Pick<ProxyHandler<object>, 'set' | 'defineProperty' | 'deleteProperty' | 'setPrototypeOf'> {
  const refuse = (): false => {
    watch.reads.written.push(called)
    return false
  }
  return { set: refuse, defineProperty: refuse, deleteProperty: refuse, setPrototypeOf: refuse }
}
