import { describe, expect, it, vi } from 'vitest'
import { nearestTurn } from './nearest-turn.js'

const span = (value: number, low: number, high: number, isWhole = false) =>
  ({ value, range: [low, high], isWhole }) as const

describe('the nearest turn', () => {
  it('is the exact threshold, whichever way it lies', () => {
    expect(nearestTurn(span(38, -40, 60), (at) => at >= 41, [])).toBe(41)
    expect(nearestTurn(span(38, -40, 60), (at) => at <= 31.5, [])).toBe(31.5)
  })

  it('is the nearer of two', () => {
    const turns = (at: number): boolean => at >= 60 || at <= 45
    expect(nearestTurn(span(50, 0, 100), turns, [])).toBe(45)
    expect(nearestTurn(span(54, 0, 100), turns, [])).toBe(60)
    expect(nearestTurn(span(50, 0, 100), (at) => at >= 60 || at <= 40, [])).toBe(40)
  })

  it('is nothing where it turns nowhere in the range, nor beyond its ends', () => {
    expect(nearestTurn(span(5, 0, 10), () => false, [])).toBeNull()
    expect(nearestTurn(span(5, 0, 10), (at) => at > 10 || at < 0, [11, -1])).toBeNull()
  })

  it('may be an end of the range', () => {
    expect(nearestTurn(span(5, 0, 10), (at) => at >= 10, [])).toBe(10)
    expect(nearestTurn(span(5, 0, 10), (at) => at <= 0, [])).toBe(0)
    expect(nearestTurn(span(0, 0, 10), (at) => at >= 10, [])).toBe(10)
  })

  it('is beyond a threshold that itself does not turn, and no further than a ten-thousandth of the range', () => {
    expect(nearestTurn(span(2, 0, 10), (at) => at > 4, [])).toBe(4.001)
    expect(nearestTurn(span(2, 0, 10), (at) => at < 1.7, [])).toBe(1.699)
    // Not beyond a crooked end of the range, however near a round number lies.
    expect(nearestTurn(span(0, 0, Math.PI), (at) => at >= Math.PI, [])).toBe(Math.PI)
    expect(nearestTurn(span(0, -Math.PI, 0), (at) => at <= -Math.PI, [])).toBe(-Math.PI)
  })

  it('is found in the midst of a wide range, and next to its end', () => {
    expect(nearestTurn(span(0, 0, 100), (at) => at >= 30 && at <= 35, [])).toBe(30)
    expect(nearestTurn(span(100, 0, 100), (at) => at >= 30 && at <= 35, [])).toBe(35)
    expect(nearestTurn(span(0, 0, 100), (at) => at >= 98.2 && at <= 98.9, [])).toBe(98.2)
  })

  it('is the nearest of those that hints name, in whatever order', () => {
    const turns = (at: number): boolean => [20.01, 40.01, 60.01, 70.01].includes(at)
    expect(nearestTurn(span(51, 0, 100), turns, [70.01, 60.01, 20.01, 40.01])).toBe(60.01)
    expect(nearestTurn(span(49, 0, 100), turns, [70.01, 60.01, 20.01, 40.01])).toBe(40.01)
  })

  it('is a round number just beyond a crooked one', () => {
    expect(nearestTurn(span(0, 0, 1), (at) => at >= Math.PI / 10, [])).toBe(0.3142)
    expect(nearestTurn(span(1, 0, 1), (at) => at <= Math.PI / 10, [])).toBe(0.3141)
    expect(nearestTurn(span(-1, -1, 1), (at) => at >= -1e-9, [])).toBe(0)
    expect(
      Object.is(
        nearestTurn(span(-1, -1, 1), (at) => at >= -1e-9, []),
        0,
      ),
    ).toBe(true)
  })

  it('stays crooked where no round number near it turns', () => {
    const only = (at: number): boolean => at >= 0.30000001 && at <= 0.30000002
    const found = nearestTurn(span(0, 0, 1), only, [0.300000015]) as number
    expect(only(found)).toBe(true)
  })

  it('is found close by, where most of the range turns back', () => {
    const narrow = (at: number): boolean => at >= 0.500004 && at <= 0.50004
    expect(nearestTurn(span(0.5, 0, 1), narrow, [])).toBeCloseTo(0.500004, 4)
  })

  it('is a single value where a hint names it', () => {
    expect(nearestTurn(span(1, 0, 10), (at) => at === Math.SQRT2, [])).toBeNull()
    expect(nearestTurn(span(1, 0, 10), (at) => at === Math.SQRT2, [Math.SQRT2])).toBe(Math.SQRT2)
  })

  it('is a whole number where only whole ones make sense', () => {
    expect(nearestTurn(span(3, 0, 9, true), (at) => at >= 4.2, [])).toBe(5)
    expect(nearestTurn(span(3, 0, 9, true), (at) => at <= 1.9, [])).toBe(1)
    expect(nearestTurn(span(0, -9, 9, true), (at) => at <= -1, [])).toBe(-1)
    const asked = vi.fn((_: number) => false)
    nearestTurn(span(3, 0, 9, true), asked, [4.5])
    for (const [at] of asked.mock.calls) expect(Number.isInteger(at)).toBe(true)
  })

  it('never asks about the value itself, nor about one outside the range', () => {
    const asked = vi.fn((_: number) => false)
    nearestTurn(span(5, 0, 10), asked, [5, -3, 12])
    for (const [at] of asked.mock.calls) {
      expect(at).not.toBe(5)
      expect(at).toBeGreaterThanOrEqual(0)
      expect(at).toBeLessThanOrEqual(10)
    }
  })
})
