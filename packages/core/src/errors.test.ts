import { describe, expect, it } from 'vitest'
import { errorsOf, PolicyError, policyError } from './errors.js'
import { errorText } from './text/en.js'

describe('a policy error', () => {
  const error = policyError('rule/undeclared-event', {
    rule: 'tolls',
    emitted: 'feast.held',
    declared: ['toll.lifted', 'story.told'],
  })

  it('has a stable code, one plain line, what was expected and the way out', () => {
    expect(error).toBeInstanceOf(PolicyError)
    expect(error).toMatchObject({
      name: 'PolicyError',
      code: 'rule/undeclared-event',
      message: 'Rule "tolls" emitted feast.held, which it does not declare.',
      expected: 'one of: toll.lifted, story.told',
      fix: 'add it to `emits`, or stop emitting it',
      where: '',
    })
  })

  it('carries its facts and its place', () => {
    const located = policyError('world/invalid', {
      where: 'actors.alder',
      problem: 'it is missing',
      expected: 'a village',
    })
    expect(located.where).toBe('actors.alder')
    expect(located.facts).toEqual({ where: 'actors.alder', problem: 'it is missing', expected: 'a village' })
  })

  it('shortens long values, names missing ones, and opens none of its own text again', () => {
    const shown = (given: unknown): string => policyError('date/invalid', { given }).message
    expect(shown('x'.repeat(3000))).toBe(`"${'x'.repeat(1000)}…" is not a calendar date.`)
    expect(shown(undefined)).toBe('"nothing" is not a calendar date.')
    expect(shown({})).toBe('"an object" is not a calendar date.')
    expect(shown('{fix}')).toBe('"{fix}" is not a calendar date.')
  })

  it('is built alike from the texts of another entry', () => {
    const error = errorsOf({
      'tale/too-long': { message: 'The tale has {words} words.', expected: 'fewer', fix: 'cut it' },
    })('tale/too-long', { words: 9, where: 'tale' })
    expect(error).toBeInstanceOf(PolicyError)
    expect(error).toMatchObject({
      code: 'tale/too-long',
      message: 'The tale has 9 words.',
      fix: 'cut it',
      where: 'tale',
    })
  })
})

describe('the text of errors', () => {
  it.each(Object.entries(errorText))(
    '%s ends its message and names its code as area/what',
    (code, { message, expected, fix }) => {
      expect(code).toMatch(/^[a-z]+\/[a-z-]+$/)
      expect(message).toMatch(/[.]$/)
      expect([expected, fix].every((line) => line.length > 0 && !line.endsWith('.'))).toBe(true)
    },
  )
})
