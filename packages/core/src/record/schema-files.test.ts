import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { plainInput, recorded } from '../../testing/villages/plain-input.js'
import { run } from '../run/run.js'
import { runFile } from './from-run.js'
import { coreSchemas } from './json-schemas.js'
import { writeRunFile } from './write-run-file.js'

const file = (name: string): string => fileURLToPath(new URL(`../../schema/${name}.schema.json`, import.meta.url))
const inPackage = (name: string): object => JSON.parse(readFileSync(file(name), 'utf8'))
const written = (schema: object): string => `${JSON.stringify(schema, null, 2)}\n`

// `pnpm schemas` writes them anew.
describe('the schema files of core', () => {
  it('are those that it makes', async () => {
    const { envelope, run } = coreSchemas()
    await expect(written(envelope)).toMatchFileSnapshot(file('event-envelope'))
    await expect(written(run)).toMatchFileSnapshot(file('run-file'))
  })

  const feast = recorded('feast', 'feast.held', '2030-01-11', {
    guests: 1,
    sources: [{ source: 'tale', locator: 'p. 1' }],
  })
  const played = run(plainInput({ schedule: [feast] }))

  it('accept the events of a run, and refuse what is none', () => {
    const accepts = new Ajv2020({ strict: true }).compile(inPackage('event-envelope'))
    const events = played.events.map(({ event }) => event)
    expect(events.length).toBeGreaterThan(3)
    for (const event of events) expect(accepts(event), JSON.stringify(accepts.errors)).toBe(true)
    const [event] = events
    for (const wrong of [
      { date: '2030-13-01' },
      { date: 'yesterday' },
      { standing: 'rumoured' },
      { id: '__proto__' },
      { id: '' },
      { cause: { event: 'feast' } },
      { sources: [{ source: '', locator: '' }] },
      { actor: 7 },
      { precision: 'hour' },
      { type: undefined },
    ])
      expect(accepts({ ...event, ...wrong }), JSON.stringify(wrong)).toBe(false)
  })

  it('accept the text of a run file, and refuse what is none', () => {
    const accepts = new Ajv2020({ strict: true }).compile(inPackage('run-file'))
    const sealed = JSON.parse(writeRunFile(runFile(played, { packages: { tales: '1.0.0' } })))
    expect(accepts(sealed), JSON.stringify(accepts.errors)).toBe(true)
    for (const wrong of [
      { format: 2 },
      { kind: 'a tale' },
      { seal: undefined },
      { fingerprint: 'abc' },
      { extra: 1 },
      { input: { ...sealed.input, seed: -1 } },
      { input: { ...sealed.input, until: '2030' } },
      { decisions: [{ id: 'a', option: 'b', by: 'the wind', date: '2030-01-01' }] },
      { knobs: { warmth: 'much' } },
    ])
      expect(accepts({ ...sealed, ...wrong }), JSON.stringify(wrong)).toBe(false)
  })
})
