import { describe, expect, it } from 'vitest'
import { plainInput, recorded } from '../../testing/villages/plain-input.js'
import { villages } from '../../testing/villages/village.js'
import { atLeast, chance } from '../rules/condition.js'
import { type Knob, knob } from '../rules/knob.js'
import { rule } from '../rules/rule.js'
import { run } from './run.js'

const feast = (id: string): ReturnType<typeof recorded> => recorded(id, 'feast.held', '2030-01-11', { guests: 1 })
const warmth: Knob = knob({ id: 'warmth', value: 0.4, range: [0, 1], unit: 'share', basis: 'tale', grade: 'judgement' })

describe('a draw', () => {
  /** What two rules draw on two events, in the order in which they are asked: three draws and a lasting one. */
  const drawn = (): readonly (readonly number[])[] => {
    const all: number[][] = []
    const draws = (id: string): ReturnType<typeof rule> =>
      rule(
        villages,
        id,
        { on: 'feast.held', basis: ['tale'] },
        {
          when: [atLeast('any', ({ draw }) => draw('size'), 0)],
          then: ({ draw, lasting }) => {
            all.push([draw('size'), draw('size'), draw('colour'), lasting('temper/alder')])
            return []
          },
        },
      )
    run(plainInput({ rules: [draws('a'), draws('b')], schedule: [feast('x'), feast('y')] }))
    return all
  }

  it('is named by rule, event, purpose and how often it was asked', () => {
    const moments = drawn().flatMap((one) => one.slice(0, 3))
    expect(new Set(moments).size).toBe(12)
  })

  it('that lasts is named by its subject alone', () => {
    expect(new Set(drawn().map((one) => one[3])).size).toBe(1)
  })

  it('asked by a condition gives the same answer as often as it is asked, and is another than the effect’s', () => {
    const asked: number[] = []
    const asks = rule(
      villages,
      'a',
      { on: 'feast.held', basis: ['tale'] },
      {
        when: [atLeast('any', ({ draw }) => asked.push(draw('size'), draw('size')), 0), chance('size', 1)],
        then: ({ draw }) => {
          asked.push(draw('size'))
          return []
        },
      },
    )
    const { firings } = run(plainInput({ rules: [asks], schedule: [feast('x')] }))
    const [one, ...others] = asked
    expect(others.slice(0, -1).every((other) => other === one)).toBe(true)
    expect(firings[0]?.checks[1]?.value).toBe(one)
    expect(others.at(-1)).toBe(drawn()[0]?.[0])
    expect(others.at(-1)).not.toBe(one)
  })
})

describe('a knob', () => {
  const reads = rule(
    villages,
    'reads',
    { on: 'feast.held', basis: ['tale'], changes: ['actors.cheer'], knobs: { warmth } },
    {
      when: [atLeast('warm', () => 1, warmth)],
      then: (moment, fx) => [fx.actor('alder', 'cheer', moment.knob.warmth + moment.valueOf(warmth))],
    },
  )
  const cheer = (settings?: Readonly<Record<string, number>>): unknown =>
    run(plainInput({ rules: [reads], schedule: [feast('x')], ...(settings ? { settings } : {}) })).world.actors.alder
      ?.cheer

  it('is read at its own value, or at the one it is set to', () => {
    expect([cheer(), cheer({}), cheer({ warmth: 0.9 })]).toEqual([0.8, 0.8, 1.8])
  })

  it('is read afresh for each run, even when the settings are one object that was written between', () => {
    const settings: Record<string, number> = { warmth: 0.1 }
    const before = cheer(settings)
    settings.warmth = 0.2
    expect([before, cheer(settings)]).toEqual([0.2, 0.4])
  })

  it('cannot be written by the rule that reads it', () => {
    const writes = rule(
      villages,
      'writes',
      { on: 'feast.held', basis: ['tale'], knobs: { warmth } },
      {
        then: ({ knob: values }) => {
          ;(values as { warmth: number }).warmth = 1
          return []
        },
      },
    )
    expect(() => run(plainInput({ rules: [writes], schedule: [feast('x')] }))).toThrowError(
      expect.objectContaining({ code: 'input/invalid', message: expect.stringContaining('TypeError') }),
    )
  })
})
