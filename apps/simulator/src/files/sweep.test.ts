import * as fs from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { isRunning, sweepTemporary, temporaryName } from './sweep.js'

let folder = ''
beforeEach(() => {
  folder = fs.mkdtempSync(join(tmpdir(), 'lapolicy-sweep-'))
})
afterEach(() => {
  fs.rmSync(folder, { recursive: true, force: true })
})

describe('sweeping', () => {
  it('removes what dead writers left, and nothing else', () => {
    const names = [
      '.a.json.11-1.tmp',
      '.a.json.22-9.tmp',
      '.other.tmp',
      '.b.json.11-1.tmp',
      'a.json',
      'a.json.unreadable-1',
      '.a.json.x-1.tmp',
    ]
    for (const name of names) fs.writeFileSync(join(folder, name), '{')
    expect(
      sweepTemporary(
        folder,
        (pid) => pid === 22,
        (name) => name === 'a.json',
      ),
    ).toEqual(['.a.json.11-1.tmp'])
    expect(fs.readdirSync(folder).sort()).toEqual(names.slice(1).sort())
  })

  it('knows a temporary file by its name', () => {
    expect(temporaryName('a.json', 11, 1)).toBe('.a.json.11-1.tmp')
    fs.writeFileSync(join(folder, temporaryName('my run (2).json', 2 ** 30, 7)), '{')
    expect(sweepTemporary(folder, isRunning, (name) => name === 'my run (2).json')).toHaveLength(1)
  })

  it('says nothing of what it could not remove', () => {
    fs.mkdirSync(join(folder, '.a.json.11-1.tmp'))
    expect(
      sweepTemporary(
        folder,
        () => false,
        () => true,
      ),
    ).toEqual([])
  })

  it('is content with a folder that is not there', () => {
    expect(
      sweepTemporary(
        join(folder, 'none'),
        () => true,
        () => true,
      ),
    ).toEqual([])
  })

  it('knows that this process runs and that an impossible one does not', () => {
    expect(isRunning(process.pid)).toBe(true)
    expect(isRunning(2 ** 30)).toBe(false)
  })
})
