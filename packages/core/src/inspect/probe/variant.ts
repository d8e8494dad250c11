import { evolve } from '../../world/evolve.js'
import { idsOf } from '../../world/id.js'
import { inForce } from '../../world/in-force.js'
import type { Indicator, Indicators } from '../../world/indicator.js'
import type { MeasureKind } from '../../world/measure.js'
import type { AnyModel } from '../../world/model.js'
import type { World } from '../../world/world.js'
import { madeEvent, numberOf } from './made-event.js'
import type { Picker, Stance } from './values.js'

/** Moves every level of a world to where a stance has it, inside its indicator's range. */
export function setLevels(model: AnyModel, world: World, stance: Stance, name: string): void {
  const set = (state: object, indicators: Indicators, path: string): void => {
    for (const key of idsOf(state as Record<string, unknown>)) {
      const indicator = Object.hasOwn(indicators, key) ? indicators[key] : undefined
      if (indicator === undefined) continue
      const stays = numberOf(name, `${path}.${key} stays`) < 0.3
      // What is not known stays so here and there: rules have to live with it.
      if (!stays || stance !== 'any')
        (state as Record<string, unknown>)[key] = levelIn(indicator, stance, name, `${path}.${key}`)
    }
  }
  for (const id of idsOf(world.actors)) set(world.actors[id] as object, model.actorIndicators, `actors.${id}`)
  for (const from of idsOf(world.ties))
    for (const to of idsOf(world.ties[from] ?? {}))
      set(world.ties[from]?.[to] as object, model.tieIndicators, `ties.${from}.${to}`)
}

function levelIn({ range: [low, high] }: Indicator, stance: Stance, name: string, path: string): number {
  const share = { low: 0, high: 1, middle: 0.5, any: numberOf(name, path) }[stance]
  return share === 1 ? high : low + share * (high - low)
}

/** Puts a measure of every kind, some of them amended, and then demands, between the pairs, by the events that do so. */
export function putInForce(
  model: AnyModel,
  world: World,
  pairs: readonly (readonly [string, string])[],
  texts: ReadonlyMap<string, readonly string[]>,
  name: string,
): void {
  const kinds = idsOf(model.measures).map((kind) => model.measures[kind] as MeasureKind)
  const opening = [...new Set(kinds.flatMap(({ openedBy }) => idsOf(openedBy)))]
  const amending = [...new Set(kinds.flatMap(({ amendedBy = {} }) => idsOf(amendedBy)))]
  const demanding = idsOf(model.demands?.openedBy ?? {}).filter((type) => !opening.includes(type))
  const directed = pairs
    .slice(0, 5)
    .flatMap(([from, to], at) => (at < 3 ? [[from, to] as const, [to, from] as const] : [[from, to] as const]))
  directed.forEach(([actor, target], which) => {
    for (const [stage, type] of [
      ...opening.map((one) => ['opens', one] as const),
      ...amending.map((one) => ['amends', one] as const),
      ...demanding.map((one) => ['asks', one] as const),
    ]) {
      const id = `probe/${stage}/${type}/${which}`
      if (numberOf(name, id) < { opens: 0.25, amends: 0.5, asks: 0 }[stage]) continue
      const picker: Picker = { stance: 'any', number: (purpose) => numberOf(`${name}/${id}`, purpose) }
      const header = { id, type, date: world.date, actor, target }
      const event = madeEvent(model, header, picker, (field) => texts.get(field) ?? [])
      if (event === null) continue
      try {
        evolve(world, inForce(model, world, event))
      } catch {
        // A model whose own functions fail on an event opens nothing here; rules are probed without it.
      }
    }
  })
}
