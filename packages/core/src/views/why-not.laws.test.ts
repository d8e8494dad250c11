import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  level,
  type Villages,
  villageInput,
  villages,
  villageWorld,
  whyNotAgreesWithTheLedger,
} from '../../testing/index.js'
import { plainInput, recorded } from '../../testing/villages/plain-input.js'
import { atLeast, atMost, type Condition, chance } from '../rules/condition.js'
import { createDraws } from '../rules/draw.js'
import { knob } from '../rules/knob.js'
import type { Moment } from '../rules/moment.js'
import { type Rule, rule } from '../rules/rule.js'
import type { EventRow } from '../run/ledger.js'
import { type AnyRun, run } from '../run/run.js'
import { evolve } from '../world/evolve.js'
import { idsOf } from '../world/id.js'
import type { World } from '../world/world.js'
import { BINDING, type Flip } from './flips.js'
import { pastWorlds } from './past-world.js'
import { type Asking, asking, type Scene } from './scene.js'
import { type WhyNot, whyNot } from './why-not.js'

it('asked again in the rebuilt world, exactly those rules fire that fired, by the same checks (law 10)', () => {
  fc.assert(whyNotAgreesWithTheLedger(villageInput()))
})

type Tolled = Moment<Villages, 'toll.imposed', { readonly zeal: typeof zeal }>
const zeal = knob({ id: 'zeal', value: 0.4, range: [0, 1], unit: 'probability', basis: 'tale', grade: 'judgement' })

/** Conditions on every kind of number, each monotone in what it reads, with a bound between 0 and 1. */
const conditions: Readonly<Record<string, (bound: number) => Condition<Tolled>>> = {
  cheer: (bound) => atLeast('cheer', ({ level: read }) => read('alder', 'cheer'), 40 * bound - 20),
  trust: (bound) => atMost('trust', ({ tie }) => tie('alder', 'birch', 'trust'), 100 * bound - 50),
  rate: (bound) => atLeast('rate', ({ event }) => event.rate, bound),
  zeal: (bound) => atMost('zeal', () => bound, zeal),
  mixed: (bound) =>
    atMost(
      'mixed',
      ({ event, level: read, knob: values }) => event.rate * 20 + read('birch', 'cheer') * values.zeal,
      30 * bound,
    ),
  luck: (bound) => chance('luck', ({ event, knob: { zeal } }) => (zeal + event.rate * bound) / 2),
  own: (bound) => atLeast('own', ({ binding, level: read }) => read(binding || 'cedar', 'cheer'), 40 * bound - 20),
}

const inputs = fc
  .record({
    world: villageWorld('2030-01-10'),
    rates: fc.array(level(0, 1), { minLength: 1, maxLength: 3 }),
    asked: fc.uniqueArray(fc.tuple(fc.constantFrom(...idsOf(conditions)), level(0, 1)), {
      maxLength: 3,
      selector: ([name]) => name,
    }),
    merry: fc.option(level(-20, 20)),
    seed: fc.nat(),
  })
  .map(({ world, rates, asked, merry, seed }) => {
    const tested: Rule = rule(
      villages,
      'tested',
      { on: 'toll.imposed', basis: ['tale'], knobs: { zeal } },
      {
        ...(merry === null
          ? {}
          : { over: (_, { actors }) => idsOf(actors).filter((id) => (actors[id]?.cheer ?? 0) > merry) }),
        when: asked.map(([name, bound]) => (conditions[name] as (bound: number) => Condition<Tolled>)(bound)),
        then: () => [],
      },
    )
    const schedule = rates.map((rate, at) =>
      recorded(`toll-${at}`, 'toll.imposed', `2030-02-0${at + 1}`, { rate, issue: 'wood' }),
    )
    return plainInput({ rules: [tested], world, schedule, seed })
  })

/** The scene of an answer, written anew: a number of the world by `evolve`, one of the event or a knob by itself. */
function sceneWith(played: AnyRun, { event: id }: WhyNot, path: string, value: number): Scene {
  const { event, n } = played.events.find((one) => one.event.id === id) as EventRow
  const world = pastWorlds(played)({ n }) as World
  const [head, field = ''] = path.split('.')
  if (head === 'knob') return { event, world, settings: { [field]: value } }
  if (head === 'event') return { event: { ...event, [field]: value }, world, settings: {} }
  evolve(world, [{ path, before: null, after: value }])
  return { event, world, settings: {} }
}

function askingOf({ input }: AnyRun, { binding }: WhyNot): Asking {
  return asking({ model: input.model, draws: createDraws(input.seed) }, input.rulebook.rules[0] as Rule, binding)
}

function isTurned(played: AnyRun, answer: WhyNot, { label }: Flip, scene: Scene): boolean {
  const asked = askingOf(played, answer)
  if (label === null) return asked.fires(scene)
  if (label === BINDING) return asked.isBound(scene)
  return asked.checks(scene).find((check) => check.label === label)?.holds !== answer.fired
}

describe('a flip', () => {
  const each = (test: (played: AnyRun, answer: WhyNot, flip: Flip) => void): number => {
    let count = 0
    const law = fc.property(inputs, fc.constantFrom(undefined, 'cedar', 'guild'), (input, binding) => {
      const played = run(input) as AnyRun
      const answer = whyNot(played, 'tested', binding === undefined ? {} : { binding })
      for (const flip of answer.flips) {
        count++
        test(played, answer, flip)
      }
    })
    fc.assert(law)
    return count
  }

  it('turns its condition when it is made, and says truly whether the rule then fires', () => {
    const count = each((played, answer, flip) => {
      const scene = sceneWith(played, answer, flip.path, flip.to)
      expect(isTurned(played, answer, flip, scene)).toBe(true)
      expect(askingOf(played, answer).fires(scene)).toBe(flip.fires)
    })
    expect(count).toBeGreaterThan(30)
  })

  it('is the smallest: a hundredth of the range less does not turn it', () => {
    each((played, answer, flip) => {
      // Several conditions at once may hold in the middle of a range alone.
      if (flip.label === null) return
      const width = Math.abs(flip.to - flip.from) / flip.share
      const less = flip.to - Math.sign(flip.to - flip.from) * 0.01 * width
      if ((less - flip.from) * (flip.to - flip.from) <= 0) return
      expect(isTurned(played, answer, flip, sceneWith(played, answer, flip.path, less))).toBe(false)
    })
  })

  it('stays in the range of its number, and starts from where it stands', () => {
    const ranges: Readonly<Record<string, readonly [number, number]>> = { ties: [-50, 50], actors: [-20, 20] }
    each((_, __, { path, from, to, share }) => {
      const [low, high] = ranges[path.slice(0, path.indexOf('.'))] ?? [0, 1]
      expect(Math.min(from, to)).toBeGreaterThanOrEqual(low)
      expect(Math.max(from, to)).toBeLessThanOrEqual(high)
      expect(from).not.toBe(to)
      expect(share).toBeCloseTo(Math.abs(to - from) / (high - low), 12)
    })
  })
})
