import { describe, expect, it } from 'vitest'
import { plainInput, recorded } from '../../testing/villages/plain-input.js'
import { villages } from '../../testing/villages/village.js'
import { addDays } from '../events/date.js'
import { atLeast } from '../rules/condition.js'
import { rule } from '../rules/rule.js'
import { compare } from '../views/compare.js'
import { chainTo, why } from '../views/why.js'
import { whyNot } from '../views/why-not.js'
import { levelAt } from '../world/path.js'
import { runBare } from './bare.js'
import { branch } from './branch.js'
import { evaluator } from './evaluate.js'
import { run } from './run.js'

// What would take minutes, or the whole stack, if its cost grew with the square or it walked by recursion.

const COUNT = 10_000
const cheer = 'actors.alder.cheer'

describe('ten thousand rules', () => {
  const rules = Array.from({ length: COUNT }, (_, at) =>
    rule(
      villages,
      `rule-${at}`,
      { on: 'feast.held', basis: ['tale'], changes: ['actors.cheer'] },
      {
        when: [atLeast('guests', ({ event }) => event.guests, at % 10)],
        then: ({ draw }, fx) => [fx.actor('alder', 'cheer', draw('size') - 0.5)],
      },
    ),
  )
  const feast = (guests: number) => [recorded('feast', 'feast.held', '2030-01-11', { guests })]
  const input = plainInput({ rules, schedule: feast(9), end: '2030-01-31' })
  const played = run(input)

  it('bring about the same without a record', () => {
    expect(played.firings).toHaveLength(COUNT)
    expect(runBare(input).world).toEqual(played.world)
  })

  it('are asked outside a run', () => {
    const { matches } = evaluator({ model: villages, rulebook: input.rulebook })
    expect(matches(played.events[0]?.event as never, played.opening)).toHaveLength(COUNT)
  })

  it('are told apart between two branches, and each has its share', () => {
    const other = branch(played, { scenario: { ...input.scenario, schedule: feast(4) } })
    expect(other.firings).toHaveLength(COUNT / 2)
    expect(compare(played, other).differences.map(({ path }) => path)).toContain(cheer)
    expect(why(other, cheer).contributions.filter(({ rule }) => rule.startsWith('rule-'))).toHaveLength(COUNT / 2)
  })

  it('are each asked why not', () => {
    expect(whyNot(branch(played, { scenario: { ...input.scenario, schedule: feast(4) } }), 'rule-9999').checks).toEqual(
      [{ label: 'guests', holds: false, value: 4, need: 9, margin: -5 }],
    )
  })
})

describe('ten thousand events, each brought about by the one before', () => {
  const daily = rule(
    villages,
    'daily',
    { on: 'story.told', basis: ['tale'], emits: { 'story.told': 1 }, changes: ['actors.cheer'] },
    {
      then: ({ event: { words } }, fx) => [
        fx.actor('alder', 'cheer', words % 2 ? 1 : -1),
        fx.emit('story.told', { actor: 'alder', target: 'birch', words: (words + 1) % 100, inDays: 1 }),
      ],
    },
  )
  const story = (words: number) => [recorded('s', 'story.told', '2030-01-11', { words })]
  const input = plainInput({ rules: [daily], schedule: story(1), end: addDays('2030-01-11', COUNT - 1) })
  const played = run(input)

  it('come out the same without a record', () => {
    const bare = runBare({ ...input, watch: [cheer] })
    expect(bare.world).toEqual(played.world)
    expect(bare.happened.size).toBeGreaterThanOrEqual(COUNT)
    expect(bare.series[cheer]?.at(-1)).toBe(levelAt(played.world, cheer))
  })

  it('are all told by why, and the chain of the last goes back to the first', () => {
    const { contributions, chain } = why(played, cheer)
    expect(contributions).toHaveLength(COUNT)
    expect(chain.length).toBeGreaterThan(0)
    const last = played.events.findLast(({ event }) => event.type === 'story.told')?.event.id ?? ''
    expect(chainTo(played, last)).toHaveLength(COUNT)
  })

  it('are compared with those of a branch', () => {
    const other = branch(played, { scenario: { ...input.scenario, schedule: story(2) } })
    const { departure, onlyB } = compare(played, other)
    expect(departure).toEqual({ date: '2030-01-11', event: 's' })
    expect(onlyB).toEqual([])
  })
})
