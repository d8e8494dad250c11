import { type IPty, spawn } from '@lydell/node-pty'
import xterm from '@xterm/headless'
import { type CellLook, cellLook } from './cell-look.js'
import { childEnvironment } from './child-environment.js'
import { keyBytes } from './key-bytes.js'
import { readsKeys } from './raw-mode.js'

/** How the program under test is started. */
export interface Launch {
  /** The program, by default Node itself. */
  readonly file?: string
  readonly args: readonly string[]
  readonly cols?: number
  readonly rows?: number
  readonly cwd?: string
  /** Variables on top of this process's own; `undefined` takes one away. */
  readonly env?: Readonly<Record<string, string | undefined>>
}

/** How a program ended. */
export interface Ending {
  readonly code: number
  readonly signal: number
}

/** A program in a terminal, watched. */
export interface Program {
  readonly pid: number
  /** The screen as it is read: one line a row, trailing spaces removed. */
  readonly text: () => string
  readonly line: (row: number) => string
  /** Waits until the screen shows a text, matches a pattern or satisfies a test; fails with the screen in the message. */
  readonly waitFor: (what: string | RegExp | ((screen: string) => boolean), milliseconds?: number) => Promise<string>
  /**
   * Sends keys one at a time, each after the program has answered the last one or shown that it will not: a burst
   * would reach the program as one event, which no hand does. Names are in `keyBytes`; other strings are sent as they are.
   * Nothing may follow an escape before its effect is seen, because escape and a key read together mean Alt.
   */
  readonly type: (...names: readonly string[]) => Promise<void>
  /** Sends bytes at once, for bursts, pastes and reports. */
  readonly send: (bytes: string) => Promise<void>
  readonly resize: (cols: number, rows: number) => void
  readonly cell: (column: number, row: number) => CellLook
  /** Where a text stands on the screen, as column and row of its first cell; `null` if it does not. */
  readonly find: (text: string) => { readonly column: number; readonly row: number } | null
  /** Everything the program wrote, escapes included. */
  readonly raw: () => string
  /** Whether the alternate screen is shown now. */
  readonly isAlternate: () => boolean
  /** Whether the last word on it was to show the cursor. */
  readonly isCursorShown: () => boolean
  readonly ending: () => Ending | null
  readonly exited: (milliseconds?: number) => Promise<Ending>
  readonly signal: (name: string) => void
  /** Ends the program if it still runs. Call it in `afterEach`. */
  readonly close: () => void
}

/** Under load a start takes seconds; nothing waits this long unless it is broken. */
const PATIENCE = 20_000

/** Starts a program in a pseudo-terminal of the given size. Waits are for text, never for time. */
export function launch({ file = process.execPath, args, cols = 100, rows = 30, cwd, env = {} }: Launch): Program {
  const screen = new xterm.Terminal({ cols, rows, allowProposedApi: true, scrollback: 1000 })
  const child = spawn(file, [...args], {
    name: 'xterm-256color',
    cols,
    rows,
    env: childEnvironment(env),
    ...(cwd === undefined ? {} : { cwd }),
  })
  let written = ''
  let end: Ending | null = null
  let stirred: (() => void)[] = []
  const stir = (): void => {
    const waiting = stirred
    stirred = []
    for (const wake of waiting) wake()
  }
  child.onData((data) => {
    written += data
    screen.write(data, stir)
  })
  child.onExit(({ exitCode, signal }) => {
    // Output can arrive after the exit; it is all in the terminal once this empty write is through.
    setImmediate(() =>
      screen.write('', () => {
        end = { code: exitCode, signal: signal ?? 0 }
        stir()
      }),
    )
  })

  const line = (row: number): string => {
    const buffer = screen.buffer.active
    return buffer.getLine(buffer.viewportY + row)?.translateToString(true) ?? ''
  }
  const text = (): string => Array.from({ length: screen.rows }, (_, row) => line(row)).join('\n')
  /** Resolves at the next output or exit, or after so long. */
  const change = (milliseconds: number): Promise<boolean> =>
    new Promise((resolve) => {
      const timer = setTimeout(() => resolve(false), milliseconds)
      stirred.push(() => {
        clearTimeout(timer)
        resolve(true)
      })
    })
  const until = async (holds: () => boolean, what: string, milliseconds: number): Promise<void> => {
    const deadline = Date.now() + milliseconds
    while (!holds()) {
      const left = deadline - Date.now()
      if (left <= 0) throw new Error(`waited ${milliseconds} ms for ${what}; the screen shows\n${text()}`)
      await change(left)
    }
  }

  let isListening = false
  /** Waits until the program reads keys; one that never will is sent them all the same. */
  const listening = async (): Promise<void> => {
    for (let tries = 0; !isListening && end === null && tries < 100; tries++) {
      isListening = readsKeys(terminalOf(child))
      if (!isListening) await change(20)
    }
    isListening = true
  }

  return {
    pid: child.pid,
    text,
    line,
    waitFor: async (what, milliseconds = PATIENCE) => {
      const holds = (): boolean => {
        const shown = text()
        return typeof what === 'string' ? shown.includes(what) : what instanceof RegExp ? what.test(shown) : what(shown)
      }
      const name = typeof what === 'function' ? 'a condition' : String(what)
      await until(() => holds() || end !== null, name, milliseconds)
      if (!holds()) throw new Error(`the program ended (${JSON.stringify(end)}) before it showed ${name}\n${text()}`)
      return text()
    },
    type: async (...names) => {
      const early = names.indexOf('escape')
      if (early >= 0 && early < names.length - 1) throw new Error('wait for what escape does before the next key')
      for (const name of names) {
        await listening()
        if (end) throw new Error(`the program ended before the key ${name}`)
        const answered = change(250)
        child.write(keyBytes[name] ?? name)
        await answered
      }
    },
    send: async (bytes) => {
      await listening()
      child.write(bytes)
    },
    resize: (newCols, newRows) => {
      screen.resize(newCols, newRows)
      child.resize(newCols, newRows)
    },
    cell: (column, row) => cellLook(screen, column, row),
    find: (wanted) => {
      for (let row = 0; row < screen.rows; row++) {
        const column = line(row).indexOf(wanted)
        if (column >= 0) return { column, row }
      }
      return null
    },
    raw: () => written,
    isAlternate: () => screen.buffer.active.type === 'alternate',
    isCursorShown: () => written.lastIndexOf('\u001b[?25h') >= written.lastIndexOf('\u001b[?25l'),
    ending: () => end,
    exited: async (milliseconds = PATIENCE) => {
      await until(() => end !== null, 'the end of the program', milliseconds)
      return end as unknown as Ending
    },
    signal: (name) => process.kill(child.pid, name as NodeJS.Signals),
    close: () => kill(child),
  }
}

/** The device of a pseudo-terminal, which the typings do not mention. */
function terminalOf(child: IPty): string | null {
  return 'ptsName' in child && typeof child.ptsName === 'string' ? child.ptsName : null
}

function kill(child: IPty): void {
  try {
    child.kill('SIGKILL')
  } catch {
    // It has ended already.
  }
}
