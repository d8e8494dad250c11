import { describe, expect, it } from 'vitest'
import { storeAt } from '../../../test/gestures.js'
import type { AppState } from '../state/app-state.js'
import { feed } from './feed.js'

const ended = (): AppState => storeAt('end').getState()

describe('the feed', () => {
  it('is told newest first, and only up to the cursor', () => {
    const state = ended()
    const dates = feed(state).map(({ date }) => date)
    expect(dates).toEqual([...dates].sort().reverse())
    const half = dates[Math.floor(dates.length / 2)] ?? ''
    expect(feed({ ...state, at: half }).every(({ date }) => date <= half)).toBe(true)
  })

  it('tells a decision after what fell due that day and before what it brought about', () => {
    const entries = feed(ended())
      .filter(({ date }) => date === '2025-02-01')
      .reverse()
    const decided = entries.findIndex(({ mark }) => mark === 'decided')
    expect(decided).toBeGreaterThanOrEqual(0)
    entries.forEach(({ event }, at) => {
      if (event?.startsWith('decision/')) expect(at).toBeGreaterThan(decided)
    })
  })

  it('has no entry of the clock or of the diary that rules keep', () => {
    for (const { event } of feed(ended())) expect(event ?? '').not.toMatch(/clock\/[^/]*$|fell-due|deadline.passed/)
  })

  it('names whoever claims or disputes what it marks as contested', () => {
    const contested = feed(ended()).filter(({ mark }) => mark === 'contested')
    expect(contested.length).toBeGreaterThan(0)
    for (const { note } of contested) expect(note).toMatch(/claimed|disputed/)
  })

  it('is narrowed by words', () => {
    const state = { ...ended(), filters: { menu: '', play: 'CHINA', missing: '' } }
    for (const { text, note } of feed(state)) expect(`${text} ${note}`.toLowerCase()).toContain('china')
  })
})
