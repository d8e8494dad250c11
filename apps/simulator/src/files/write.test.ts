import * as fs from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type FileSystem, writeAtomically } from './write.js'

let folder = ''
beforeEach(() => {
  folder = fs.mkdtempSync(join(tmpdir(), 'lapolicy-write-'))
})
afterEach(() => {
  fs.rmSync(folder, { recursive: true, force: true })
})

const failing = (operation: keyof FileSystem, code: string): FileSystem => ({
  ...fs,
  [operation]: () => {
    throw Object.assign(new Error(code), { code })
  },
})
/** A disk that takes seven bytes at a time. */
const slow: FileSystem = {
  ...fs,
  writeSync: ((file: number, bytes: Buffer, offset: number, length: number) =>
    fs.writeSync(file, bytes, offset, Math.min(7, length))) as typeof fs.writeSync,
}

describe('writing a file', () => {
  it('makes the folder and leaves nothing beside the file', () => {
    const path = join(folder, 'deep', 'er', 'panama-ports.json')
    writeAtomically(path, 'México')
    expect(fs.readFileSync(path, 'utf8')).toBe('México')
    expect(fs.readdirSync(join(folder, 'deep', 'er'))).toEqual(['panama-ports.json'])
  })

  it('lets only the player read it', () => {
    const path = join(folder, 'a.json')
    writeAtomically(path, 'x')
    expect(fs.statSync(path).mode & 0o777).toBe(0o600)
  })

  it('may be let others read it', () => {
    const path = join(folder, 'a.json')
    writeAtomically(path, 'x', { mode: 0o644 })
    expect(fs.statSync(path).mode & 0o777).toBe(0o644)
  })

  it('writes everything, also where the disk takes a little at a time', () => {
    const path = join(folder, 'a.json')
    writeAtomically(path, 'ñ'.repeat(1000), { files: slow })
    expect(fs.readFileSync(path, 'utf8')).toBe('ñ'.repeat(1000))
  })

  it.each([
    ['writeSync', 'ENOSPC'],
    ['fsyncSync', 'EIO'],
    ['renameSync', 'EPERM'],
    ['openSync', 'EACCES'],
  ] as const)('keeps the old text and tidies up when %s fails', (operation, code) => {
    const path = join(folder, 'a.json')
    writeAtomically(path, 'old')
    expect(() => writeAtomically(path, 'new', { files: failing(operation, code) })).toThrow(code)
    expect(fs.readFileSync(path, 'utf8')).toBe('old')
    expect(fs.readdirSync(folder)).toEqual(['a.json'])
  })

  it('forces the text to the disk before it takes the old one’s place', () => {
    const calls: string[] = []
    const disk: FileSystem = { ...fs }
    const noted = <Name extends keyof FileSystem>(name: Name): FileSystem[Name] =>
      ((...given: unknown[]) => {
        calls.push(name)
        return (disk[name] as (...all: unknown[]) => unknown)(...given)
      }) as FileSystem[Name]
    const files: FileSystem = {
      mkdirSync: noted('mkdirSync'),
      openSync: noted('openSync'),
      writeSync: noted('writeSync'),
      fsyncSync: noted('fsyncSync'),
      closeSync: noted('closeSync'),
      renameSync: noted('renameSync'),
      unlinkSync: noted('unlinkSync'),
    }
    writeAtomically(join(folder, 'a.json'), 'x', { files })
    expect(calls.slice(0, 6)).toEqual(['mkdirSync', 'openSync', 'writeSync', 'fsyncSync', 'closeSync', 'renameSync'])
  })
})
