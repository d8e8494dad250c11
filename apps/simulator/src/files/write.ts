import * as fs from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { temporaryName } from './sweep.js'

/** The file operations that writing needs, so a test can let any of them fail. */
export type FileSystem = Pick<
  typeof fs,
  'openSync' | 'writeSync' | 'fsyncSync' | 'closeSync' | 'renameSync' | 'unlinkSync' | 'mkdirSync'
>

let count = 0

/**
 * Puts a text in a file so that, whenever the machine stops, the file holds either all of the old text or all of the
 * new: written beside it, forced to the disk, then renamed over it. Makes the folder if there is none; only the player
 * can read either, unless `mode` says otherwise of the file.
 */
export function writeAtomically(
  path: string,
  text: string,
  { files = fs, mode = 0o600 }: { readonly files?: FileSystem | undefined; readonly mode?: number } = {},
): void {
  const folder = dirname(path)
  files.mkdirSync(folder, { recursive: true, mode: 0o700 })
  count += 1
  const temporary = join(folder, temporaryName(basename(path), process.pid, count))
  const bytes = Buffer.from(text, 'utf8')
  try {
    const file = files.openSync(temporary, 'wx', mode)
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

function quietly(action: () => void): void {
  try {
    action()
  } catch {
    // The text is safe or the caller already has the error that matters.
  }
}
