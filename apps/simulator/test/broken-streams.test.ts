import { spawnSync } from 'node:child_process'
import { existsSync, openSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { builtApp } from './built-app.js'

const app = builtApp('streams')

// A device that takes nothing, as a full disk does; Linux alone has it.
const full = '/dev/full'

describe.runIf(existsSync(full))('the built command, where nothing more can be written', () => {
  const device = openSync(full, 'w')

  it('says that its output is not whole, and ends with 70', () => {
    const { status, stderr } = spawnSync(process.execPath, [app, 'scenarios', '--json'], {
      stdio: ['ignore', device, 'pipe'],
      encoding: 'utf8',
    })
    expect({ status, stderr }).toEqual({
      status: 70,
      stderr: 'lapolicy: what was asked for could not be written whole (ENOSPC)\n',
    })
  })

  it('keeps the exit code of a mistake whose line nobody can read', () => {
    expect(spawnSync(process.execPath, [app, 'run', 'nowhere'], { stdio: ['ignore', 'pipe', device] }).status).toBe(2)
  })
})
