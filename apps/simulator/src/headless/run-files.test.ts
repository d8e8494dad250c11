import * as fs from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { lenses, lensSettings, rulebook, scenarios } from '@lapolicy/americas'
import { type RunFile, readRunFile, writeRunFile } from '@lapolicy/core/record'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { lapolicy, type Printed } from '../../test/in-process.js'
import { packages } from '../packages.js'

let folder = ''
const file = (name = 'run.json'): string => join(folder, name)
const fresh = (): void => {
  folder = fs.mkdtempSync(join(tmpdir(), 'lapolicy-run-file-'))
}
const gone = (): void => fs.rmSync(folder, { recursive: true, force: true })

describe('lapolicy save', () => {
  beforeEach(fresh)
  afterEach(gone)

  it.each(scenarios.map(({ id }) => id))('%s --out writes a file that lapolicy verify vouches for', async (id) => {
    const saved = await lapolicy('save', id, '--seed', '7', '--out', file())
    expect(saved).toEqual({ code: 0, out: '', err: expect.stringMatching(/^Saved: .*run\.json \(\d+ kB\)\. .*\n$/) })
    const { fingerprint } = readRunFile(fs.readFileSync(file(), 'utf8'))
    const run = JSON.parse((await lapolicy('run', id, '--seed', '7', '--json')).out)
    expect(fingerprint).toBe(run.fingerprint)
    expect(await lapolicy('verify', file())).toEqual({
      code: 0,
      out: `Verified: ${file()} is ${id}, seed 7, to ${run.world.date}; played again, it is the same run.\n  fingerprint ${fingerprint}\n`,
      err: '',
    })
    expect(fs.readdirSync(folder)).toEqual(['run.json'])
    expect(fs.statSync(file()).size).toBeLessThan(60_000)
  })

  it('without --out prints the file and nothing else', async () => {
    const { code, out, err } = await lapolicy('save', 'panama-ports')
    expect([code, err]).toEqual([0, ''])
    expect(writeRunFile(readRunFile(out))).toBe(out)
  })

  it('keeps every playing option', async () => {
    const [lens] = lenses
    const { out } = await lapolicy(
      ...['save', 'mexico-tariffs', '--seed', '3', '--lens', lens?.id as string, '--until', '2025-09-30'],
      ...['--choose', 'us-reversal=lift', '--set', 'tariff-rate=30'],
    )
    const saved = readRunFile(out)
    expect(saved.packages).toEqual(packages)
    expect(Object.keys(packages).sort()).toEqual(['@lapolicy/americas', '@lapolicy/core'])
    expect(saved.input).toEqual({
      scenario: 'mexico-tariffs',
      seed: 3,
      until: '2025-09-30',
      lens: lens?.id,
      choices: { 'us-reversal': 'lift' },
      parameters: { 'tariff-rate': 30 },
      settings: lens && lensSettings(lens, rulebook.knobs),
    })
    expect(saved.decisions).toContainEqual({
      id: 'us-reversal',
      option: 'lift',
      by: 'chosen',
      date: expect.any(String),
    })
  })

  it('tells, on the side, of a choice for a decision that never opened', async () => {
    const { err } = await lapolicy('save', 'panama-ports', '--choose', 'access-answer=decline', '--out', file())
    expect(err.split('\n')).toHaveLength(3)
    expect(err).toContain('access-answer')
  })

  it('replaces a file that is there, keeps its rights, and follows a link to it', async () => {
    fs.writeFileSync(file(), 'old', { mode: 0o600 })
    fs.symlinkSync('run.json', file('link.json'))
    expect((await lapolicy('save', 'panama-ports', '--out', file('link.json'))).code).toBe(0)
    expect(fs.lstatSync(file('link.json')).isSymbolicLink()).toBe(true)
    expect(readRunFile(fs.readFileSync(file(), 'utf8')).input.scenario).toBe('panama-ports')
    expect(fs.statSync(file()).mode & 0o777).toBe(0o600)
    expect(fs.readdirSync(folder).sort()).toEqual(['link.json', 'run.json'])
  })

  it('clears away what a killed program left of the same file, and nothing else', async () => {
    const names = [`.run.json.${2 ** 30}-1.tmp`, `.other.json.${2 ** 30}-1.tmp`, `.run.json.${process.pid}-900.tmp`]
    for (const name of names) fs.writeFileSync(file(name), 'half')
    await lapolicy('save', 'panama-ports', '--out', file())
    expect(fs.readdirSync(folder).sort()).toEqual([...names.slice(1), 'run.json'].sort())
  })

  it.each<[string, string, RegExp]>([
    ['a folder that is not there', 'none/run.json', /there is no such folder; what was there is as it was/],
    ['a folder', '.', /it is a folder or a device/],
    ['a place under a file', 'plain/run.json', /there is no such folder/],
  ])('to %s is refused, with exit code 2', async (_, name, words) => {
    fs.writeFileSync(file('plain'), 'x')
    const { code, out, err } = await lapolicy('save', 'panama-ports', '--out', file(name))
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(words)
  })

  it('never puts a file in the place of a device', async () => {
    const { code, err } = await lapolicy('save', 'panama-ports', '--out', '/dev/null')
    expect(code).toBe(2)
    expect(err).toMatch(/it is a folder or a device/)
    expect(fs.statSync('/dev/null').isCharacterDevice()).toBe(true)
  })
})

