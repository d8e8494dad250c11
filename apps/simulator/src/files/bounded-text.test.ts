import { execFileSync } from 'node:child_process'
import * as fs from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { boundedText } from './bounded-text.js'

let folder = ''
beforeEach(() => {
  folder = fs.mkdtempSync(join(tmpdir(), 'lapolicy-bounded-'))
})
afterEach(() => {
  fs.rmSync(folder, { recursive: true, force: true })
})
const file = (content: string | Buffer): string => {
  const path = join(folder, 'a.json')
  fs.writeFileSync(path, content)
  return path
}

describe('a bounded text', () => {
  it('is the whole of a file up to its limit', () => {
    expect(boundedText(file(''), 10)).toBe('')
    expect(boundedText(file('México 25 %'), 12)).toBe('México 25 %')
    expect(boundedText(file('x'.repeat(1_000_000)), 1_000_000)).toHaveLength(1_000_000)
  })

  it('is null of a file that is one byte longer', () => {
    expect(boundedText(file('México 25 %'), 11)).toBeNull()
    expect(boundedText(file('x'.repeat(1_000_001)), 1_000_000)).toBeNull()
  })

  it('never waits for a pipe, nor reads a folder or a device', () => {
    const pipe = join(folder, 'pipe')
    execFileSync('mkfifo', [pipe])
    for (const path of [pipe, folder, '/dev/zero'])
      expect(() => boundedText(path, 10)).toThrow(expect.objectContaining({ code: 'ENOTFILE' }))
    expect(() => boundedText(join(folder, 'none'), 10)).toThrow(expect.objectContaining({ code: 'ENOENT' }))
  })
})
