import { daysBetween } from '@lapolicy/core'
import { pad, width } from '../../draw/cells.js'
import { say } from '../../text/message.js'
import { palette } from '../../theme/palette.js'
import type { AppState } from '../state/app-state.js'
import { currentLine } from '../state/branches.js'
import { scenarioOf } from '../state/game.js'
import { currentRun } from '../state/played.js'
import type { Room } from './room.js'

/**
 * The course of a what-if on one line: played and not yet played, its decisions, the end of the sources, and the cursor.
 */
export function timeline(state: AppState, { cells, look }: Pick<Room, 'cells' | 'look'>): string {
  if (!state.game) return pad('', cells)
  const scenario = scenarioOf(state.game.scenario)
  const run = currentRun(state.game)
  const { paint, glyphs } = look
  const isAscii = glyphs.set === 'ascii'
  const [from, to] = [scenario.start.slice(0, 7), scenario.end.slice(0, 7)]
  const length = Math.max(10, cells - width(from) - width(to) - 4)
  const days = Math.max(1, daysBetween(scenario.start, scenario.end))
  const column = (date: string): number =>
    Math.max(0, Math.min(length - 1, Math.round((daysBetween(scenario.start, date) / days) * (length - 1))))
  const front = column(run.endedOn)
  const signs = Array.from({ length }, (_, at) =>
    at <= front ? glyphs.box.across : paint.fg(palette.muted, glyphs.baseline),
  )
  signs[column(scenario.recordEnds)] = paint.fg(palette.warning, glyphs.cursor)
  for (const { date } of currentLine(state.game)) signs[column(date)] = isAscii ? '@' : '◆'
  if (run.pending) signs[front] = paint.fg(palette.accent, isAscii ? '?' : '◇')
  signs[column(state.at)] = paint.bold(paint.fg(palette.accent, isAscii ? 'I' : '┃'))
  return pad(` ${from} ${signs.join('')} ${to}`, cells)
}

/** What the signs of the timeline mean, for the help. */
export function timelineLegend({ glyphs }: Room['look']): readonly string[] {
  const isAscii = glyphs.set === 'ascii'
  return [
    say('legend.timeline', {
      cursor: isAscii ? 'I' : '┃',
      taken: isAscii ? '@' : '◆',
      open: isAscii ? '?' : '◇',
      ends: glyphs.cursor,
    }),
  ]
}
