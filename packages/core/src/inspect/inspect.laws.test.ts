import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainInput, recorded } from '../../testing/villages/plain-input.js'
import { villageInput } from '../../testing/villages/run-input.js'
import { villages } from '../../testing/villages/village.js'
import { PolicyError } from '../errors.js'
import type { Rule } from '../rules/rule.js'
import { run } from '../run/run.js'
import { type Inspection, inspect } from './inspect.js'
import { type Fx, planted } from './planted.js'

const runs = { numRuns: 40 }

const reported = ({ errors, notes }: Inspection, ...codes: readonly string[]): ReadonlySet<string> =>
  new Set([...errors, ...notes].filter(({ code }) => codes.includes(code)).flatMap(({ rules }) => rules))

const types = ['lantern.lit', 'feast.held', 'bridge.closed'] as const
const payloads = {
  'lantern.lit': { count: 1 },
  'feast.held': { guests: 1 },
  'bridge.closed': {},
}

/** Each type is answered by another at once, later or never, so that days end or go round; sometimes by two rules alike. */
const knotted: fc.Arbitrary<readonly Rule[]> = fc
  .tuple(
    ...types.map(() => fc.record({ emits: fc.constantFrom(...types, null), days: fc.constantFrom(0, 0, 40) })),
    fc.option(fc.nat({ max: types.length - 1 }), { freq: 2 }),
  )
  .map((drawn) => {
    const twice = drawn.at(-1)
    const made = (drawn.slice(0, -1) as readonly Answered[]).map((one, at) => ({ ...one, on: types[at] as Type }))
    return [...made, ...(typeof twice === 'number' ? [made[twice] as (typeof made)[number]] : [])].flatMap(
      ({ on, emits, days }, at) => (emits === null ? [] : [answering(`rule-${at}`, on, emits, days)]),
    )
  })

type Type = (typeof types)[number]

interface Answered {
  readonly emits: Type | null
  readonly days: number
}

const answering = (id: string, on: Type, emits: Type, days: number): Rule =>
  planted(id, on, {
    emits: { [emits]: days },
    then: (_: unknown, fx: Fx) => [
      fx.emit(emits, { actor: 'alder', target: 'birch', inDays: days, ...payloads[emits] }),
    ],
  })

const feast = [
  recorded('feast', 'feast.held', '2030-01-12', { guests: 3 }),
  recorded('light', 'lantern.lit', '2030-01-12', { count: 3 }),
]

describe('an inspection never contradicts a run', () => {
  it('a run that goes round without end had a cycle without delay, and one that breaks on a double had it noted', () => {
    const met = { 'run/chain-too-long': 0, 'rule/duplicate-emission': 0, none: 0 }
    fc.assert(
      fc.property(knotted, (rules) => {
        const input = plainInput({ rules, schedule: feast })
        const found = inspect(input.rulebook, { model: villages, scenarios: [input.scenario] })
        try {
          run(input)
          met.none++
        } catch (error) {
          if (!(error instanceof PolicyError)) throw error
          met[error.code as keyof typeof met]++
          const code =
            error.code === 'run/chain-too-long' ? 'inspect/cycle-without-delay' : 'inspect/duplicate-emission'
          expect(reported(found, code).size, `${error.message}`).toBeGreaterThan(0)
          if (code === 'inspect/duplicate-emission')
            for (const rule of error.facts.rules as string[]) expect(reported(found, code)).toContain(rule)
        }
      }),
      { numRuns: 120 },
    )
    // A generator that never ties a knot proves nothing.
    expect(Math.min(...Object.values(met))).toBeGreaterThan(5)
  })

  it('a rule that fired was never said to be unable to', () => {
    fc.assert(
      fc.property(villageInput(), (input) => {
        const found = inspect(input.rulebook, { model: input.model, scenarios: [input.scenario] })
        const unable = reported(found, 'inspect/never-fires', 'inspect/unreachable-rule', 'inspect/unknown-value')
        for (const { rule } of run(input).firings) expect(unable).not.toContain(rule)
      }),
      runs,
    )
  })

  it('a knob that changes what happens was never said to go unread', () => {
    let changed = 0
    fc.assert(
      fc.property(villageInput(), (input) => {
        const found = inspect(input.rulebook, { model: input.model, scenarios: [input.scenario] })
        const idle = found.notes
          .filter(({ code }) => /knob-(never-read|not-needed)/.test(code))
          .map(({ message }) => message)
        const played = (value: number, id: string): string => {
          const { events, changes } = run({ ...input, settings: { ...input.settings, [id]: value } })
          return JSON.stringify([events, changes])
        }
        for (const { id } of input.rulebook.knobs) {
          if (played(0, id) === played(1, id)) continue
          changed++
          expect(idle.filter((message) => message.includes(`"${id}"`))).toEqual([])
        }
      }),
      runs,
    )
    expect(changed).toBeGreaterThan(5)
  })

  it('what a run refuses nothing of has no errors but rules that cannot fire', () => {
    fc.assert(
      fc.property(villageInput(), (input) => {
        const { errors } = inspect(input.rulebook, {
          model: input.model,
          scenarios: [input.scenario],
          library: ['tale'],
        })
        expect(errors.filter(({ code }) => code !== 'inspect/never-fires')).toEqual([])
      }),
      runs,
    )
  })
})
