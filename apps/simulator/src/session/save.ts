import { closeSync, openSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { isRunning, sweepTemporary } from '../files/sweep.js'
import { systemCode } from '../files/system-code.js'
import { type FileSystem, writeAtomically } from '../files/write.js'
import { readSession } from './read.js'
import { ScenarioId, Session, sessionByteLimit } from './session.js'
import { SessionError, type SessionFault } from './session-error.js'

/** What was found: a session, nothing (both `null`), or a problem to show; then the player starts afresh. */
export interface Loaded {
  readonly session: Session | null
  readonly problem: SessionError | null
}

/** The decisions kept on this machine, one file a scenario. */
export interface Sessions {
  readonly folder: string
  /** Never throws. A file that cannot be used is moved aside as `….unreadable-1`, `-2` and so on, never deleted. */
  readonly load: (scenario: string) => Loaded
  /** Lasts once it returns. Throws a `SessionError` with code `session/not-saved` if it could not be done. */
  readonly save: (session: Session) => void
  /** Ids of the scenarios with a file, sorted. */
  readonly list: () => readonly string[]
}

/** Opens the folder of saved decisions; it need not exist yet. Half-written files of dead processes are removed. */
export function openSessions(folder: string, files?: FileSystem): Sessions {
  sweepTemporary(folder, isRunning, isOurs)
  // A file that could neither be read nor moved must not be written over, so saving its scenario is refused.
  const refused = new Map<string, SessionFault>()
  const seen = new Set<string>()
  const pathOf = (scenario: string): string => join(folder, `${ScenarioId.parse(scenario)}.json`)

  const load = (scenario: string): Loaded => {
    seen.add(scenario)
    refused.delete(scenario)
    if (!ScenarioId.safeParse(scenario).success) return { session: null, problem: null }
    const path = pathOf(scenario)
    const reading = readSession(path, scenario)
    if (reading.session) return { session: reading.session, problem: null }
    if (reading.fault === null) return { session: null, problem: null }
    const { fault } = reading
    const movedTo = fault.kind === 'no-access' ? null : movedAside(path)
    if (movedTo === null) refused.set(scenario, fault)
    const code = fault.kind === 'unknown-version' ? 'session/unknown-version' : 'session/unreadable'
    return { session: null, problem: new SessionError(code, scenario, fault, movedTo && basename(movedTo)) }
  }

  return {
    folder,
    load,
    save: (session) => {
      const { scenario } = session
      const text = `${JSON.stringify(Session.parse(session), null, 2)}\n`
      const failed = (fault: SessionFault): SessionError => new SessionError('session/not-saved', scenario, fault)
      if (Buffer.byteLength(text) > sessionByteLimit) throw failed({ kind: 'too-large' })
      if (!seen.has(scenario)) load(scenario)
      const fault = refused.get(scenario)
      if (fault) throw failed(fault)
      try {
        writeAtomically(pathOf(scenario), text, { files })
      } catch (error) {
        throw failed({ kind: 'no-access', code: systemCode(error) })
      }
    },
    list: () => {
      try {
        return readdirSync(folder)
          .filter((name) => name.endsWith('.json'))
          .map((name) => name.slice(0, -'.json'.length))
          .filter((name) => ScenarioId.safeParse(name).success)
          .sort()
      } catch {
        return []
      }
    },
  }
}

/** Whether a file of the folder is a session's: nothing else that stands there is touched. */
const isOurs = (name: string): boolean => /^[a-z0-9-]+\.json$/.test(name)

/** Renames a file to the first free `….unreadable-N`; `null` if that cannot be done. */
function movedAside(path: string): string | null {
  for (let number = 1; number <= 1000; number++) {
    const target = `${path}.unreadable-${number}`
    try {
      // Reserves the name: a rename alone would silently replace what another process has just put there.
      closeSync(openSync(target, 'wx', 0o600))
    } catch (error) {
      if (systemCode(error) === 'EEXIST') continue
      return null
    }
    try {
      renameSync(path, target)
      return target
    } catch {
      rmSync(target, { force: true })
      return null
    }
  }
  return null
}
