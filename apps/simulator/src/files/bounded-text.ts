import { closeSync, fstatSync, openSync, readSync, statSync } from 'node:fs'

/** The text of a file, or `null` if it has more than `limit` bytes; never reads more than that, nor from a pipe. */
export function boundedText(path: string, limit: number): string | null {
  // Asked before opening: opening a pipe would wait for a writer.
  if (!statSync(path).isFile()) throw Object.assign(new Error('not a file'), { code: 'ENOTFILE' })
  const file = openSync(path, 'r')
  try {
    const { size } = fstatSync(file)
    if (size > limit) return null
    // A file may grow while it is read: one byte more than it had shows that.
    const buffer = Buffer.alloc(Math.min(limit, size + 65_536) + 1)
    let length = 0
    for (;;) {
      const read = readSync(file, buffer, length, buffer.length - length, null)
      if (read === 0) return buffer.toString('utf8', 0, length)
      length += read
      if (length === buffer.length) return null
    }
  } finally {
    closeSync(file)
  }
}
