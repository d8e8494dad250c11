import * as z from 'zod'
import type { Moment } from '../rules/moment.js'
import { own } from '../world/id.js'
import type { MeasureKind } from '../world/measure.js'
import { type Steps, unknownName } from './fault.js'
import { checkFits } from './fits.js'
import { placeAt } from './place.js'
import type { Compiled, Read, Scope } from './scope.js'
import { NONE, NUMBER, sortOfSchema, THING } from './sort.js'
import type { DemandQuery, MeasureQuery, PlaceData } from './value-data.js'

type Operator = (data: never, scope: Scope, steps: Steps) => Compiled
type Entry = Readonly<Record<string, unknown>>
type Fields = Readonly<Record<string, z.ZodType>>

/** What is asked of one table of the world. */
interface Query {
  readonly table: 'measures' | 'demands'
  readonly fields: Fields
  /** The name of a field of that table, for errors. */
  readonly what: string
  /** Fields that must be what is read. */
  readonly tests: readonly { readonly name: string; readonly read: Read<unknown> }[]
  /** Whether actor and target may also stand the other way round. */
  readonly isMirrored: boolean
}

const somebody = z.string().nullable()
const measureHeader: Fields = { id: z.string(), kind: z.string(), actor: somebody, target: somebody, since: z.string() }
const demandHeader: Fields = {
  id: z.string(),
  coercer: somebody,
  target: somebody,
  since: z.string(),
  issue: z.string(),
  ask: z.string(),
}

/** The operators that look through what is in force. */
export const inForceOperators: Readonly<Record<string, Operator>> = {
  measure: (data: MeasureQuery & { readonly field?: string }, scope, steps) =>
    found(measures(data, scope, steps), data.field, steps),
  demand: (data: DemandQuery & { readonly field?: string }, scope, steps) =>
    found(demands(data, scope, steps), data.field, steps),
  count: (data: { readonly measures?: MeasureQuery; readonly demands?: DemandQuery }, scope, steps) => {
    const query = data.measures
      ? measures(data.measures, scope, [...steps, 'measures'])
      : demands(data.demands ?? {}, scope, [...steps, 'demands'])
    const find = finder(query)
    return { sort: NUMBER, read: (moment) => find(moment, 'count') }
  },
}

function measures(data: MeasureQuery, scope: Scope, steps: Steps): Query {
  const { kind } = data
  const declared = kind === undefined ? undefined : (own(scope.model.measures, kind) as MeasureKind | undefined)
  if (kind !== undefined && declared === undefined)
    unknownName([...steps, 'kind'], 'kind of measure', kind, Object.keys(scope.model.measures))
  const query = {
    table: 'measures' as const,
    fields: { ...declared?.fields, ...measureHeader } as Fields,
    what: kind === undefined ? 'field of every measure' : `field of a ${kind}`,
    isMirrored: declared?.undirected === true,
  }
  const fixed = kind === undefined ? [] : [{ name: 'kind', read: (): string => kind }]
  return {
    ...query,
    tests: [...fixed, ...places(data, ['actor', 'target', 'id'], scope, steps), ...where(data, query, scope, steps)],
  }
}

function demands(data: DemandQuery, scope: Scope, steps: Steps): Query {
  const fields = { ...scope.model.demands?.fields, ...demandHeader } as Fields
  const query = { table: 'demands' as const, fields, what: 'field of a demand', isMirrored: false }
  return {
    ...query,
    tests: [...places(data, ['coercer', 'target', 'id'], scope, steps), ...where(data, query, scope, steps)],
  }
}

function places<Name extends string>(
  data: { readonly [Place in Name]?: PlaceData | undefined },
  names: readonly Name[],
  scope: Scope,
  steps: Steps,
): Query['tests'] {
  return names.flatMap((name) => {
    const given = data[name]
    // Ids are those of events, not of actors.
    const here = name === 'id' ? { ...scope, actors: null } : scope
    return given === undefined ? [] : [{ name, read: placeAt(given, here, [...steps, name]).read }]
  })
}

function where(
  { where: wanted = {} }: Pick<MeasureQuery, 'where'>,
  { fields, what }: Pick<Query, 'fields' | 'what'>,
  scope: Scope,
  steps: Steps,
): Query['tests'] {
  return Object.keys(wanted).map((name) => {
    const at = [...steps, 'where', name]
    const value = scope.value(wanted[name] as never, scope, at)
    checkFits(fieldIn(fields, name, what, at), value, at)
    return { name, read: value.read }
  })
}

function fieldIn(fields: Fields, name: string, what: string, steps: Steps): Compiled {
  const field = own(fields, name) as z.ZodType | undefined
  if (field === undefined) unknownName(steps, what, name, Object.keys(fields))
  return { sort: sortOfSchema(field as z.ZodType), read: () => undefined, fields: [field as z.ZodType] }
}

/** Reads one field of what is found, or, without a field, whether anything is. */
function found(query: Query, field: string | undefined, steps: Steps): Compiled {
  const find = finder(query)
  if (field === undefined) return { sort: THING | NONE, read: (moment) => find(moment, 'any') }
  const { sort, fields = [] } = fieldIn(query.fields, field, query.what, [...steps, 'field'])
  return { sort: sort | NONE, read: (moment) => (find(moment, 'first') as Entry | undefined)?.[field], fields }
}

/** Looks through a table without making anything: any that fits, the first by id, or how many. */
function finder({ table, tests, isMirrored }: Query): (moment: Moment, want: 'any' | 'first' | 'count') => unknown {
  const names = tests.map(({ name }) => name)
  const mirrored = names.map((name) => (name === 'actor' ? 'target' : name === 'target' ? 'actor' : name))
  const wanted: unknown[] = names.map(() => undefined)
  const fits = (entry: Entry, keys: readonly string[]): boolean => {
    for (let at = 0; at < keys.length; at++) if ((entry[keys[at] as string] ?? null) !== wanted[at]) return false
    return true
  }
  return (moment, want) => {
    const entries = moment.world[table] as Readonly<Record<string, Entry>>
    // Read once, whatever is in force: a draw among them must not depend on how much that is.
    for (let at = 0; at < tests.length; at++) wanted[at] = (tests[at] as Query['tests'][number]).read(moment) ?? null
    let first: string | undefined
    let count = 0
    for (const id in entries) {
      const entry = entries[id] as Entry
      if (!(fits(entry, names) || (isMirrored && fits(entry, mirrored)))) continue
      if (want === 'any') return entry
      count++
      if (first === undefined || id < first) first = id
    }
    if (want === 'count') return count
    return first === undefined ? undefined : entries[first]
  }
}
