import { describe, expect, it } from 'vitest'
import { villages } from '../testing/index.js'
import { plainInput, recorded } from '../testing/villages/plain-input.js'
import type { PolicyError } from './errors.js'
import { canonicalJson, fingerprint } from './record.js'
import { knob } from './rules/knob.js'
import { rule } from './rules/rule.js'
import { run } from './run/run.js'

describe('canonical JSON', () => {
  it('sorts keys by code unit, all the way down, without white space', () => {
    expect(canonicalJson({ b: [{ z: 1, a: null }], a: 'é', 10: true, 9: false, Z: -0 })).toBe(
      '{"10":true,"9":false,"Z":0,"a":"é","b":[{"a":null,"z":1}]}',
    )
  })

  it('leaves out what JSON has not, and writes null for it in a list', () => {
    expect(canonicalJson({ a: undefined, b: () => 1, c: [undefined, null], d: Number.NaN })).toBe(
      '{"c":[null,null],"d":null}',
    )
  })

  it('reads back as what it was', () => {
    const value = { texts: ['"', '\\', '\u2028', '\ud800'], numbers: [1e21, 1e-7, 0.1], nested: { __proto__x: [] } }
    expect(JSON.parse(canonicalJson(value))).toEqual(value)
  })

  it('keeps a key that is called __proto__', () => {
    expect(canonicalJson(JSON.parse('{"__proto__":1,"a":2}'))).toBe('{"__proto__":1,"a":2}')
  })
})

describe('canonical JSON of what is no plain data', () => {
  const fault = (value: unknown): PolicyError => {
    try {
      canonicalJson(value)
    } catch (error) {
      return error as PolicyError
    }
    throw new Error('it was written')
  }

  it('is refused with its place, not a crash', () => {
    const circle: Record<string, unknown> = { tale: [] }
    ;(circle.tale as unknown[]).push(circle)
    expect(fault(circle)).toMatchObject({
      name: 'PolicyError',
      code: 'record/not-plain',
      where: expect.stringMatching(/^tale\[0\]\.tale\[0\]/),
      message: expect.stringContaining('it is nested too deep, or contains itself'),
    })
    expect(fault(circle).where.length).toBe(200)
    expect(fault({ a: [1, { b: 1n }] })).toMatchObject({ code: 'record/not-plain', where: 'a[1].b' })
    expect(fault(1n)).toMatchObject({ where: 'the top', message: expect.stringContaining('no big integers') })
  })

  it('goes five hundred deep and no further', () => {
    const nested = (depth: number): unknown => (depth === 0 ? 1 : [nested(depth - 1)])
    expect(canonicalJson(nested(500))).toBe(`${'['.repeat(500)}1${']'.repeat(500)}`)
    expect(fault(nested(501)).expected).toContain('nested 500 deep at most')
  })

  it('writes null for symbols, and for holes in lists', () => {
    // biome-ignore lint/suspicious/noSparseArray: a hole is what is tried.
    expect(canonicalJson([Symbol('x'), , 1])).toBe('[null,null,1]')
  })
})

describe('a fingerprint', () => {
  const warmth = knob({ id: 'warmth', value: 0.5, range: [0, 1], unit: 'share', basis: 'tale', grade: 'judgement' })
  const cheers = rule(
    villages,
    'cheers',
    { on: 'feast.held', basis: ['tale'], changes: ['actors.cheer'], knobs: { warmth } },
    {
      then: ({ draw }, fx) => [fx.actor('alder', 'cheer', draw('size'))],
    },
  )
  const input = plainInput({
    rules: [cheers],
    schedule: [recorded('feast', 'feast.held', '2030-01-11', { guests: 1 })],
  })
  const of = (rest = {}): string => fingerprint(run({ ...input, ...rest }))

  // Frozen: it may change only together with a changeset that says what changed in the simulated world, or in its record.
  it('is frozen for this run', () => {
    expect(of()).toMatchInlineSnapshot(`"d72e08b5e710b883bf8744b07d7ac79a468ebeed142ab496643acb2e7d4fcb2f"`)
  })

  it('is 64 hexadecimal digits, the same for the same run', () => {
    expect(of()).toMatch(/^[0-9a-f]{64}$/)
    expect(of({ settings: {}, parameters: {}, choices: {} })).toBe(of())
    expect(of({ settings: { warmth: 0.5 } })).toBe(of())
  })

  it('is not taken of nonsense', () => {
    for (const nonsense of [null, 7, {}, { input: {}, events: [] }])
      expect(() => fingerprint(nonsense as never)).toThrow(expect.objectContaining({ code: 'record/not-usable' }))
  })

  it.each([
    ['another seed', { seed: 2 }],
    ['another knob', { settings: { warmth: 0.6 } }],
    ['another last day', { until: '2030-04-19' }],
    ['another scenario', { scenario: { ...input.scenario, id: 'other' } }],
  ])('differs for %s', (_, rest) => {
    expect(of(rest)).not.toBe(of())
  })
})
