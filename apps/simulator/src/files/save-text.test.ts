import { lstatSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { saveText } from './save-text.js'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lapolicy-save-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('a text saved through a link', () => {
  it('makes the file that the link means, where there is none yet, and leaves the link', () => {
    mkdirSync(join(folder, 'runs'))
    symlinkSync(join('runs', 'second'), join(folder, 'first'))
    symlinkSync('run.json', join(folder, 'runs', 'second'))
    saveText(join(folder, 'first'), 'x')
    expect(readFileSync(join(folder, 'runs', 'run.json'), 'utf8')).toBe('x')
    expect(lstatSync(join(folder, 'first')).isSymbolicLink()).toBe(true)
  })

  it('is refused where the link means a folder that is not there, or itself', () => {
    symlinkSync(join('none', 'run.json'), join(folder, 'away'))
    expect(() => saveText(join(folder, 'away'), 'x')).toThrow(expect.objectContaining({ code: 'ENOENT' }))
    symlinkSync('round', join(folder, 'round'))
    expect(() => saveText(join(folder, 'round'), 'x')).toThrow(expect.objectContaining({ code: 'ELOOP' }))
  })
})
