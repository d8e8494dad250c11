import * as fs from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openSessions } from './save.js'
import { type Session, sessionByteLimit } from './session.js'
import { SessionError } from './session-error.js'

let folder = ''
beforeEach(() => {
  folder = fs.mkdtempSync(join(tmpdir(), 'lapolicy-save-'))
})
afterEach(() => {
  fs.rmSync(folder, { recursive: true, force: true })
})

const session = (seed = 1): Session => ({
  version: 1,
  scenario: 'panama-ports',
  seed,
  lens: null,
  settings: {},
  branches: [{ id: 'main', parent: null, name: 'as recorded', choices: {}, predictions: {} }],
  current: null,
})
const file = (name = 'panama-ports.json'): string => join(folder, name)

describe('saved decisions', () => {
  it('come back as they were saved', () => {
    openSessions(folder).save(session(42))
    expect(openSessions(folder).load('panama-ports')).toEqual({ session: session(42), problem: null })
  })

  it('are nothing, and no problem, where nothing was saved', () => {
    expect(openSessions(join(folder, 'none')).load('panama-ports')).toEqual({ session: null, problem: null })
    expect(openSessions(folder).load('../escape')).toEqual({ session: null, problem: null })
  })

  it('are one file a scenario, listed by name', () => {
    const sessions = openSessions(folder)
    sessions.save(session())
    sessions.save({ ...session(), scenario: 'mexico-tariffs' })
    fs.writeFileSync(file('panama-ports.json.unreadable-1'), '')
    expect(sessions.list()).toEqual(['mexico-tariffs', 'panama-ports'])
    expect(openSessions(join(folder, 'none')).list()).toEqual([])
  })

  it('never mean a path outside the folder', () => {
    expect(() => openSessions(folder).save({ ...session(), scenario: '../escape' })).toThrow(/kebab-case/)
  })

  it.each([
    ['broken JSON', '{"version":1,', 'session/unreadable', 'not-json'],
    ['another shape', '{"version":1}', 'session/unreadable', 'wrong-shape'],
    ['a later version', '{"version":2}', 'session/unknown-version', 'unknown-version'],
    ['too many bytes', ' '.repeat(sessionByteLimit + 1), 'session/unreadable', 'too-large'],
  ])('with %s are moved aside, whole, and can be saved afresh', (_, text, code, kind) => {
    fs.writeFileSync(file(), text)
    const sessions = openSessions(folder)
    const { session: found, problem } = sessions.load('panama-ports')
    expect(found).toBeNull()
    expect(problem).toBeInstanceOf(SessionError)
    expect(problem).toMatchObject({ code, fault: { kind }, movedTo: 'panama-ports.json.unreadable-1' })
    expect(problem?.message).toContain('panama-ports.json.unreadable-1')
    expect(fs.readFileSync(file('panama-ports.json.unreadable-1'), 'utf8')).toBe(text)
    sessions.save(session(3))
    expect(sessions.load('panama-ports').session?.seed).toBe(3)
  })

  it('never replace an earlier file that was moved aside', () => {
    for (const text of ['one', 'two', 'three']) {
      fs.writeFileSync(file(), text)
      openSessions(folder).load('panama-ports')
    }
    const kept = [1, 2, 3].map((number) => fs.readFileSync(file(`panama-ports.json.unreadable-${number}`), 'utf8'))
    expect(kept).toEqual(['one', 'two', 'three'])
  })

  it('are kept even if they are saved over without having been loaded', () => {
    fs.writeFileSync(file(), '{"version":2}')
    openSessions(folder).save(session())
    expect(fs.readFileSync(file('panama-ports.json.unreadable-1'), 'utf8')).toBe('{"version":2}')
  })

  it('that cannot be opened stay, and saving is refused rather than write over them', () => {
    fs.mkdirSync(file())
    const sessions = openSessions(folder)
    const { problem } = sessions.load('panama-ports')
    expect(problem).toMatchObject({ code: 'session/unreadable', fault: { kind: 'no-access' }, movedTo: null })
    expect(() => sessions.save(session())).toThrow(SessionError)
    expect(fs.statSync(file()).isDirectory()).toBe(true)
  })

  it('that fail to be written leave the old ones, with a typed error', () => {
    openSessions(folder).save(session(1))
    const full = {
      ...fs,
      writeSync: () => {
        throw Object.assign(new Error('full'), { code: 'ENOSPC' })
      },
    }
    const sessions = openSessions(folder, full)
    expect(() => sessions.save(session(2))).toThrow(
      expect.objectContaining({ code: 'session/not-saved', message: expect.stringContaining('ENOSPC') }),
    )
    expect(sessions.load('panama-ports').session?.seed).toBe(1)
    expect(fs.readdirSync(folder)).toEqual(['panama-ports.json'])
  })

  it('too large to be read again are not written', () => {
    const predictions = Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`d${index}`, 'ñ'.repeat(500)]))
    const branches = [1, 2, 3].map((number) => ({
      id: `b${number}`,
      parent: null,
      name: 'x',
      choices: {},
      predictions,
    }))
    expect(() => openSessions(folder).save({ ...session(), branches })).toThrow(
      expect.objectContaining({ code: 'session/not-saved', fault: { kind: 'too-large' } }),
    )
  })

  it('ignore and clear away what a killed program left half-written', () => {
    openSessions(folder).save(session(1))
    fs.writeFileSync(file(`.panama-ports.json.${2 ** 30}-1.tmp`), '{"version":1,"scen')
    const sessions = openSessions(folder)
    expect(sessions.load('panama-ports').session?.seed).toBe(1)
    expect(sessions.list()).toEqual(['panama-ports'])
    expect(fs.readdirSync(folder)).toEqual(['panama-ports.json'])
  })
})
