import { idsOf } from '../../world/id.js'
import type { AnyModel, ModelEvent } from '../../world/model.js'
import type { World } from '../../world/world.js'
import { madeEvent, numberOf } from './made-event.js'
import type { Watch } from './reads.js'
import { type Stage, textsIn } from './stage.js'
import type { Stance } from './values.js'
import { watchedWorld } from './watch.js'

/** One situation in which the rules that listen to a type are asked. All of them see the same. */
export interface ProbeMoment {
  /** Names its draws; the same in every inspection. */
  readonly name: string
  readonly event: ModelEvent
  readonly world: World
  /** Where knobs stand: at their own value, or at one end of their range. */
  readonly knobs: 'own' | 'low' | 'high'
}

/** Worlds to probe in, as rules see them, and what scenarios give by type of event. */
export interface Theatre {
  readonly model: AnyModel
  readonly stages: readonly (Stage & { readonly seen: World })[]
  /** Events that scenarios and options give. */
  readonly given: ReadonlyMap<string, readonly ModelEvent[]>
  /** Texts in the payloads of all of those, by field: for stages whose own scenario has none. */
  readonly texts: ReadonlyMap<string, readonly string[]>
}

/** Sets the stages up so that what is read on them is noted. `wanted`: texts that conditions wait for. */
export function theatreOf(
  model: AnyModel,
  stages: readonly Stage[],
  given: Theatre['given'],
  wanted: readonly string[],
  watch: Watch,
): Theatre {
  const seen = stages.map((stage) => ({ ...stage, seen: watchedWorld(model, stage.world, watch) }))
  const texts = new Map([...textsIn([...given.values()].flat()), [WANTED, wanted] as const])
  return { model, given, texts, stages: seen }
}

/** What no field is called: the texts that conditions of rules wait for, whatever they read. */
const WANTED = ''

const stances: readonly Stance[] = ['any', 'any', 'low', 'high', 'middle']
const settings = ['own', 'own', 'low', 'high'] as const

/** Up to `count` moments of a type of event, over all stages: given ones, and made ones from the type's schema. */
export function momentsOf(
  { model, stages, given, texts }: Theatre,
  type: string,
  count: number,
): readonly ProbeMoment[] {
  const told = given.get(type) ?? []
  return Array.from({ length: count }, (_, at): ProbeMoment | null => {
    const stage = stages[at % stages.length] as Theatre['stages'][number]
    const name = `${type}/${at}`
    const any = <Value>(from: readonly Value[], purpose: string): Value =>
      from[Math.floor(numberOf(name, purpose) * from.length)] as Value
    const event =
      told.length > 0 && numberOf(name, 'told') < 0.35
        ? { ...any(told, 'which'), id: name, date: stage.world.date }
        : made(model, stage, type, name, any(stances, 'stance'), texts)
    return event === null ? null : { name, event, world: stage.seen, knobs: any(settings, 'knobs') }
  }).filter((moment) => moment !== null)
}

/** An event that fits the stage: often about a measure or demand that is there, between its parties. */
function made(
  model: AnyModel,
  { world, pairs, texts }: Stage,
  type: string,
  name: string,
  stance: Stance,
  others: Theatre['texts'],
): ModelEvent | null {
  const number = (purpose: string): number => numberOf(name, purpose)
  const demands = idsOf(world.demands).map((id) => world.demands[id])
  const measures = idsOf(world.measures).map((id) => world.measures[id])
  const things = (demands.length > 0 && number('demand') < 0.5 ? demands : measures) as readonly Thing[]
  const thing =
    things.length > 0 && number('about') < 0.75 ? things[Math.floor(number('thing') * things.length)] : undefined
  const [from, to] = pairs[Math.floor(number('pair') * pairs.length)] ?? [null, null]
  const first = thing === undefined ? from : (thing.coercer ?? thing.actor ?? null)
  const second = thing === undefined ? to : (thing.target ?? null)
  const [actor, target] = number('turned') < 0.5 ? [first, second] : [second, first]
  const alone = number('alone')
  const header = {
    id: name,
    type,
    date: world.date,
    actor: alone < 0.04 ? null : actor,
    target: alone > 0.96 ? null : target,
  }
  const textsOf = (field: string): readonly string[] => {
    if (number(`${field} wanted`) < 0.12) return others.get(WANTED) ?? []
    const own = thing?.[field]
    if (typeof own === 'string') return [own]
    const known = [...(texts.get(field) ?? []), ...(others.get(field) ?? [])]
    return thing === undefined || known.length > 0 ? known : [thing.id as string]
  }
  return madeEvent(model, header, { stance, number }, textsOf)
}

type Thing = Readonly<Record<string, unknown>> & {
  readonly coercer?: string | null
  readonly actor?: string | null
  readonly target?: string | null
}
