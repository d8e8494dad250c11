import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { say } from '../text/message.js'

/** Writes what went wrong beside the saved decisions; says in two lines what happened and where to read more. */
export function crashReport(error: unknown, folder: string): string {
  const reason = error instanceof Error ? error.message : String(error)
  const trace = error instanceof Error ? (error.stack ?? reason) : reason
  const path = join(folder, 'last-error.log')
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    writeFileSync(path, `${trace}\n`, { mode: 0o600 })
    return say('crash.logged', { reason, path })
  } catch {
    return say('crash.unlogged', { reason })
  }
}
