import { describe, expect, it } from 'vitest'
import { plainInput, recorded } from '../../testing/villages/plain-input.js'
import type { PolicyError } from '../errors.js'
import { run } from '../run/run.js'
import { canonicalJson } from './canonical-json.js'
import { hashOf } from './digest.js'
import { runFile } from './from-run.js'
import { readRunFile } from './read-run-file.js'
import { type RunFile, runFileLimit } from './run-file.js'
import { writeRunFile } from './write-run-file.js'

const feast = recorded('feast', 'feast.held', '2030-01-11', { guests: 1 })
const file = runFile(run(plainInput({ schedule: [feast], seed: 7 })), { packages: { tales: '1.0.0' }, lens: 'rosy' })
const text = writeRunFile(file)

const refusal = (given: string): PolicyError => {
  try {
    readRunFile(given)
  } catch (error) {
    return error as PolicyError
  }
  throw new Error('it was read')
}
/** As somebody who knows how would change it: sealed again. */
const sealed = (value: object): string => {
  const { seal: _, ...rest } = value as { seal?: string }
  return `${canonicalJson({ ...rest, seal: hashOf(rest) })}\n`
}

describe('the text of a run file', () => {
  it('is canonical JSON on one line, with a seal over all the rest', () => {
    expect(text.endsWith('}\n')).toBe(true)
    expect(text.trim()).not.toContain('\n')
    const { seal, ...rest } = JSON.parse(text)
    expect(seal).toBe(hashOf(rest))
    expect(rest).toEqual(file)
    expect(canonicalJson(JSON.parse(text))).toBe(text.trim())
  })

  it('is read as it was written', () => {
    expect(readRunFile(text)).toEqual(file)
    expect(writeRunFile(readRunFile(text))).toBe(text)
  })

  it('is read with white space around it, as mail and editors leave it', () => {
    for (const around of [text.trim(), `\n ${text}`, text.replace('\n', '\r\n'), `${text}\n\n`])
      expect(readRunFile(around)).toEqual(file)
  })

  it.each([
    ['nothing', '', 'record/not-json'],
    ['half of an object', '{"kind":', 'record/not-json'],
    ['cut off', text.slice(0, -2), 'record/not-json'],
    ['begun by a mark', `\uFEFF${text}`, 'record/not-json'],
    ['more than a run file', `${text}x`, 'record/not-json'],
    ['null', 'null', 'record/not-a-run-file'],
    ['a list', '[]', 'record/not-a-run-file'],
    ['a number', '7', 'record/not-a-run-file'],
    ['an empty object', '{}', 'record/not-a-run-file'],
    ['without a format', '{"kind":"lapolicy/run"}', 'record/not-a-run-file'],
    ['without a kind', '{"format":1}', 'record/not-a-run-file'],
    ['a prototype', `{"__proto__":${text}}`, 'record/not-a-run-file'],
  ])('is refused when it is %s', (_, given, code) => {
    expect(refusal(given)).toMatchObject({ name: 'PolicyError', code })
  })

  it('says what it should have been, when it is another file', () => {
    expect(refusal('{}').expected).toBe('an object with "kind": "lapolicy/run" and a "format"')
  })

  it('of no text is refused', () => {
    for (const given of [null, undefined, 7, {}]) expect(refusal(given as never).code).toBe('record/not-json')
  })

  it.each([
    [0, '0'],
    [2, '2'],
    ['1', '1'],
    [null, 'null'],
    [{ major: 1 }, 'an object'],
  ])('of format %j is refused as such, whatever else it holds', (format, shown) => {
    const error = refusal(sealed({ kind: 'lapolicy/run', format, anything: 'else' }))
    expect(error).toMatchObject({ code: 'record/unknown-format', where: 'format' })
    expect(error.message).toBe(`The run file has format ${shown}; this version reads format 1.`)
    expect(error.fix).toContain('the version that wrote it')
  })

  it.each<[string, object]>([
    ['seed', { input: { ...file.input, seed: -1 } }],
    ['seed', { input: { ...file.input, seed: 1.5 } }],
    ['until', { input: { ...file.input, until: 'tomorrow' } }],
    ['lens', { input: { ...file.input, lens: 3 } }],
    ['choices.gate', { input: { ...file.input, choices: { gate: 7 } } }],
    ['settings.warmth', { input: { ...file.input, settings: { warmth: 'high' } } }],
    ['input.mood', { input: { ...file.input, mood: 'fair' } }],
    ['packages', { packages: undefined }],
    ['packages.tales', { packages: { tales: 'x'.repeat(4001) } }],
    ['fingerprint', { fingerprint: 'ABC' }],
    ['rulebook.hash', { rulebook: { ...file.rulebook, hash: file.rulebook.hash.slice(1) } }],
    ['decisions.0.by', { decisions: [{ id: 'a', option: 'b', by: 'wind', date: '2030-01-11' }] }],
    [
      'ledger.events.lines.0.digest',
      {
        ledger: {
          ...file.ledger,
          events: { ...file.ledger.events, lines: [{ id: 'a', date: '2030-01-11', digest: 'no' }] },
        },
      },
    ],
    ['weather', { weather: 'fair' }],
  ])('with a fault at %s is refused with its place', (place, change) => {
    const error = refusal(sealed({ ...file, ...change }))
    expect(error.code).toBe('record/invalid')
    expect(error.where.endsWith(place)).toBe(true)
    expect(error.where).not.toMatch(/^\./)
    expect(error.expected).not.toBe('')
  })

  it('cannot reach the prototype of objects', () => {
    for (const place of ['"choices":{', '"rules":{', '"input":{', '"ends":{']) {
      const hostile = text.replace(place, `${place}"__proto__":{"isAdmin":true},`).replace(',}', '}')
      expect(hostile).not.toBe(text)
      expect(refusal(hostile)).toMatchObject({
        code: 'record/invalid',
        where: expect.stringMatching(/__proto__$/),
        message: expect.stringMatching(/__proto__: nothing can be called so\.$/),
        expected: 'another name',
      })
    }
    expect(({} as Record<string, unknown>).isAdmin).toBeUndefined()
    expect(readRunFile(sealed({ ...file, packages: { constructor: '1.0.0', toString: '2' } })).packages).toEqual({
      constructor: '1.0.0',
      toString: '2',
    })
  })

  it('that says the same in other words is refused: one run has one text', () => {
    const twice = text.replace('"seed":7', '"seed":8,"seed":7')
    for (const given of [
      twice,
      text.replace('"seed":7', '"seed":7.0'),
      text.replace(',"', ', "'),
      JSON.stringify(JSON.parse(text), null, 2),
    ]) {
      expect(JSON.parse(given)).toEqual(JSON.parse(text))
      expect(refusal(given).code).toBe('record/not-canonical')
    }
  })

  it('that was changed without its seal is refused', () => {
    const error = refusal(text.replace('"seed":7', '"seed":8'))
    expect(error).toMatchObject({ code: 'record/altered', where: 'seal' })
    const changed = { ...file, input: { ...file.input, seed: 8 } }
    expect(error.expected).toBe(`the seal ${hashOf(changed)}`)
    expect(readRunFile(sealed(changed)).input.seed).toBe(8)
  })

  it('that is too long is refused before it is read', () => {
    expect(refusal(`${text}${' '.repeat(runFileLimit)}`).code).toBe('record/too-large')
    expect(readRunFile(`${text}${' '.repeat(runFileLimit - text.length)}`)).toEqual(file)
  })

  it('that is too deep is refused before it is read, and brackets inside texts do not count', () => {
    for (const deep of ['['.repeat(400_000), `${'{"a":'.repeat(9)}1${'}'.repeat(9)}`, `["\\"",${'['.repeat(8)}`])
      expect(refusal(deep).code).toBe('record/too-deep')
    expect(refusal(`${'['.repeat(8)}${']'.repeat(8)}`).code).toBe('record/not-a-run-file')
    expect(refusal(`[${'[],'.repeat(20)}[]]`).code).toBe('record/not-a-run-file')
    const odd = { ...file, packages: { '[[[[[[[[[[[[': '\\"{{{{{{{{{{{{' } }
    expect(readRunFile(writeRunFile(odd)).packages).toEqual(odd.packages)
  })
})

describe('writing a run file', () => {
  it('refuses what could not be read again', () => {
    const refused = (change: object) => () => writeRunFile({ ...file, ...change } as RunFile)
    expect(refused({ format: 2 })).toThrow(expect.objectContaining({ code: 'record/unknown-format' }))
    expect(refused({ kind: 'x' })).toThrow(expect.objectContaining({ code: 'record/not-a-run-file' }))
    expect(refused({ seal: 'x' })).toThrow(expect.objectContaining({ code: 'record/invalid', where: 'seal' }))
    expect(refused({ packages: JSON.parse('{"__proto__":"1"}') })).toThrow(
      expect.objectContaining({ code: 'record/invalid', where: 'packages.__proto__' }),
    )
    const many = Object.fromEntries(Array.from({ length: 1300 }, (_, at) => [`${at}`, 'x'.repeat(3990)]))
    expect(refused({ packages: many })).toThrow(expect.objectContaining({ code: 'record/too-large' }))
    const circle: Record<string, unknown> = {}
    circle.circle = circle
    expect(refused({ packages: circle })).toThrow(expect.objectContaining({ code: 'record/invalid' }))
  })
})