describe('lapolicy verify', () => {
  let saved: RunFile
  beforeAll(async () => {
    fresh()
    await lapolicy('save', 'panama-ports', '--out', file('saved.json'))
    saved = readRunFile(fs.readFileSync(file('saved.json'), 'utf8'))
  })
  afterAll(gone)

  /** Verifies the saved file with changes, sealed again. */
  const verified = async (change: Partial<RunFile>, ...flags: readonly string[]): Promise<Printed> => {
    fs.writeFileSync(file(), writeRunFile({ ...saved, ...change }))
    return lapolicy('verify', file(), ...flags)
  }
  const versions = { '@lapolicy/core': '0.0.1', '@lapolicy/americas': '0.0.1' }

  it('names the part that differs, what was expected and what to do, with exit code 3', async () => {
    const { code, out, err } = await verified({ input: { ...saved.input, seed: 9 } })
    expect([code, err]).toEqual([3, ''])
    const lines = out.trimEnd().split('\n')
    expect(lines[0]).toBe(
      `Not verified: ${file()} is panama-ports, seed 9, to 2027-01-20; played again, it is another run. What differs:`,
    )
    expect(lines.slice(1, -1).map((line) => line.trim().split(' ')[0])).toEqual([
      'events',
      'firings',
      'changes',
      'world',
    ])
    expect(lines[1]).toMatch(/^ {2}events {8}events went otherwise, first /)
    expect(lines.at(-1)).toBe(
      'The versions are the same, so the file was changed, or the packages were: get the file again from whoever saved it.',
    )
  })

  it('says that another version came to the same, with exit code 0', async () => {
    const { code, out } = await verified({ packages: versions })
    expect(code).toBe(0)
    expect(out).toMatch(/^The same outcome, but not the same making: /)
    expect(out).toContain('\n  versions      it was saved with other versions: @lapolicy/americas was 0.0.1, is ')
    expect(out).toMatch(/nothing needs to be done\.\n$/)
  })

  it('says that another rulebook came to the same, with exit code 3', async () => {
    const rules = { ...saved.rulebook.rules, 'long-gone': '0123456789abcdef' }
    const { code, out } = await verified({ packages: versions, rulebook: { ...saved.rulebook, rules } })
    expect(code).toBe(3)
    expect(out).toMatch(/^The same outcome, but not the same making: /)
    expect(out).toContain('\n  rulebook      it was made with another rulebook: rule long-gone is gone\n')
    expect(out).toMatch(
      /use the versions that it was saved with \(@lapolicy\/americas@0\.0\.1, @lapolicy\/core@0\.0\.1\); to go on with this one, save it again\. /,
    )
    expect(out).toMatch(
      / If long-gone came from a file of rules, give that file, too: lapolicy verify .* --rules <file>\n$/,
    )
  })

  it('says that a run cannot be played here, and why', async () => {
    const { code, out } = await verified({ input: { ...saved.input, choices: { 'long-gone': 'x' } } })
    expect(code).toBe(3)
    expect(out).toContain('\n  replay        it cannot be played here: The scenario has no decision "long-gone".\n')
  })

  it('--json prints one document with the parts', async () => {
    const same = await lapolicy('verify', file('saved.json'), '--json')
    expect([same.code, same.err]).toEqual([0, ''])
    expect(JSON.parse(same.out)).toEqual({
      scenario: 'panama-ports',
      seed: 1,
      lens: null,
      until: '2027-01-20',
      fingerprint: saved.fingerprint,
      packages: { stored: packages, found: packages },
      verified: true,
      outcome: 'same',
      differs: [],
    })
    const other = await verified({ fingerprint: '0'.repeat(64) }, '--json')
    expect(other.code).toBe(3)
    expect(JSON.parse(other.out)).toMatchObject({
      verified: false,
      outcome: 'other',
      differs: [{ part: 'fingerprint', items: [{ stored: '0'.repeat(64), found: saved.fingerprint }] }],
    })
  })

  it('of a scenario that is not installed is refused', async () => {
    const { code, out, err } = await verified({ input: { ...saved.input, scenario: 'atlantis' } })
    expect([code, out]).toEqual([3, ''])
    expect(err).toContain('The run file is of scenario "atlantis", which is not known here. What to do: open it where')
  })

  it.each<[string, () => string | Buffer, RegExp]>([
    ['text that is no JSON', () => 'hello', /is not JSON/],
    ['nothing', () => '', /is not JSON/],
    ['bytes', () => Buffer.from([0, 255, 254, 1, 2]), /is not JSON/],
    ['another file', () => '{"name":"x"}', /not a run file/],
    ['another format', () => '{"kind":"lapolicy/run","format":99}', /has format 99; this version reads format 1/],
    ['an altered file', () => writeRunFile(saved).replace('"seed":1', '"seed":2'), /changed after it was written/],
    ['a file laid out anew', () => JSON.stringify(JSON.parse(writeRunFile(saved)), null, 2), /laid out anew/],
    ['a file cut off', () => writeRunFile(saved).slice(0, 9000), /is not JSON/],
    ['a deep file', () => '['.repeat(100_000), /nested deeper than 8/],
    ['a long file', () => ' '.repeat(5_000_001), /longer than 5000000/],
    ['a very long file', () => Buffer.alloc(15_000_001), /too large to be a run file/],
    ['escapes for a terminal', () => '{"kind":"lapolicy/run","format":"\\u001b[2Jx"}', /has format x;/],
  ])('of %s is refused with exit code 3 and one line', async (_, content, words) => {
    fs.writeFileSync(file('hostile.json'), content())
    const { code, out, err } = await lapolicy('verify', file('hostile.json'))
    expect([code, out]).toEqual([3, ''])
    expect(err).toMatch(words)
    expect(err.trimEnd().split('\n')).toHaveLength(1)
    expect(err).not.toContain('\u001b')
  })

  it('of a file that is not there ends with exit code 2, of a folder with 3', async () => {
    const missing = await lapolicy('verify', file('none.json'))
    expect([missing.code, missing.err]).toEqual([2, `lapolicy: ${file('none.json')}: there is no such file\n`])
    const inside = await lapolicy('verify', join(file('saved.json'), 'x'))
    expect(inside.code).toBe(2)
    const directory = await lapolicy('verify', folder)
    expect([directory.code, directory.err]).toEqual([3, `lapolicy: ${folder}: it is a folder or a device\n`])
  })
})
