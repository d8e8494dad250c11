import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { Citation, event, monthClosed } from './event.js'

describe('event', () => {
  it('declares a type by its payload', () => {
    const rate = z.number()
    expect(event({ rate })).toEqual({ payload: { rate } })
    expect(event({}, { coalesce: true })).toEqual({ payload: {}, coalesce: true })
  })

  it('gives the clock between one and thirty-one days', () => {
    const days = monthClosed.payload.days
    expect([1, 31].map((value) => days.safeParse(value).success)).toEqual([true, true])
    expect([0, 32, 1.5].map((value) => days.safeParse(value).success)).toEqual([false, false, false])
  })
})

describe('a citation', () => {
  it('names a source and a place in it, and nothing else', () => {
    expect(Citation.safeParse({ source: 'tale', locator: 'p. 3' }).success).toBe(true)
    expect(Citation.safeParse({ source: '', locator: '' }).success).toBe(false)
    expect(Citation.safeParse({ source: 'tale', locator: '', page: 3 }).success).toBe(false)
  })
})
