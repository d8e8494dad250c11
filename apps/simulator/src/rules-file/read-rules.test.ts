import * as fs from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Rule } from '@lapolicy/core'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { lapolicy } from '../../test/in-process.js'
import { CommandError } from '../headless/command-error.js'
import { readRules } from './read-rules.js'

const example = join(import.meta.dirname, '../../../../examples/canal-watch.yaml')
let folder = ''
beforeEach(() => {
  folder = fs.mkdtempSync(join(tmpdir(), 'lapolicy-rules-'))
})
afterEach(() => {
  fs.rmSync(folder, { recursive: true, force: true })
})

const file = (name: string, text: string): string => {
  fs.writeFileSync(join(folder, name), text)
  return join(folder, name)
}

const refusal = (paths: readonly string[]): CommandError => {
  try {
    readRules(paths)
  } catch (error) {
    if (error instanceof CommandError) return error
    throw error
  }
  throw new Error('not refused')
}

const rulesOf = (paths: readonly string[]): readonly Rule[] => readRules(paths).rules

const rule = (id: string, more = ''): string =>
  `rules: [{ id: ${id}, on: demand.declined, basis: [class], changes: [actors.approval], ${more} then: [{ actor: { of: actor, indicator: approval }, amount: 1 }] }]`

describe('files of rules', () => {
  it('are read one after the other; later ones may use the knobs of earlier ones', () => {
    const knob = 'knobs: { k: { id: own.k, value: 1, range: [0, 2], unit: points, basis: class, grade: judgement } },'
    const [one, two] = rulesOf([
      file('a.yaml', rule('own.a', knob)),
      file('b.yaml', rule('own.b', 'knobs: { x: own.k },')),
    ])
    expect(two?.knobs.x).toBe(one?.knobs.k)
  })

  it('may not give an id twice', () => {
    const path = file('a.yaml', rule('own.a'))
    expect(refusal([path, path])).toMatchObject({
      exitCode: 3,
      message: expect.stringContaining('"own.a" is taken already'),
    })
  })

  it('that are missing are a mistake of the command line, others of the file', () => {
    expect(refusal([join(folder, 'none.yaml')])).toMatchObject({
      exitCode: 2,
      message: expect.stringContaining('there is no such file'),
    })
    expect(refusal([folder])).toMatchObject({
      exitCode: 3,
      message: expect.stringContaining('it is a folder or a device'),
    })
    expect(refusal([file('large.yaml', `# ${'x'.repeat(1_048_576)}`)])).toMatchObject({
      exitCode: 3,
      message: expect.stringContaining('larger than 1048576 bytes'),
    })
  })
})

describe('the option --rules', () => {
  const refuse = ['panama-ports', '--choose', 'panama-answer=refuse-and-appeal'] as const

  it('plays by the rules of the file', async () => {
    const { code, out } = await lapolicy('run', ...refuse, '--rules', example, '--json')
    expect(code).toBe(0)
    const { events } = JSON.parse(out) as { events: { type: string; id: string }[] }
    expect(events.some(({ id }) => id.includes('own.refusal-rallies'))).toBe(true)
  })

  it('tells them among the causes of a number', async () => {
    const { out } = await lapolicy(
      'why',
      refuse[0],
      'ties.PAN.USA.trust',
      ...refuse.slice(1),
      '--rules',
      example,
      '--json',
    )
    const { contributions } = JSON.parse(out) as { contributions: { rule: string; delta: number; basis: string[] }[] }
    expect(contributions.find(({ rule }) => rule === 'own.refusal-rallies')).toMatchObject({
      delta: -1.5,
      basis: ['class-assumption'],
    })
  })

  it('holds for both sides of a comparison, and for why not', async () => {
    const compared = async (...rules: readonly string[]): Promise<Record<'a' | 'b', { fingerprint: string }>> =>
      JSON.parse((await lapolicy('compare', 'panama-ports', '--choose', refuse[2], '--json', ...rules)).out)
    const [plain, ruled] = [await compared(), await compared('--rules', example)]
    expect(ruled.b.fingerprint).not.toBe(plain.b.fingerprint)
    expect(ruled.a.fingerprint).not.toBe(plain.a.fingerprint)
    const { code, out } = await lapolicy('why-not', 'panama-ports', 'own.refusal-rallies', '--rules', example, '--json')
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ rule: 'own.refusal-rallies' })
  })

  it('refuses a file with a fault by one line, and exit code 3', async () => {
    const { code, out, err } = await lapolicy('run', 'panama-ports', '--rules', file('bad.yaml', 'rules:\n  - id: 3\n'))
    expect({ code, out }).toEqual({ code: 3, out: '' })
    expect(err).toMatch(/^lapolicy: .*bad\.yaml:2:5: rules\[0\]\.on: it is missing|bad\.yaml:2:9: rules\[0\]\.id/)
  })

  it('moves the knobs of the file as a lens says', async () => {
    const knob =
      'knobs: { k: { id: own.k, value: 1, range: [0, 2], unit: points, basis: class, grade: judgement, lens: { parameter: sovereigntyBacklash, sign: 1 } } },'
    const path = file('a.yaml', rule('own.a', knob).replace('amount: 1', 'amount: { knob: k }'))
    const deltas = await Promise.all(
      ([[], ['--lens', 'coercion-credibility']] as const).map(async (lens) => {
        const { out } = await lapolicy(
          'why',
          refuse[0],
          'actors.PAN.approval',
          ...refuse.slice(1),
          '--rules',
          path,
          '--json',
          ...lens,
        )
        const { contributions } = JSON.parse(out) as { contributions: { rule: string; delta: number }[] }
        return contributions.find((one) => one.rule === 'own.a')?.delta
      }),
    )
    expect(deltas[0]).toBe(1)
    expect(deltas[1]).toBeCloseTo(1.2)
  })
})
