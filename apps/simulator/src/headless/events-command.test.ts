import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { lapolicy } from '../../test/in-process.js'
import { width } from '../draw/cells.js'

type Row = Readonly<Record<string, unknown>> & { readonly id: string; readonly actor: string | null }
const read = async (...argv: readonly string[]): Promise<readonly Row[]> => {
  const { code, out, err } = await lapolicy('events', ...argv)
  expect([code, err]).toEqual([0, ''])
  return JSON.parse(out)
}

describe('lapolicy events', () => {
  it('--json has all 251 events in the agreed shape', async () => {
    const events = await read('--json')
    expect(events).toHaveLength(251)
    const agreed = 'id type date precision actor target standing claimedBy disputedBy figures sources codes'.split(' ')
    for (const event of events) expect(Object.keys(event).slice(0, agreed.length)).toEqual(agreed)
    expect((await lapolicy('events', '--format', 'json')).out).toBe((await lapolicy('events', '--json')).out)
  })

  it('keeps what every filter keeps', async () => {
    const events = await read('--actor', 'MEX', '--from', '2025-08', '--to', '2025-08', '--json')
    expect(events.map(({ id }) => id)).toEqual([
      'sheinbaum-disapproves-directive-2025-08-08',
      'sheinbaum-no-knowledge-maduro-sinaloa-2025-08-08',
      'mexico-transfers-26-suspects-2025-08',
      'sheinbaum-unaware-dea-plan-2025-08-19',
    ])
    expect((await read('--type', 'tariff.*', '--standing', 'claimed', '--json')).map(({ id }) => id)).toEqual([
      'mexico-tariff-abrupt-changes',
    ])
    expect((await read('--beyond', '--json')).length).toBeGreaterThan(251)
    expect(await read('--actor', 'KEN', '--to', '1999', '--json')).toEqual([])
  })

  it('prints a table of at most 80 cells, nothing cut of what happened, with its mark where sources differ', async () => {
    const { out } = await lapolicy('events', '--about', 'PAN')
    const lines = out.split('\n')
    expect(lines.filter((line) => width(line) > 80)).toEqual([])
    expect(out).toMatch(/2025-02-03 +PAN → USA +claim\.made +claimed +⚖ sources differ/)
    expect(out.replace(/\s+/g, ' ')).toContain('threatened no force in their meeting. [claimed by Panama’s president]')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that there is none is the point.
    expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f]|\{\w+\}|undefined/)
  })

  it('prints a JSON document a line, and CSV with a heading', async () => {
    const { out } = await lapolicy('events', '--format', 'ndjson', '--about', 'HTI')
    const rows = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).id)
    expect(rows).toContain('us-panama-haiti-force-2025-08-28')
    const csv = await lapolicy('events', '--format', 'csv', '--about', 'HTI')
    expect(csv.out.split('\r\n')[0]).toMatch(/^id,type,date,/)
    expect(csv.out.trimEnd().split('\r\n')).toHaveLength(rows.length + 1)
  })

  it.each([
    [['--actor', 'MEXX'], 'did you mean "MEX"'],
    [['--about', 'mex'], 'did you mean "MEX"'],
    [['--type', 'tarif.*'], 'did you mean "tariff.*"'],
    [['--standing', 'claim'], 'did you mean "claimed"'],
    [['--source', 'rusi'], 'did you mean "rusi-2024"'],
    [['--kind', 'acts'], 'did you mean "act"'],
    [['--format', 'jsn'], 'did you mean "json"'],
    [['--from', '2025-13'], '2025-13'],
    [['--to', '2025-02-30'], '2025-02-30'],
    [['--from', 'yesterday'], 'is no date'],
    [['--from', '2025-06', '--to', '2025-01'], 'after'],
    [['--json', '--format', 'csv'], 'choose one'],
    [['--actor', '\u001b[31mMEX'], 'did you mean "MEX"'],
    [['--nothing'], 'unknown option'],
  ])('%j is refused with 2 and a hint', async (argv, hint) => {
    const { code, out, err } = await lapolicy('events', ...argv)
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(hint)
    expect(err).not.toContain('\u001b')
  })

  it('a month may end where its year does', async () => {
    expect((await read('--from', '2025-09', '--to', '2025', '--json')).length).toBeGreaterThan(5)
  })
})

describe('lapolicy disputes', () => {
  it('lists all 29, each side with its speaker, source and passage', async () => {
    const list = JSON.parse((await lapolicy('disputes', '--json')).out)
    expect(list).toHaveLength(29)
    for (const { positions } of list) {
      expect(positions.length).toBeGreaterThan(1)
      for (const position of positions)
        expect(Object.keys(position)).toEqual(['by', 'speaker', 'source', 'position', 'locator'])
    }
    const { out } = await lapolicy('disputes')
    expect(out).toContain('Was Panama threatened with force? (c-panama-threat)')
    expect(out.split('\n').filter((line) => width(line) > 80)).toEqual([])
  })

  it('shows one, and refuses what is none', async () => {
    const { code, out } = await lapolicy('disputes', 'c-boat')
    expect(code).toBe(0)
    expect(out).toContain('the US president: The US president said it was bound for the United States.')
    const wrong = await lapolicy('disputes', 'c-bota')
    expect(wrong.code).toBe(2)
    expect(wrong.err).toContain('did you mean "c-boat"')
  })
})

describe('lapolicy terms', () => {
  it('lists each loaded term with who uses it and what stands instead', async () => {
    const list = JSON.parse((await lapolicy('terms', '--json')).out)
    expect(list.length).toBeGreaterThanOrEqual(28)
    for (const one of list) expect(Object.values(one).every((value) => value !== '')).toBe(true)
    expect((await lapolicy('terms')).out).toContain('used by Mexico’s president')
  })
})

describe('sources differ', () => {
  it('is marked in the account of a run, in a handout and in the chain of a why', async () => {
    expect((await lapolicy('run', 'caribbean-deployment', '--until', '2025-09-30')).out).toContain('⚖ sources differ')
    expect((await lapolicy('handout', 'mexico-tariffs')).out).toContain('⚖ sources differ')
    expect(
      (await lapolicy('why', 'caribbean-deployment', 'ties.USA.VEN.tension', '--until', '2025-09-30')).out,
    ).toMatch(/⚖ sources differ/)
  })
})

it('the help has examples that work', async () => {
  const { out } = await lapolicy('events', '--help')
  const examples = [...out.matchAll(/^ {2}lapolicy (events [^|>\n]*)/gm)].map(([, line = '']) =>
    line.trim().replaceAll("'", '').split(/ +/),
  )
  expect(examples.length).toBeGreaterThan(2)
  for (const argv of examples) expect((await lapolicy(...argv)).code).toBe(0)
})

it('the command reads the timeline without the engine', () => {
  const file = fileURLToPath(new URL('events-command.ts', import.meta.url))
  expect(existsSync(file)).toBe(true)
  expect(readFileSync(file, 'utf8')).not.toMatch(/from '@lapolicy\/(core|americas)'/)
})
