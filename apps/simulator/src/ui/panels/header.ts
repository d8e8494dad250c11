import { text } from '@lapolicy/americas'
import { pad, truncate, width } from '../../draw/cells.js'
import type { Look } from '../../draw/look.js'
import { say } from '../../text/message.js'
import { palette } from '../../theme/palette.js'
import { branchName } from '../selectors/branch-rows.js'
import type { AppState } from '../state/app-state.js'
import { scenarioOf } from '../state/game.js'
import { lensWords } from '../words/lens-words.js'
import { cut } from './room.js'
import { timeline } from './timeline.js'

/** Rows that the header takes. */
export const HEADER_ROWS = 3

interface Wide {
  readonly cells: number
  readonly look: Look
}

/**
 * What-if, branch and day; lens, the end of the sources, and that nothing here is a forecast; the timeline. It stands
 * above every screen of a game.
 */
export function header(state: AppState, room: Wide): readonly string[] {
  return [titleLine(state, room), standingLine(state, room), timeline(state, room)]
}

/** The first line of screens outside a game. */
export function plainHeader({ cells, look }: Wide, crumbs: readonly string[]): string {
  return look.paint.bold(cut(look, ` ${crumbs.map(look.text).join(` ${look.glyphs.leads} `)}`, cells))
}

function titleLine({ game, at }: AppState, { cells, look }: Wide): string {
  if (!game) return pad('', cells)
  const { paint, glyphs } = look
  const day = `${at} `
  const crumbs = [say('app.name'), text(scenarioOf(game.scenario).title), branchName(game, game.current)]
  const left = ` ${crumbs.map(look.text).join(` ${glyphs.leads} `)}`
  return paint.bold(pad(truncate(left, cells - width(day) - 1, glyphs.ellipsis), cells - width(day)) + day)
}

/** Lens, the end of the sources, and that nothing here is a forecast, on one line. */
export function standingLine({ game, at }: Pick<AppState, 'game' | 'at'>, { cells, look }: Wide): string {
  if (!game) return pad('', cells)
  const { paint, glyphs } = look
  const scenario = scenarioOf(game.scenario)
  const isPast = at > scenario.recordEnds
  const ends = say(isPast ? 'header.sources-ended' : 'header.sources-end', { date: scenario.recordEnds })
  const right = `${look.text(ends)} ${glyphs.separator} ${look.text(say('header.not-a-forecast'))} `
  const left = truncate(` ${look.text(lensWords(game.lens))}`, Math.max(0, cells - width(right) - 1), glyphs.ellipsis)
  const tint = isPast ? palette.warning : palette.muted
  return paint.fg(palette.muted, pad(left, cells - width(right))) + paint.fg(tint, right)
}
