import { describe, expect, it } from 'vitest'
import { childPath, numbering } from './follow.js'

describe('childPath', () => {
  it('spells a cause path out', () => {
    expect(childPath('feast', 'rule@a>b/story.told:a>b')).toBe('feast/rule@a>b/story.told:a>b')
  })

  it('tells a long parent by its hash, and different parents apart', () => {
    const [one, other] = ['x', 'y'].map((start) => childPath(start.repeat(2000), 'r/t:a>b'))
    expect(one).toMatch(/^~[0-9a-f]{16}\/r\/t:a>b$/)
    expect(one).not.toBe(other)
    expect(childPath('x'.repeat(2000), 'r/t:a>b')).toBe(one)
  })

  it('never grows beyond what an event’s id may be', () => {
    let path = 'start'
    for (let step = 0; step < 500; step++) {
      path = childPath(path, `some-rule@alder>birch/lantern.lit:alder>birch`)
      expect(path.length).toBeLessThanOrEqual(1000)
    }
  })
})

it('numbering leaves the first as it is and numbers its equals', () => {
  const numbered = numbering()
  expect(['a', 'b', 'a', 'a', 'b'].map(numbered)).toEqual(['a', 'b', 'a#1', 'a#2', 'b#1'])
})
