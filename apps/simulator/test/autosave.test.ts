import { spawn } from 'node:child_process'
import { once } from 'node:events'
import * as fs from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openSessions } from '../src/session/save.js'
import { bundled } from './bundle.js'

let folder = ''
let program = ''
beforeAll(async () => {
  folder = fs.mkdtempSync(join(tmpdir(), 'lapolicy-kill-'))
  program = await bundled('saver.ts')
})
afterAll(() => {
  fs.rmSync(folder, { recursive: true, force: true })
})

/** Kills the program once it has reported so many saves; gives the last one that it reported. */
async function killedAfter(saves: number): Promise<number> {
  const child = spawn(process.execPath, [program, folder], { stdio: ['ignore', 'pipe', 'inherit'] })
  let reported = ''
  child.stdout.on('data', (data: Buffer) => {
    reported += data.toString()
    if (reported.split('\n').length > saves) child.kill('SIGKILL')
  })
  await once(child, 'close')
  return Number(reported.trim().split('\n').at(-1))
}

describe('a program killed while it saves', () => {
  it.each([1, 2, 3, 20, 37, 58])('after %d saves has kept its last decisions whole', async (saves) => {
    const last = await killedAfter(saves)
    const { session, problem } = openSessions(folder).load('panama-ports')
    expect(problem).toBeNull()
    // What it reported is on the disk; of the save under way there is all or nothing.
    expect(session?.seed).toBeGreaterThanOrEqual(last)
    expect(session?.branches).toHaveLength(1 + ((session?.seed ?? 0) % 90))
    expect(fs.readdirSync(folder)).toEqual(['panama-ports.json'])
  })
})
