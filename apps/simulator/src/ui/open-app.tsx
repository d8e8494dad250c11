import { scenarios } from '@lapolicy/americas'
import { lookFor } from '../draw/look.js'
import { exitCodes } from '../headless/command-error.js'
import { dataFolder } from '../session/folder.js'
import { openSessions, type Sessions } from '../session/save.js'
import type { Session } from '../session/session.js'
import { say } from '../text/message.js'
import { App } from './app.js'
import { autosave } from './autosave.js'
import { onScreen } from './on-screen.js'
import { appStore } from './state/store.js'
import { warm } from './warm.js'

/** Opens the program on the terminal, on a what-if if one is named; resolves with the exit code. */
export async function openApp(scenario?: string): Promise<number> {
  const { env, platform, stdout } = process
  const folder = dataFolder(env)
  const sessions = openSessions(folder)
  const { saved, problem } = found(sessions)
  const store = appStore(saved)
  warm(store)
  if (scenario !== undefined) store.dispatch({ type: 'open', scenario })
  if (problem !== null) store.dispatch({ type: 'notice', text: problem })
  autosave(store, sessions)
  // The console of Windows scrolls when its last row is written, and shows a ghost of the frame before.
  const rowsLeft = platform === 'win32' ? 1 : 0
  const look = lookFor(env, { isTerminal: stdout.isTTY === true, platform })
  const code = await onScreen(<App store={store} look={look} rowsLeft={rowsLeft} />, folder)
  if (code !== exitCodes.internal && store.getState().game) stdout.write(say('bye.saved', { folder }))
  return code
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
