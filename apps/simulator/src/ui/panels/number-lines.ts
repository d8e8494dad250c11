import { nameOf } from '@lapolicy/americas'
import { worldOn } from '@lapolicy/core'
import { say } from '../../text/message.js'
import type { AppState } from '../state/app-state.js'
import { scenarioOf } from '../state/game.js'
import { currentRun } from '../state/played.js'
import { levelsOf, pointAt } from '../state/points.js'
import { standing } from '../words/figures.js'
import { demandsOn, inForceOn } from '../words/in-force.js'
import { meaningOf, pathName } from '../words/path-name.js'
import { bold, muted, paragraph, type Room } from './room.js'

/** The selected number in words, and what is in force on the selected state. */
export function numberLines(state: AppState, room: Room): readonly string[] {
  const { game, path, at, place } = state
  if (!game) return []
  const run = currentRun(game)
  const levels = levelsOf(run, path)
  const level = levels[pointAt(run, at)] ?? null
  const world = worldOn(run, at)
  const [demands, measures] = [demandsOn(world, place), inForceOn(world, place)]
  return [
    ...paragraph(room, pathName(scenarioOf(game.scenario), path)).map((line) => bold(room, line)),
    ...paragraph(room, standing(path, levels[0] ?? null, level)),
    ...paragraph(room, meaningOf(path)).map((line) => muted(room, line)),
    '',
    ...(demands.length === 0 ? [] : [bold(room, say('number.demands', { actor: nameOf(place) }))]),
    ...demands.flatMap((line) => paragraph(room, line, 2, room.look.glyphs.event)),
    bold(room, say('number.in-force', { actor: nameOf(place) })),
    ...(measures.length === 0 ? [muted(room, say('number.nothing-in-force'))] : []),
    ...measures.flatMap((line) => paragraph(room, line, 2, room.look.glyphs.event)),
  ]
}
