import { describe, expect, it } from 'vitest'
import { wrap } from './wrap.js'

describe('wrap', () => {
  it('breaks between words', () => {
    expect(wrap('sells a fifth of its exports there', 12)).toEqual(['sells a', 'fifth of its', 'exports', 'there'])
  })

  it('breaks inside a word only where it is longer than a line', () => {
    expect(wrap('a counterdeployment', 8)).toEqual(['a', 'counterd', 'eploymen', 't'])
  })

  it('keeps the line breaks of the text, empty lines too', () => {
    expect(wrap('one\n\ntwo', 10)).toEqual(['one', '', 'two'])
  })

  it('gives one empty line for an empty text', () => {
    expect(wrap('', 10)).toEqual([''])
  })

  it('shows that something did not fit a column of one cell', () => {
    expect(wrap('港', 1)).toEqual(['?'])
  })
})
