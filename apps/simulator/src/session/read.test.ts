import { describe, expect, it } from 'vitest'
import { parsedSession } from './read.js'
import type { Session } from './session.js'

const valid: Session = {
  version: 1,
  scenario: 'panama-ports',
  seed: 1,
  lens: null,
  settings: { rate: 0.25, note: 'a class', covered: true },
  branches: [
    { id: 'main', parent: null, name: 'as recorded', choices: { audit: 'open-audit' }, predictions: {} },
    { id: 'b-2', parent: 'main', name: 'sale blocked', choices: {}, predictions: { sale: 'China answers' } },
  ],
  current: 'b-2',
}
const faultOf = (text: string): unknown => {
  const reading = parsedSession(text, 'panama-ports')
  return reading.session ? null : reading.fault
}
const changed = (change: object): string => JSON.stringify({ ...valid, ...change })
const main = valid.branches[0]

describe('a file of decisions', () => {
  it('is read as it was written', () => {
    expect(parsedSession(JSON.stringify(valid), 'panama-ports')).toEqual({ session: valid })
  })

  it('may leave out which branch was last on screen', () => {
    const reading = parsedSession(changed({ current: undefined }), 'panama-ports')
    expect(reading.session?.current).toBeNull()
  })

  it.each([
    ['', 'nothing'],
    ['{"version":1', 'half of an object'],
    ['\u0000\u0001', 'bytes'],
    [`${'['.repeat(400_000)}`, 'brackets that never close'],
  ])('is refused when it is not JSON', (text) => {
    expect(faultOf(text)).toEqual({ kind: 'not-json' })
  })

  it.each([
    [2, '2'],
    ['1', '1'],
    ['\u001b[2J9', '9'],
  ])('of version %j is refused as such, whatever else it holds', (version, shown) => {
    expect(faultOf(JSON.stringify({ version, anything: 'else' }))).toEqual({ kind: 'unknown-version', version: shown })
  })

  it.each([
    ['null', '.'],
    ['[]', '.'],
    ['{}', 'version'],
    ['{"version":null}', 'version'],
    ['{"version":{"a":1}}', 'version'],
    [changed({ scenario: '../../etc/passwd' }), 'scenario'],
    [changed({ seed: 1.5 }), 'seed'],
    [changed({ seed: -1 }), 'seed'],
    [changed({ lens: 3 }), 'lens'],
    [changed({ branches: [] }), 'branches'],
    [changed({ branches: [{ ...main, choices: { audit: 7 } }] }), 'branches.0.choices.audit'],
    [changed({ branches: [{ ...main, name: 'x'.repeat(81) }] }), 'branches.0.name'],
    [changed({ branches: [main, main], current: null }), 'branches.1.id'],
    [changed({ branches: [{ ...main, parent: 'b-2' }], current: null }), 'branches.0.parent'],
    [changed({ branches: [{ ...main, parent: 'main' }], current: null }), 'branches.0.parent'],
    [changed({ current: 'gone' }), 'current'],
    [changed({ extra: true }), '.'],
    [changed({ branches: Array.from({ length: 201 }, (_, index) => ({ ...main, id: `b${index}` })) }), 'branches'],
    [
      changed({ settings: Object.fromEntries(Array.from({ length: 501 }, (_, index) => [`k${index}`, 1])) }),
      'settings',
    ],
  ])('of the wrong shape is refused with the place: %.60s', (text, path) => {
    expect(faultOf(text)).toMatchObject({ kind: 'wrong-shape', path, expected: expect.stringMatching(/./) })
  })

  it('of another scenario is refused', () => {
    expect(faultOf(changed({ scenario: 'mexico-tariffs' }))).toEqual({
      kind: 'other-scenario',
      found: 'mexico-tariffs',
    })
  })

  it('cannot reach the prototype of objects', () => {
    const hostile = JSON.stringify(valid).replace(
      '"choices":{"audit":"open-audit"}',
      '"choices":{"audit":"open-audit","__proto__":{"isAdmin":true},"constructor":{"prototype":{"isAdmin":true}}}',
    )
    const reading = parsedSession(hostile, 'panama-ports')
    expect(reading.session).toBeNull()
    expect(({} as Record<string, unknown>).isAdmin).toBeUndefined()
    const onlyProto = JSON.stringify(valid).replace('"audit":"open-audit"', '"__proto__":"open-audit"')
    const read = parsedSession(onlyProto, 'panama-ports').session
    const choices = read?.branches[0]?.choices ?? {}
    expect(Object.getPrototypeOf(choices)).toBe(Object.prototype)
    expect(Object.keys(choices)).toEqual([])
    expect(parsedSession(`{"__proto__":${JSON.stringify(valid)}}`, 'panama-ports').session).toBeNull()
  })

  it('nested a hundred thousand deep is refused, not a crash', () => {
    const deep = `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`
    expect(faultOf(deep)).toMatchObject({ kind: expect.stringMatching(/not-json|wrong-shape/) })
    expect(faultOf(`{"version":${deep}}`)).toMatchObject({ kind: expect.stringMatching(/not-json|wrong-shape/) })
    expect(faultOf(`{"version":1,"scenario":${deep}}`)).toMatchObject({
      kind: expect.stringMatching(/not-json|wrong-shape/),
    })
  })
})
