import { execFile, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { bandsOf } from '@lapolicy/core/ensemble'
import { describe, expect, it } from 'vitest'
import { openedPart } from '../src/headless/ensemble-part.js'
import { builtApp } from './built-app.js'

const app = builtApp('ensemble')
const own = fileURLToPath(new URL('../../../examples/canal-watch.yaml', import.meta.url))
const run = promisify(execFile)

describe('the built command', () => {
  it('plays an ensemble by rules of the player’s own on several threads, and counts what one thread counts', async () => {
    const flags = ['--runs', '310', '--seed', '4', '--until', '2025-03-15', '--knobs', '--rules', own, '--json']
    const { stdout, stderr } = await run(process.execPath, [app, 'ensemble', 'panama-ports', ...flags])
    const rules = [{ name: own, text: readFileSync(own, 'utf8') }]
    const plan = { scenario: 'panama-ports', flags: { until: '2025-03-15' }, rules, knobs: true, events: [] }
    const alone = await openedPart(plan, 4)
    alone.add(310)
    const { paths, decisions, seeds } = JSON.parse(stdout)
    expect({ paths, decisions, seeds }).toEqual(
      JSON.parse(
        JSON.stringify((({ paths, decisions, seeds }) => ({ paths, decisions, seeds }))(bandsOf(alone.tallies()))),
      ),
    )
    expect(stderr).toBe('')
  })

  it('ends with 130 when it is interrupted in the middle of an ensemble', async () => {
    const child = spawn(process.execPath, [app, 'ensemble', 'panama-ports', '--runs', '100000'], {
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const ended = new Promise((resolve) => child.on('exit', (code, signal) => resolve(code ?? signal)))
    await new Promise((resolve) => setTimeout(resolve, 2000))
    child.kill('SIGINT')
    expect(await ended).toBe(130)
  })
})
