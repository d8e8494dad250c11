import { describe, expect, it } from 'vitest'
import { spelledInAscii } from './spelling.js'

describe('spelling in ASCII', () => {
  it('drops accents', () => {
    expect(spelledInAscii('México, São Tomé, Ñandú')).toBe('Mexico, Sao Tome, Nandu')
  })

  it('takes an accent that stands by itself with its letter', () => {
    expect(spelledInAscii('Me\u0301xico')).toBe('Mexico')
  })

  it('spells signs out', () => {
    expect(spelledInAscii('−3 … “kept” ▸ ●')).toBe('-3 ... "kept" > o')
  })

  it('puts a question mark for what has no spelling', () => {
    expect(spelledInAscii('港')).toBe('?')
  })
})
