import * as fc from 'fast-check'
import type * as z from 'zod'
import { type AnyModel, addDays, idsOf } from '../../src/index.js'
import type { MeasureKind } from '../../src/world/measure.js'
import { days } from './arbitrary.js'
import { partyOf } from './model-event.js'
import { type FieldArbitraries, shapeIn, valueIn } from './value-in.js'

type Fields = Readonly<Record<string, unknown>>

/** Measures in force by id: of any of the model's kinds, one at most of a kind between the same two. */
export function measuresIn(
  model: AnyModel,
  actors: readonly string[],
  date: string,
  most: number,
  fields: FieldArbitraries,
): fc.Arbitrary<Readonly<Record<string, Fields>>> {
  const kinds = idsOf(model.measures)
  if (kinds.length === 0 || most === 0) return fc.constant({})
  const ofKind = (kind: string): fc.Arbitrary<Fields> => {
    const { fields: shape } = model.measures[kind] as MeasureKind
    return fc.tuple(shapeIn(shape, fields, `measure ${kind}`), ends(actors, date)).map(([held, { ends, since }]) => ({
      ...held,
      kind,
      actor: ends[0],
      target: ends[1],
      since,
    }))
  }
  const drawn = fc.uniqueArray(fc.oneof(...kinds.map(ofKind)), {
    maxLength: most,
    size: 'max',
    selector: ({ kind, actor, target }) => {
      const isShared = (model.measures[kind as string] as MeasureKind).undirected === true
      return JSON.stringify([kind, ...(isShared ? [actor, target].sort() : [actor, target])])
    },
  })
  return drawn.map((held) => byId('measure', held))
}

/** Open demands by id, one at most between the same two on one issue. */
export function demandsIn(
  model: AnyModel,
  actors: readonly string[],
  date: string,
  most: number,
  fields: FieldArbitraries,
): fc.Arbitrary<Readonly<Record<string, Fields>>> {
  const { demands } = model
  if (demands === null || most === 0) return fc.constant({})
  const { issue, ask, ...shape } = demands.fields as Readonly<Record<string, z.ZodType>>
  const parts = {
    held: shapeIn(shape, fields, 'a demand'),
    between: ends(actors, date),
    issue: fields.issue ?? (issue ? valueIn(issue) : termIn(model, 'issue')),
    ask: fields.ask ?? (ask ? valueIn(ask) : termIn(model, 'ask')),
  }
  const drawn = fc.uniqueArray(
    fc.record(parts).map(({ held, between: { ends, since }, issue, ask }) => ({
      ...held,
      issue,
      ask,
      coercer: ends[0],
      target: ends[1],
      since,
    })),
    {
      maxLength: most,
      size: 'max',
      selector: ({ issue, coercer, target }) => JSON.stringify([issue, coercer, target]),
    },
  )
  return drawn.map((held) => byId('demand', held))
}

interface Ends {
  readonly ends: readonly [string | null, string | null]
  readonly since: string
}

/** Two that differ, where there are two; now and then nobody stands for one of them. */
function ends(actors: readonly string[], date: string): fc.Arbitrary<Ends> {
  const since = days(365).map((earlier) => addDays(date, -earlier))
  return fc.record({ actor: partyOf(actors), target: partyOf(actors), since }).map(({ actor, target, since }) => {
    const other = actor === target && actor !== null ? (actors.find((id) => id !== actor) ?? null) : target
    return { ends: [actor, other], since }
  })
}

/** What demands are about: what payloads of the model call so, else one of two words. */
function termIn(model: AnyModel, name: string): fc.Arbitrary<unknown> {
  const found = idsOf(model.events).find((type) => Object.hasOwn(model.events[type]?.payload ?? {}, name))
  const schema: z.ZodType | undefined = found === undefined ? undefined : model.events[found]?.payload[name]
  const texts = schema?.def.type === 'enum' || schema?.def.type === 'literal'
  return schema && texts ? valueIn(schema) : fc.constantFrom(`${name}-0`, `${name}-1`)
}

const byId = (word: string, held: readonly Fields[]): Readonly<Record<string, Fields>> =>
  Object.fromEntries(held.map((fields, at) => [`${word}-${at}`, { ...fields, id: `${word}-${at}` }]))
