import { lensParameters, silentOn } from '@lapolicy/americas'
import { say } from '../../text/message.js'
import { lensOf } from '../state/game.js'

/** A lens on one line, with how much of it its author leaves open; `null` is the neutral baseline. */
export function lensWords(id: string | null): string {
  const lens = lensOf(id)
  if (!lens) return say('lens.neutral')
  return say('lens.line', { name: lens.name, silent: silentOn(lens).length, of: lensParameters.length })
}
