import { isDiary } from '@lapolicy/americas'
import { pad } from '../../draw/cells.js'
import { beside } from '../../draw/panel.js'
import { tileMap, tileMapSize } from '../../draw/tile-map.js'
import { say } from '../../text/message.js'
import { allCountryRows } from '../selectors/countries.js'
import type { AppState } from '../state/app-state.js'
import type { Game } from '../state/game.js'
import { currentRun } from '../state/played.js'
import { dateBefore } from '../state/points.js'
import { isChangeOnly } from '../words/figures.js'
import { facetName } from '../words/path-name.js'
import { mapScale } from './map-scale.js'
import { numberLines } from './number-lines.js'
import { exactly, type Room } from './room.js'

/** Cells beside the map from which on the selected number is told there. */
const BESIDE = 24

/** The indicator on a map of tiles; where there is room, what is selected beside it. */
export function mapLines(state: AppState, room: Room): readonly string[] {
  const { game, facet } = state
  if (!game || facet === null) return exactly([], room.rows)
  const { bins, value } = mapScale(game, facet)
  const map = tileMap({
    values: new Map(allCountryRows(state).map((row) => [row.iso, value(row)])),
    bins,
    selected: state.place,
    marks: new Map(touched(game, state.at).map((iso) => [iso, room.look.glyphs.event])),
    unknown: say('value.unknown'),
    look: room.look,
  })
  const side = room.cells - tileMapSize.columns - 1
  if (side < BESIDE) return exactly(map, room.rows)
  const told = numberLines(state, { ...room, cells: side })
  return exactly(
    beside(
      exactly(map, room.rows).map((line) => pad(line, tileMapSize.columns + 1)),
      told,
    ),
    room.rows,
  )
}

/** The title of the map: the indicator, and whether its level or its change is shown. */
export function mapTitle({ facet }: AppState): string {
  if (facet === null) return say('panel.map')
  const id = isChangeOnly(facet) ? 'map.title-change' : 'map.title-level'
  return say(id, { indicator: facetName(facet) })
}

/** The actors that something happened to or that acted since the last stand of the cursor. */
function touched(game: Game, at: string): readonly string[] {
  const run = currentRun(game)
  const since = dateBefore(run, at)
  return run.events
    .filter(({ event }) => !isDiary(event) && event.date > since && event.date <= at)
    .flatMap(({ event: { actor, target } }) => [actor, target])
    .filter((id): id is string => id !== null)
}
