import * as fc from 'fast-check'
import { sound } from '../../src/errors.js'
import { type AnyModel, type Indicator, idsOf, parseWorld, type World } from '../../src/index.js'
import { isActorId } from '../../src/world/id.js'
import type { Indicators } from '../../src/world/indicator.js'
import { testingError } from '../text.js'
import { described, told } from '../villages/described.js'
import { levelAround } from './arbitrary.js'
import { demandsIn, measuresIn } from './in-force.js'
import type { FieldArbitraries } from './value-in.js'

/** Of whom worlds are made, and how full they are. */
export interface WorldSetting {
  /** Ids of actors, or their kinds by id; at least one. Kind `actor` where none is said. */
  readonly actors: readonly string[] | Readonly<Record<string, string>>
  /** ISO date of the worlds; 2030-01-01 by default. */
  readonly date?: string
  /** Which part of all directed pairs has a tie, 0 to 1; about half by default. */
  readonly ties?: number
  /** Which part of the levels is not known, 0 to 1; a tenth by default. */
  readonly unknown?: number
  /** Most measures, and most demands, in force; 3 by default, 0 for none. */
  readonly inForce?: number
  /** Indicators that apply to a kind of actor; by default all apply to all. */
  readonly applies?: (kind: string, indicator: string) => boolean
  /** Arbitraries by field name, for fields of measures and demands that mean something; `issue` and `ask` among them. */
  readonly fields?: FieldArbitraries
}

/**
 * Worlds of any model: levels all over their ranges and some not known, some of the ties, measures and demands of the
 * model's kinds. They shrink to a world at its opening levels without ties. Throws `testing/invalid-setting`,
 * `testing/no-arbitrary` for a field of a measure or demand, `date/invalid` or `world/invalid`.
 */
export function modelWorld<M extends AnyModel>(model: M, setting: WorldSetting): fc.Arbitrary<World<M>> {
  return sound('modelWorld', () => {
    const { date = '2030-01-01', ties = 0.5, unknown = 0.1, inForce = 3, fields = {}, applies } = setting
    const kinds = kindsOf(setting)
    const ids = idsOf(kinds)
    for (const [where, part] of Object.entries({ ties, unknown }))
      if (!(part >= 0 && part <= 1))
        throw testingError('testing/invalid-setting', { where, given: part, expected: 'a part of 1' })
    const actors = ids.map((id) => {
      const kind = kinds[id] as string
      const names = idsOf(model.actorIndicators).filter((name) => applies?.(kind, name) ?? true)
      return levelsIn(model.actorIndicators, names, unknown).map((levels) => [id, { kind, ...levels }] as const)
    })
    const pairs = ids.flatMap((from) => ids.flatMap((to) => (from === to ? [] : [[from, to] as const])))
    const between = levelsIn(model.tieIndicators, idsOf(model.tieIndicators), unknown)
    const towards = fc.tuple(...pairs.map(() => partly(between, ties)))
    const parts = {
      actors: fc.tuple(...actors),
      towards,
      measures: measuresIn(model, ids, date, inForce, fields),
      demands: demandsIn(model, ids, date, inForce, fields),
    }
    return fc.record(parts).map(({ actors, towards, measures, demands }) => {
      const held: Record<string, Record<string, unknown>> = {}
      towards.forEach((levels, at) => {
        const [from, to] = pairs[at] as readonly [string, string]
        if (levels !== null) held[from] = { ...held[from], [to]: levels }
      })
      const world = { date, actors: Object.fromEntries(actors), ties: held, measures, demands }
      return described(parseWorld(model, world) as object, () => told(world)) as unknown as World<M>
    })
  })
}

/** The kinds of actors by id. */
export function kindsOf({ actors }: Pick<WorldSetting, 'actors'>): Readonly<Record<string, string>> {
  const kinds = Array.isArray(actors) ? Object.fromEntries(actors.map((id) => [id, 'actor'])) : actors
  const ids = typeof kinds === 'object' && kinds !== null ? idsOf(kinds as Readonly<Record<string, string>>) : []
  if (ids.length === 0 || !ids.every(isActorId))
    throw testingError('testing/invalid-setting', { where: 'actors', given: ids, expected: 'at least one id' })
  return kinds as Readonly<Record<string, string>>
}

/** Present in a part of the cases; shrinks to absent. */
const partly = <Value>(arbitrary: fc.Arbitrary<Value>, part: number): fc.Arbitrary<Value | null> => {
  if (part === 0) return fc.constant(null)
  if (part === 1) return arbitrary
  const weight = Math.round(part * 100)
  const absent = { arbitrary: fc.constant(null), weight: 100 - weight }
  return fc.oneof({ withCrossShrink: true }, absent, { arbitrary, weight })
}

function levelsIn(
  indicators: Indicators,
  names: readonly string[],
  unknown: number,
): fc.Arbitrary<Readonly<Record<string, number | null>>> {
  const levels = names.map((name) => [name, levelIn(indicators[name] as Indicator, unknown)] as const)
  return fc.record(Object.fromEntries(levels), { noNullPrototype: true })
}

/** Anywhere in the range, or not known; it shrinks to the opening level, which may itself be that it is not known. */
function levelIn({ range, opening }: Indicator, unknown: number): fc.Arbitrary<number | null> {
  const low = Number.isFinite(range[0]) ? range[0] : Math.min(range[1], opening ?? 0) - 1000
  const high = Number.isFinite(range[1]) ? range[1] : Math.max(range[0], opening ?? 0) + 1000
  const rest = opening ?? Math.min(high, Math.max(low, 0))
  const known = levelAround(rest, low, high)
  const weight = Math.round(unknown * 100)
  if (weight === 0) return known
  const none = { arbitrary: fc.constant(null), weight }
  const some = { arbitrary: known, weight: 100 - weight }
  return fc.oneof({ withCrossShrink: true }, ...(opening === null ? [none, some] : [some, none]))
}
