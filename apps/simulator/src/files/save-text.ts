import { readlinkSync, realpathSync, type Stats, statSync } from 'node:fs'
import { basename, dirname, resolve } from 'node:path'
import { isRunning, sweepTemporary } from './sweep.js'
import { systemCode } from './system-code.js'
import { writeAtomically } from './write.js'

/**
 * Puts a text in a file that the player names, atomically, and clears away what a killed program left of an earlier try.
 * A link stays a link: the file that it means is written, with the rights that it had. Throws the system's error where the
 * folder is missing or may not be written, and `ENOTFILE` for what is no file (a folder, a device, a pipe): renaming over
 * it would take it away.
 */
export function saveText(path: string, text: string): void {
  const before = statOf(path)
  if (before && !before.isFile()) throw Object.assign(new Error('not a file'), { code: 'ENOTFILE' })
  const target = before ? realpathSync(path) : meantBy(path)
  // The player's own folder is not for us to make.
  statSync(dirname(target))
  sweepTemporary(dirname(target), isRunning, (name) => name === basename(target))
  writeAtomically(target, text, { mode: before ? before.mode & 0o777 : 0o666 })
}

/** Where a file is to be made: `path`, or what it means if it is a link to nothing yet. A round of links never comes here. */
function meantBy(path: string): string {
  let link: string
  try {
    link = readlinkSync(path)
  } catch {
    return path
  }
  return meantBy(resolve(realpathSync(dirname(path)), link))
}

function statOf(path: string): Stats | null {
  try {
    return statSync(path)
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return null
    throw error
  }
}
