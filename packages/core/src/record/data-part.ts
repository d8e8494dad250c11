import { idsOf } from '../world/id.js'
import type { Indicators } from '../world/indicator.js'
import type { AnyModel } from '../world/model.js'
import type { World } from '../world/world.js'
import { hashOf } from './digest.js'
import { vocabularyOf } from './vocabulary.js'

/** Levels by indicator (`actors.gdp`, `ties.trust`), then by actor or tie (`MEX`, `MEX>USA`). */
export type Levels = Readonly<Record<string, Readonly<Record<string, number | null>>>>

/** The data behind a run, hashed, with enough of it to say what differs. */
export interface DataPart {
  /** Of the vocabulary and the whole opening world. */
  readonly hash: string
  /** A digest of everything that the model declares. */
  readonly vocabulary: Readonly<Record<string, string>>
  /** Levels of the opening world, where they are not the indicator's own opening level. */
  readonly levels: Levels
}

/** The model's vocabulary and the world at the start, before any opening fact. */
export function dataPart(model: AnyModel, world: World): DataPart {
  const vocabulary = vocabularyOf(model)
  return { hash: hashOf({ vocabulary, world }), vocabulary, levels: openingLevels(model, world) }
}

function openingLevels(model: AnyModel, { actors, ties }: World): Levels {
  const held = [
    ...idsOf(actors).map((id) => ['actors', id, actors[id] ?? {}, model.actorIndicators] as const),
    ...idsOf(ties).flatMap((from) =>
      idsOf(ties[from] ?? {}).map(
        (to) => ['ties', `${from}>${to}`, ties[from]?.[to] ?? {}, model.tieIndicators] as const,
      ),
    ),
  ]
  const levels: Record<string, Record<string, number | null>> = {}
  for (const [place, holder, state, indicators] of held)
    for (const name of idsOf(state)) {
      const level = (state as Readonly<Record<string, unknown>>)[name] as number | null
      if (!Object.hasOwn(indicators, name) || level === (indicators as Indicators)[name]?.opening) continue
      const path = `${place}.${name}`
      levels[path] = { ...levels[path], [holder]: level }
    }
  return levels
}
