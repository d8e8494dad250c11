import * as fs from 'node:fs'
import { basename, dirname, join } from 'node:path'

/** The file operations that writing needs, so a test can let any of them fail. */
export type FileSystem = Pick<
  typeof fs,
  'openSync' | 'writeSync' | 'fsyncSync' | 'closeSync' | 'renameSync' | 'unlinkSync' | 'mkdirSync'
>

let count = 0

/**
 * Puts a text in a file so that, whenever the machine stops, the file holds either all of the old text or all of the
 * new: written beside it, forced to the disk, then renamed over it. Makes the folder if there is none; only the player
 * can read either.
 */
export function writeAtomically(path: string, text: string, files: FileSystem = fs, owner: number = process.pid): void {
  const folder = dirname(path)
  files.mkdirSync(folder, { recursive: true, mode: 0o700 })
  count += 1
  const temporary = join(folder, temporaryName(basename(path), owner, count))
  const bytes = Buffer.from(text, 'utf8')
  try {
    const file = files.openSync(temporary, 'wx', 0o600)
    try {
      for (let written = 0; written < bytes.length; ) {
        written += files.writeSync(file, bytes, written, bytes.length - written)
      }
      files.fsyncSync(file)
    } finally {
      files.closeSync(file)
    }
    files.renameSync(temporary, path)
  } catch (error) {
    quietly(() => files.unlinkSync(temporary))
    throw error
  }
  // The rename itself lasts once the folder is on the disk. Windows and some network disks cannot do this.
  quietly(() => {
    const file = files.openSync(folder, 'r')
    try {
      files.fsyncSync(file)
    } finally {
      files.closeSync(file)
    }
  })
}

function temporaryName(name: string, owner: number, number: number): string {
  return `.${name}.${owner}-${number}.tmp`
}

const TEMPORARY = /^\.[a-z0-9-]+\.json\.(\d{1,10})-\d+\.tmp$/

/** Removes what writers that no longer run have left half-written in a folder. Files of living writers stay. */
export function sweepTemporary(folder: string, isRunning: (pid: number) => boolean): readonly string[] {
  let names: readonly string[]
  try {
    names = fs.readdirSync(folder)
  } catch {
    return []
  }
  return names.filter((name) => {
    const owner = TEMPORARY.exec(name)?.[1]
    if (owner === undefined || isRunning(Number(owner))) return false
    quietly(() => fs.unlinkSync(join(folder, name)))
    return true
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

function quietly(action: () => void): void {
  try {
    action()
  } catch {
    // The text is safe or the caller already has the error that matters.
  }
}
