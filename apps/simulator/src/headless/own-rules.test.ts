import * as fs from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { rulebook } from '@lapolicy/americas'
import Ajv from 'ajv'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { lapolicy } from '../../test/in-process.js'

// Rules of the player's own, through every command that plays; what a file may hold stands with its reader.
const example = join(import.meta.dirname, '../../../../examples/canal-watch.yaml')
const own = ['--rules', example]
const refuse = ['panama-ports', '--choose', 'panama-answer=refuse-and-appeal']

let folder = ''
beforeAll(() => {
  folder = fs.mkdtempSync(join(tmpdir(), 'lapolicy-own-rules-'))
})
afterAll(() => {
  fs.rmSync(folder, { recursive: true, force: true })
})
const file = (name: string, text: string): string => {
  fs.writeFileSync(join(folder, name), text)
  return join(folder, name)
}
/** Answers itself on the same day, without end. */
const endless = (): string =>
  file(
    'endless.yaml',
    `rules:
  - id: own.endless
    on: demand.declined
    basis: class
    emits: { demand.declined: 0 }
    then: [{ emit: demand.declined, actor: actor, target: target, payload: { issue: { event: issue }, ask: { event: ask } } }]
`,
  )

describe('an ensemble by rules of the player’s own', () => {
  it('has them in every run', async () => {
    const shares = async (...rules: readonly string[]): Promise<number> => {
      const { code, out, err } = await lapolicy(
        ...['ensemble', ...refuse, '--runs', '4', '--until', '2025-06-30', '--event', 'support.given', '--json'],
        ...rules,
      )
      expect({ code, err }).toEqual({ code: 0, err: '' })
      const { paths } = JSON.parse(out) as { paths: Record<string, { median: number }[]> }
      return paths['ties.PAN.USA.trust']?.at(-1)?.median ?? Number.NaN
    }
    expect((await shares(...own)) - (await shares())).toBeLessThan(-1)
  })
})

describe('an inspection of rules of the player’s own', { timeout: 30_000 }, () => {
  it('counts them in, tells what concerns them first, and takes any basis of theirs', async () => {
    const { code, out } = await lapolicy('inspect', 'panama-ports', ...own)
    expect(out).toContain(`\n${rulebook.rules.length + 2} rules, `)
    expect(code).toBe(0)
    expect(out).not.toMatch(/^Errors/m)
    expect(out).toMatch(/ {2}inspect\/unknown-basis \(3\)\n {4}Knob "own\.pride" of own\.refusal-rallies rests on /)
  })

  it('names their circles as errors, with exit code 3', async () => {
    const { code, out } = await lapolicy('inspect', 'panama-ports', '--rules', endless())
    expect(code).toBe(3)
    expect(out).toMatch(/^Errors\n {2}inspect\/cycle-without-delay \(1\)\n {4}.*own\.endless/)
  })
})

describe('a run file made by rules of the player’s own', () => {
  const saved = async (): Promise<string> => {
    const path = join(folder, 'run.json')
    const { code, err } = await lapolicy('save', ...refuse, ...own, '--out', path)
    expect(code).toBe(0)
    expect(err).toContain(`lapolicy verify ${path} --rules ${example}\n`)
    return path
  }

  it('is vouched for with them', async () => {
    const { code, out } = await lapolicy('verify', await saved(), ...own)
    expect(out).toMatch(/^Verified: /)
    expect(code).toBe(0)
  })

  it('is refused without them: which part differs, and what to do', async () => {
    const path = await saved()
    const { code, out } = await lapolicy('verify', path)
    expect(code).toBe(3)
    expect(out).toMatch(/^Not verified: /)
    expect(out).toMatch(/\n {2}rulebook {6}.*rule own\.grievance-lingers is gone; rule own\.refusal-rallies is gone/)
    expect(out.trimEnd().split('\n').at(-1)).toBe(
      `It was played with rules that the model does not have (own.grievance-lingers, own.refusal-rallies). Give the file in which they stand, too: lapolicy verify ${path} --rules <file>`,
    )
    expect((await lapolicy('verify', path, '--json')).code).toBe(3)
  })

  it('is refused with rules that say something else now', async () => {
    const changed = file('changed.yaml', fs.readFileSync(example, 'utf8').replace('amount: -1.5', 'amount: -2.5'))
    const { code, out } = await lapolicy('verify', await saved(), '--rules', changed)
    expect(code).toBe(3)
    expect(out.trimEnd()).toMatch(/or the rules were: use .*changed\.yaml as it was when the run was saved\.$/)
  })

  it('says of rules that it was played without that they are to be left out', async () => {
    const path = join(folder, 'plain.json')
    await lapolicy('save', ...refuse, '--out', path)
    const { code, out } = await lapolicy('verify', path, ...own)
    expect(code).toBe(3)
    expect(out).toContain('It was played without own.grievance-lingers, own.refusal-rallies: leave out the file')
  })
})

