import { scenarios } from '@lapolicy/americas'
import { render } from 'ink'
import { lookFor } from '../draw/look.js'
import { exitCodes } from '../headless/command-error.js'
import { dataFolder } from '../session/folder.js'
import { openSessions, type Sessions } from '../session/save.js'
import type { Session } from '../session/session.js'
import { say } from '../text/message.js'
import { App } from './app.js'
import { autosave } from './autosave.js'
import { crashReport } from './crash.js'
import type { Leaving } from './press.js'
import { type AppStore, appStore } from './state/store.js'

/**
 * Opens the program on the terminal, on a what-if if one is named; resolves with the exit code. Whatever ends it, the
 * screen is as it was before, and the decisions are on the disk.
 */
export async function openApp(scenario?: string): Promise<number> {
  const folder = dataFolder(process.env)
  const sessions = openSessions(folder)
  const { saved, problem } = found(sessions)
  const store = appStore(saved)
  if (scenario !== undefined) store.dispatch({ type: 'open', scenario })
  if (problem !== null) store.dispatch({ type: 'notice', text: problem })
  autosave(store, sessions)
  return shown(store, folder)
}

/** The sessions of scenarios that exist, and what the player has to be told about those that could not be read. */
function found(sessions: Sessions): { readonly saved: Record<string, Session>; readonly problem: string | null } {
  const saved: Record<string, Session> = {}
  const problems: string[] = []
  const there = sessions.list()
  for (const { id } of scenarios.filter((one) => there.includes(one.id))) {
    const { session, problem } = sessions.load(id)
    if (session) saved[id] = session
    if (problem) problems.push(problem.message)
  }
  return { saved, problem: problems.length > 0 ? problems.join(' ') : null }
}

async function shown(store: AppStore, folder: string): Promise<number> {
  const { stdin, stdout, stderr, env, platform } = process
  const look = lookFor(env, { isTerminal: stdout.isTTY === true, platform })
  const instance = render(<App store={store} look={look} />, {
    alternateScreen: true,
    // Not left to Ink, which takes any variable called CI for a machine without a reader.
    interactive: stdin.isTTY === true && stdout.isTTY === true,
    exitOnCtrlC: false,
    patchConsole: false,
    incrementalRendering: true,
    maxFps: 30,
  })
  // Ink redraws only lines that changed, and takes those of the old size for them.
  const redraw = (): void => instance.clear()
  const fatal = (error: unknown): void => {
    instance.unmount()
    stderr.write(crashReport(error, folder))
    process.exit(exitCodes.internal)
  }
  stdout.prependListener('resize', redraw)
  process.on('uncaughtException', fatal)
  process.on('unhandledRejection', fatal)
  try {
    const leaving = (await instance.waitUntilExit()) as Leaving | undefined
    if (store.getState().game) stdout.write(say('bye.saved', { folder }))
    return leaving === 'interrupted' ? exitCodes.interrupted : exitCodes.ok
  } catch (error) {
    stderr.write(crashReport(error, folder))
    return exitCodes.internal
  } finally {
    stdout.off('resize', redraw)
    process.off('uncaughtException', fatal)
    process.off('unhandledRejection', fatal)
  }
}
