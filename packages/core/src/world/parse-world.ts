import * as z from 'zod'
import { policyError, refuse, sound } from '../errors.js'
import { dayNumberAt } from '../events/date.js'
import { kept } from '../events/kept.js'
import { located } from '../events/located.js'
import { idsOf, isActorId } from './id.js'
import type { Indicators } from './indicator.js'
import type { DemandHeader, MeasureHeader, MeasureKind } from './measure.js'
import type { AnyModel } from './model.js'
import type { World } from './world.js'

/** The schema of a model's worlds: known indicators only, each null or inside its range. */
export const worldSchema: (model: AnyModel) => z.ZodType = kept((model: AnyModel): z.ZodType => {
  const header = { id: z.string(), since: z.string(), target: z.string().nullable() }
  const measures = idsOf(model.measures).map((kind) => {
    const { fields } = model.measures[kind] as MeasureKind
    return z.strictObject({ ...fields, ...header, kind: z.literal(kind), actor: z.string().nullable() })
  })
  const fields = model.demands?.fields ?? {}
  const terms = { issue: z.string(), ask: z.string(), coercer: z.string().nullable() }
  const [first, ...others] = measures
  return z.strictObject({
    date: z.string(),
    actors: z.record(z.string(), z.strictObject({ ...levels(model.actorIndicators), kind: z.string() })),
    ties: z.record(z.string(), z.record(z.string(), z.strictObject(levels(model.tieIndicators)))),
    measures: z.record(z.string(), first ? z.discriminatedUnion('kind', [first, ...others]) : z.never()),
    demands: z.record(z.string(), z.strictObject({ ...fields, ...header, ...terms })),
  })
}, new WeakMap())

/** Reads a world handed over from outside. Throws `world/invalid` with the path of the first fault, or `date/invalid`. */
export function parseWorld<M extends AnyModel>(model: M, given: unknown): World<M> {
  return sound('parseWorld', () => {
    return parseWorldAt(model, given, 'world')
  })
}

/** As `parseWorld`; `root` names the world's place in the value that was handed over, for the error. */
export function parseWorldAt<M extends AnyModel>(model: M, given: unknown, root: string): World<M> {
  refuseUnusableKeys(given, root)
  const result = worldSchema(model).safeParse(given)
  if (!result.success) throw policyError('world/invalid', { ...located(root, result.error) })
  const world = result.data as World
  dayNumberAt(world.date, `${root}.date`)
  checkIds(world, root)
  return world as unknown as World<M>
}

/** A schema drops a key called `__proto__` without a word, so it is looked for before. */
function refuseUnusableKeys(value: unknown, where: string): void {
  if (typeof value !== 'object' || value === null) return
  for (const key of Object.keys(value)) {
    if (key === '__proto__') refuse('world/invalid', `${where}.${key}`, 'nothing can be called so', 'another id')
    refuseUnusableKeys((value as Readonly<Record<string, unknown>>)[key], `${where}.${key}`)
  }
}

function checkIds({ actors, ties, measures, demands }: World, root: string): void {
  for (const id of idsOf(actors))
    if (!isActorId(id)) refuse('world/invalid', `${root}.actors.${id}`, `"${id}" cannot be an id`, actorIds)
  for (const from of idsOf(ties))
    for (const to of [from, ...idsOf(ties[from] ?? {})])
      if (!Object.hasOwn(actors, to))
        refuse(
          'world/invalid',
          `${root}.ties.${from}.${to}`,
          `${to} is not an actor`,
          'ties between actors of the world',
        )
  for (const [place, held] of [
    ['measures', measures],
    ['demands', demands],
  ] as const)
    for (const key of idsOf(held)) {
      const { id, since } = held[key] as MeasureHeader | DemandHeader
      if (id !== key) refuse('world/invalid', `${root}.${place}.${key}.id`, `it is "${id}"`, `"${key}", as its key`)
      dayNumberAt(since, `${root}.${place}.${key}.since`)
    }
}

/** What an actor's id may be, in words. */
export const actorIds = 'a word without dots and ">"'

function levels(indicators: Indicators): Record<string, z.ZodType> {
  return Object.fromEntries(
    idsOf(indicators).map((name) => {
      const [low, high] = (indicators[name] as Indicators[string]).range
      return [name, z.number().min(low).max(high).nullable().optional()]
    }),
  )
}
