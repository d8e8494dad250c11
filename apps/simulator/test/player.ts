import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Launch, launch, type Program } from './terminal.js'

/** Somebody who plays: the program in a terminal, and decisions of their own. */
export interface Player extends Program {
  /** Presses escape and waits for what comes of it, as a key right after it would be taken for Alt. */
  readonly leave: (until: string | RegExp) => Promise<void>
  /** From the menu to the board of a what-if. */
  readonly begin: (what: string) => Promise<void>
  /** Plays on to the next decision, takes the first option and comes back to the board; false at the end. */
  readonly decide: () => Promise<boolean>
}

/** The board, by what stands on every layout of it. */
export const BOARD = /1 Map|\d [^│]*most changed first|▸ 4 Events/

/** A folder for saved decisions of one test, and how to remove it. */
export function folder(): { readonly path: string; readonly remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'lapolicy-player-'))
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) }
}

/** How the program is started for a player. */
export interface Playing extends Partial<Launch> {
  /** What stands before the built app, where the program is not Node itself. */
  readonly program?: readonly string[]
}

/** Starts the built program for a player. */
export function player(app: string, home: string, options: Playing = {}): Player {
  const { args = [], env = {}, program: before = [], ...rest } = options
  const variables = { LAPOLICY_HOME: home, ...env }
  const program = launch({ cols: 80, rows: 24, ...rest, args: [...before, app, ...args], env: variables })
  const press = async (key: string, until: Parameters<Program['waitFor']>[0]): Promise<string> => {
    await program.type(key)
    return program.waitFor(until)
  }
  return {
    ...program,
    leave: async (until) => {
      await press('escape', until)
    },
    begin: async (what) => {
      await program.waitFor('Choose a what-if')
      await press('/', 'Filter:')
      await program.type(...what)
      await press('enter', 'Before you begin')
      await press('enter', BOARD)
    },
    decide: async () => {
      const shown = await press('space', /Decision ·|has ended/)
      if (shown.includes('has ended')) return false
      await press('enter', 'You decided')
      await press('enter', BOARD)
      return true
    },
  }
}
