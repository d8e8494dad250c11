import { describe, expect, it } from 'vitest'
import { plainInput, recorded } from '../../testing/villages/plain-input.js'
import { villages } from '../../testing/villages/village.js'
import { rule } from '../rules/rule.js'
import { run } from '../run/run.js'
import { allSeries, series } from './series.js'

const cheers = rule(
  villages,
  'cheers',
  { on: 'feast.held', basis: ['tale'], changes: ['actors.cheer'] },
  {
    then: ({ event: { guests } }, fx) => [fx.actor('alder', 'cheer', guests)],
  },
)
const schedule = [
  recorded('a', 'feast.held', '2030-01-20', { guests: 3 }),
  recorded('b', 'feast.held', '2030-02-28', { guests: 4 }),
  recorded('c', 'toll.imposed', '2030-03-01', { rate: 0.2, issue: 'water' }),
]
const played = () => run(plainInput({ rules: [cheers], schedule }))

describe('a series', () => {
  it('has the level at the opening, at each close of a month and on the last day', () => {
    expect(series(played(), 'actors.alder.cheer')).toEqual([
      ['2030-01-10', 0],
      ['2030-01-31', 3],
      ['2030-02-28', 7],
      ['2030-03-31', 7],
      ['2030-04-20', 7],
    ])
  })

  it('ends on the last day played, once, when that closes a month', () => {
    const short = run(plainInput({ rules: [cheers], schedule, until: '2030-02-28' }))
    expect(series(short, 'actors.alder.cheer').map(([date]) => date)).toEqual([
      '2030-01-10',
      '2030-01-31',
      '2030-02-28',
    ])
  })

  it('is null where a level is not known, or there is none', () => {
    expect(series(played(), 'actors.alder.silence').every(([, level]) => level === null)).toBe(true)
    expect(series(played(), 'actors.elm.cheer').every(([, level]) => level === null)).toBe(true)
  })
})

describe('all series', () => {
  it('are those that changed and those that are watched and exist, keys ascending', () => {
    expect(Object.keys(allSeries(played()))).toEqual(['actors.alder.cheer'])
    expect(
      Object.keys(allSeries(played(), ['ties.alder.birch.trust', 'actors.birch.cheer', 'actors.elm.cheer'])),
    ).toEqual(['actors.alder.cheer', 'actors.birch.cheer', 'ties.alder.birch.trust'])
    expect(allSeries(played())['actors.alder.cheer']).toEqual(series(played(), 'actors.alder.cheer'))
  })
})