describe('commands that are offered', () => {
  it('repeat every option of the player, as a shell takes it', async () => {
    const spaced = file('my rules.yaml', fs.readFileSync(example, 'utf8'))
    const play = ['--seed', '3', '--choose', 'panama-answer=refuse-and-appeal', '--lens', 'coercion-credibility']
    const given = ['--until', '2025-12-31', '--rules', spaced]
    const { out } = await lapolicy('why-not', 'panama-ports', 'own.refusal-rallies', ...play, ...given)
    const offered = out.slice(out.indexOf('Ask on:')).trimEnd().split('\n').slice(1)
    expect(offered.length).toBeGreaterThan(1)
    for (const line of offered) expect(line).toContain(`${play.join(' ')} --until 2025-12-31 --rules '${spaced}'`)
    const account = await lapolicy('run', 'panama-ports', ...play, ...given)
    expect(account.out).toMatch(/Ask why.*: lapolicy why panama-ports .* --seed 3 .* --rules '.*my rules\.yaml'\n$/)
  })

  it('never choose two options of one decision', async () => {
    const { out } = await lapolicy(
      ...['why-not', 'mexico-tariffs', 'answer.in-kind', '--about', 'MEX', '--choose', 'mexico-reply=litigate'],
    )
    const offered = out.slice(out.indexOf('Ask on:')).trimEnd().split('\n').slice(1)
    for (const line of offered) expect(line.match(/--choose mexico-reply=/g)).toHaveLength(1)
    expect(offered[0]).toContain('--about MEX --choose mexico-reply=retaliate')
  })
})

describe('words of a file of rules', () => {
  it('send nothing to the terminal that it would obey', async () => {
    const hostile = file(
      'hostile.yaml',
      `rules:
  - id: own.red
    on: demand.declined
    basis: "\\e]0;x\\a basis"
    when: [{ label: "\\e[2J label", value: 1, at-least: 2 }]
    changes: [actors.approval]
    then: [{ actor: { of: actor, indicator: approval }, amount: 1 }]
`,
    )
    const { code, out } = await lapolicy(
      'why-not',
      refuse[0] as string,
      'own.red',
      ...refuse.slice(1),
      '--rules',
      hostile,
    )
    expect(code).toBe(0)
    expect(out).toContain('✗  label: 1, at least 2 needed')
    expect(out).not.toContain('\u001b')
  })
})

describe('rules that fail while they are played', () => {
  it.each([
    ['run', []],
    ['compare', []],
    ['why', ['actors.PAN.approval']],
    ['why-not', ['own.endless']],
    ['ensemble', ['--runs', '2']],
    ['save', []],
  ])('end %s with one line and exit code 3', async (name, more) => {
    const [scenario = '', ...chosen] = refuse
    const { code, out, err } = await lapolicy(name, scenario, ...more, ...chosen, '--rules', endless())
    expect({ code, out }).toEqual({ code: 3, out: '' })
    expect(err).toMatch(
      /^lapolicy: --rules: the run with .*endless\.yaml failed: Consequences ran away .*; delay an emission/,
    )
    expect(err.trimEnd().split('\n')).toHaveLength(1)
    expect(err.length).toBeLessThan(900)
  })
})

describe('lapolicy rules schema', () => {
  it('prints one JSON Schema that takes a good file and finds what is wrong with another', async () => {
    const { code, out, err } = await lapolicy('rules', 'schema')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    const valid = new Ajv({ strict: false }).compile(JSON.parse(out))
    const text = fs.readFileSync(example, 'utf8')
    expect(valid(parse(text))).toBe(true)
    expect(valid(parse(text.replace('on: demand.declined', 'on: demand.declind')))).toBe(false)
  })

  it('says in its help how an editor finds it', async () => {
    const { code, out } = await lapolicy('rules', 'schema', '--help')
    expect(code).toBe(0)
    expect(out).toContain('# yaml-language-server: $schema=./rules.schema.json')
  })
})
