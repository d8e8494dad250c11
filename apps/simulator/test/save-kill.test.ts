import { spawn } from 'node:child_process'
import { once } from 'node:events'
import * as fs from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { saveText } from '../src/files/save-text.js'
import { bundled } from './bundle.js'

const length = 4_000_000
const texts = ['a', 'b'].map((letter) => letter.repeat(length))

let folder = ''
let program = ''
beforeAll(async () => {
  folder = fs.mkdtempSync(join(tmpdir(), 'lapolicy-save-kill-'))
  program = await bundled('run-saver.ts')
})
afterAll(() => {
  fs.rmSync(folder, { recursive: true, force: true })
})

/** Starts the writer, and kills it outright once it has saved for so many milliseconds. */
async function killedAfter(milliseconds: number): Promise<void> {
  const path = join(folder, 'run.json')
  const child = spawn(process.execPath, [program, path, String(length)], { stdio: ['ignore', 'pipe', 'inherit'] })
  await once(child.stdout, 'data')
  await setTimeout(milliseconds)
  child.kill('SIGKILL')
  await once(child, 'close')
}

describe('a program killed at any instant while it saves', () => {
  it('leaves the old file or the new one whole, and its litter is gone after the next save', async () => {
    const path = join(folder, 'run.json')
    let halfWritten = 0
    // The instants are drawn by the seed of the properties, which CI prints.
    for (const instant of fc.sample(fc.integer({ min: 0, max: 40 }), 25)) {
      await killedAfter(instant)
      expect(texts.includes(fs.readFileSync(path, 'utf8')), `killed after ${instant} ms`).toBe(true)
      const litter = fs.readdirSync(folder).filter((name) => name !== 'run.json')
      expect(litter.length).toBeLessThanOrEqual(1)
      halfWritten += litter.length
    }
    // Else no kill fell between the first byte and the renaming, and nothing was proved.
    expect(halfWritten).toBeGreaterThan(0)
    saveText(path, 'the next')
    expect(fs.readdirSync(folder)).toEqual(['run.json'])
    expect(fs.readFileSync(path, 'utf8')).toBe('the next')
  }, 120_000)
})
