import { describe, expect, it } from 'vitest'
import { plainInput, recorded } from '../../testing/villages/plain-input.js'
import { type Villages, villages } from '../../testing/villages/village.js'
import type { Moment } from '../rules/moment.js'
import { rule } from '../rules/rule.js'
import { type AnyRun, run } from '../run/run.js'
import type { World } from '../world/world.js'
import { pastWorlds } from './past-world.js'

/** What each rule saw while the run was played, by event. */
function seenBy(rules: Parameters<typeof plainInput>[0]): { readonly run: AnyRun; readonly seen: Map<string, World> } {
  const seen = new Map<string, World>()
  const eye = rule(
    villages,
    'eye',
    { on: ['feast.held', 'lantern.lit', 'story.told', 'toll.lifted', 'month.closed'], basis: ['tale'] },
    {
      then: ({ event, world }: Moment<Villages>) => {
        seen.set(event.id, structuredClone(world) as unknown as World)
        return []
      },
    },
  )
  return { run: run(plainInput({ ...rules, rules: [eye, ...(rules?.rules ?? [])] })), seen }
}

const cheers = rule(
  villages,
  'cheers',
  {
    on: ['feast.held', 'story.told', 'month.closed'],
    basis: ['tale'],
    changes: ['actors.cheer'],
    emits: { 'lantern.lit': 0 },
  },
  {
    then: ({ event }, fx) => [
      fx.actor('alder', 'cheer', 2),
      ...(event.type === 'feast.held' ? [fx.emit('lantern.lit', { actor: 'alder', target: null, count: 1 })] : []),
    ],
  },
)

const play = () =>
  seenBy({
    rules: [cheers],
    opening: [recorded('old', 'toll.imposed', '2029-12-01', { rate: 0.4, issue: 'water' })],
    schedule: [
      recorded('feast', 'feast.held', '2030-01-20', { guests: 3 }),
      recorded('tale', 'story.told', '2030-01-20', { words: 9 }),
      recorded('end', 'toll.lifted', '2030-01-31'),
    ],
  })

describe('past worlds', () => {
  it('are those that the rules read: before all of a wave, after the wave before', () => {
    const { run: played, seen } = play()
    const worldAt = pastWorlds(played)
    const rows = played.events.filter(({ event }) => seen.has(event.id))
    expect(rows).toHaveLength(seen.size)
    for (const row of rows) expect(worldAt(row), row.event.id).toEqual(seen.get(row.event.id))
    const cheer = (id: string): unknown => (seen.get(id) as World<Villages>).actors.alder?.cheer
    expect([cheer('feast'), cheer('tale'), cheer('end')]).toEqual([0, 0, 4])
    expect(cheer('feast/cheers/lantern.lit:alder>')).toBe(4)
    expect(seen.get('end')?.measures).toHaveProperty('old')
    expect(seen.get('clock/2030-01')?.measures).toEqual({})
  })

  it('leave the run as it was', () => {
    const { run: played } = play()
    const before = structuredClone(played.opening)
    const worldAt = pastWorlds(played)
    for (const row of played.events.slice(1)) worldAt(row)
    expect(played.opening).toEqual(before)
    expect(played.opening.actors.alder?.cheer).toBe(0)
  })

  it('need not be asked for one by one', () => {
    const { run: played, seen } = play()
    const last = played.events.at(-1)
    expect(last?.event.id).toBe('clock/2030-03')
    expect(pastWorlds(played)({ n: last?.n as number })).toEqual(seen.get('clock/2030-03'))
  })

  it('of a run without changes are its opening, on another date', () => {
    const quiet = seenBy({ schedule: [recorded('feast', 'feast.held', '2030-01-20', { guests: 3 })] })
    const row = quiet.run.events[0] as { n: number }
    expect(pastWorlds(quiet.run)(row)).toEqual({ ...quiet.run.opening, date: '2030-01-20' })
  })
})
