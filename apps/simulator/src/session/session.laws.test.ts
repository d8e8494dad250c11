import * as fs from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parsedSession } from './read.js'
import { openSessions } from './save.js'
import type { Session } from './session.js'

const id = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,12}$/)
const choices = fc.dictionary(id, id, { maxKeys: 6 })
const branch = fc.record({
  name: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
  choices,
  predictions: fc.dictionary(id, fc.string({ unit: 'binary', maxLength: 30 }), { maxKeys: 6 }),
  from: fc.nat(),
})
const anySession: fc.Arbitrary<Session> = fc
  .record({
    seed: fc.maxSafeNat(),
    lens: fc.option(id),
    settings: fc.dictionary(
      id,
      fc.oneof(fc.string({ maxLength: 20 }), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean()),
    ),
    branches: fc.array(branch, { minLength: 1, maxLength: 8 }),
    current: fc.option(fc.nat()),
  })
  .map(({ branches, current, ...rest }) => ({
    version: 1,
    scenario: 'panama-ports',
    ...rest,
    branches: branches.map(({ from, ...each }, index) => ({
      ...each,
      id: `b${index}`,
      parent: index === 0 ? null : `b${from % index}`,
    })),
    current: current === null ? null : `b${current % branches.length}`,
  }))

/** JSON has one zero and no prototypes. */
const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

describe('a session', () => {
  it('has, in these laws, often more than one branch and often a fork', () => {
    const samples = fc.sample(anySession, 300)
    const forked = samples.filter(({ branches }) => new Set(branches.map((each) => each.parent)).size < branches.length)
    expect(samples.filter(({ branches }) => branches.length > 1).length).toBeGreaterThan(100)
    expect(forked.length).toBeGreaterThan(30)
  })

  it('survives its file', () => {
    const folder = fs.mkdtempSync(join(tmpdir(), 'lapolicy-laws-'))
    try {
      const sessions = openSessions(folder)
      fc.assert(
        fc.property(anySession, (session) => {
          sessions.save(session)
          const { session: found, problem } = sessions.load('panama-ports')
          expect(problem).toBeNull()
          expect(asJson(found)).toEqual(asJson(session))
        }),
      )
      expect(fs.readdirSync(folder)).toEqual(['panama-ports.json'])
    } finally {
      fs.rmSync(folder, { recursive: true, force: true })
    }
  })

  it('cut off anywhere is refused, never half-read', () => {
    fc.assert(
      fc.property(anySession, fc.nat(), (session, at) => {
        const text = JSON.stringify(session)
        const cut = text.slice(0, at % text.length)
        expect(parsedSession(cut, 'panama-ports').session).toBeNull()
      }),
    )
  })

  it('of any JSON is read or refused, without an exception', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 6 }), (text) => {
        expect(parsedSession(text, 'panama-ports').session).toBeNull()
      }),
    )
  })
})
