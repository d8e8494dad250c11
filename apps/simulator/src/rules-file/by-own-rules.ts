import { PolicyError } from '@lapolicy/core'
import { clean, truncate } from '../draw/cells.js'
import { CommandError, exitCodes } from '../headless/command-error.js'
import { say } from '../text/message.js'
import type { RulesFile } from './own-rules.js'

/** Longest line of an error: one about a chain names many events. */
const SHOWN = 600

/** Plays. What core refuses where rules of the player's own take part is a fault of their files, told in one line. */
export function byOwnRules<Played>(files: readonly RulesFile[], play: () => Played): Played {
  try {
    return play()
  } catch (error) {
    if (files.length === 0 || !(error instanceof PolicyError)) throw error
    const { message, fix } = error
    const problem = truncate(clean(message).replace(/\.$/, ''), SHOWN)
    const named = files.map(({ name }) => clean(name)).join(', ')
    throw new CommandError(say('print.rules.failed', { files: named, problem, fix: clean(fix) }), exitCodes.content)
  }
}
