import { readdirSync, unlinkSync } from 'node:fs'
import { join } from 'node:path'

/** What a file is called while a process writes it, before it takes its place: hidden, and told by its writer. */
export function temporaryName(name: string, writer: number, number: number): string {
  return `.${name}.${writer}-${number}.tmp`
}

const TEMPORARY = /^\.(.+)\.(\d{1,10})-\d+\.tmp$/

/**
 * Removes what writers that no longer run have left half-written in a folder, of the files that `isOurs` names. Files of
 * living writers stay. Gives the names of what it removed.
 */
export function sweepTemporary(
  folder: string,
  isRunning: (pid: number) => boolean,
  isOurs: (name: string) => boolean,
): readonly string[] {
  let names: readonly string[]
  try {
    names = readdirSync(folder)
  } catch {
    return []
  }
  return names.filter((name) => {
    const [, file, writer] = TEMPORARY.exec(name) ?? []
    if (file === undefined || !isOurs(file) || isRunning(Number(writer))) return false
    try {
      unlinkSync(join(folder, name))
      return true
    } catch {
      // Another program has just swept it, or may not: the next one tries again.
      return false
    }
  })
}

/** Whether a process with this number runs on this machine. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // Somebody else's process may not be signalled, but it is there.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
