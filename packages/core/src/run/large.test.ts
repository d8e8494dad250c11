import { expect, it } from 'vitest'
import { plainInput, recorded } from '../../testing/villages/plain-input.js'
import { villages } from '../../testing/villages/village.js'
import { addDays } from '../events/date.js'
import { rule } from '../rules/rule.js'
import { allSeries } from '../views/series.js'
import { chainTo, why } from '../views/why.js'
import { resume, run } from './run.js'

// Each would take minutes, or all memory, if its cost grew with the square of what it holds.

it('ten thousand rules are played in seconds', () => {
  const rules = Array.from({ length: 10_000 }, (_, at) =>
    rule(
      villages,
      `rule-${at}`,
      { on: 'feast.held', basis: ['tale'], changes: ['actors.cheer'] },
      {
        then: ({ draw }, fx) => [fx.actor('alder', 'cheer', draw('size') - 0.5)],
      },
    ),
  )
  const schedule = [0, 1, 2].map((at) =>
    recorded(`feast-${at}`, 'feast.held', addDays('2030-01-11', at), { guests: 1 }),
  )
  const played = run(plainInput({ rules, schedule }))
  expect(played.firings).toHaveLength(30_000)
  expect(why(played, 'actors.alder.cheer').contributions.length).toBeGreaterThanOrEqual(30_000)
})

it('a chain of ten thousand events, a day apart, is played in seconds, with ids that stay short', () => {
  const daily = rule(
    villages,
    'daily',
    { on: 'story.told', basis: ['tale'], emits: { 'story.told': 1 }, changes: ['actors.cheer'] },
    {
      then: ({ event: { words } }, fx) => [
        fx.actor('alder', 'cheer', words % 2 ? 1 : -1),
        fx.emit('story.told', { actor: 'alder', target: 'birch', words: (words + 1) % 99, inDays: 1 }),
      ],
    },
  )
  const input = plainInput({
    rules: [daily],
    schedule: [recorded('s', 'story.told', '2030-01-11', { words: 1 })],
    end: addDays('2030-01-11', 9_999),
  })
  const played = run(input)
  const stories = played.events.filter(({ event }) => event.type === 'story.told')
  expect(stories).toHaveLength(10_000)
  expect(new Set(stories.map(({ event }) => event.id)).size).toBe(10_000)
  expect(Math.max(...stories.map(({ event }) => event.id.length))).toBeLessThanOrEqual(1000)
  expect(chainTo(played, stories.at(-1)?.event.id ?? '')).toHaveLength(10_000)
  expect(Object.keys(allSeries(played))).toEqual(['actors.alder.cheer'])
  const half = run({ ...input, until: addDays('2030-01-11', 5_000) })
  expect(resume(input, JSON.parse(JSON.stringify(half.savedPoint()))).world).toEqual(played.world)
})

it('ten thousand recorded events, each needing the one before it, are played in seconds', () => {
  const schedule = Array.from({ length: 10_000 }, (_, at) =>
    recorded(`feast-${at}`, 'feast.held', addDays('2030-01-10', Math.floor(at / 60)), {
      guests: 1,
      needs: at === 0 ? [] : [`feast-${at - 1}`],
    }),
  )
  const { events, missing } = run(plainInput({ schedule, end: '2030-12-31' }))
  expect(events.filter(({ event }) => event.type === 'feast.held')).toHaveLength(10_000)
  expect(missing).toEqual([])
})
