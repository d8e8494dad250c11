import { describe, expect, it } from 'vitest'
import { messages } from './en.js'
import { say } from './message.js'

describe('a message', () => {
  it('is its text', () => {
    expect(say('value.unknown')).toBe('not known')
  })

  it('has its names filled in', () => {
    expect(say('app.too-small', { columns: 40, rows: 10, needColumns: 60, needRows: 20 })).toBe(
      'This screen has 40 × 10 cells; lapolicy needs at least 60 × 20.',
    )
  })

  it('takes a value as it is, braces and dollar signs too', () => {
    expect(say('menu.filter', { filter: '{filter} $& $1' })).toBe('Filter: {filter} $& $1')
  })

  it('does not reach into what every object inherits', () => {
    expect(say('menu.filter', { toString: 'x' } as unknown as { filter: string })).toBe('Filter: {filter}')
  })
})

describe('the catalogue', () => {
  it.each(Object.entries(messages))('%s has a well-formed text', (id, text) => {
    expect(id).toMatch(/^[a-z][\w-]*(\.[\w-]+)*$/)
    expect(text.trim()).not.toBe('')
    // A brace that opens no name would be shown to the player.
    expect(text.replace(/\{[\w-]+\}/g, '')).not.toMatch(/[{}]/)
  })
})
