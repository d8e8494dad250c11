import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { level } from '../../testing/arbitraries/arbitrary.js'
import { asked, momentOf } from '../../testing/villages/data-moment.js'
import { exp, log, logistic, pow } from '../arithmetic.js'
import { addDays, dayNumber, isoDate } from '../events/date.js'
import type { Moment } from '../rules/moment.js'
import { dayOf } from './day.js'
import type { ValueData } from './value-data.js'

/** A value in both ways of writing: as data, and as somebody would write it in code. */
interface Twice<Value> {
  readonly data: ValueData
  readonly code: (moment: Moment) => Value
}

type Numbers = fc.Arbitrary<Twice<number>>
type Truths = fc.Arbitrary<Twice<boolean>>

const { number, truth } = fc.letrec<{ number: Twice<number>; truth: Twice<boolean> }>((tie) => {
  const [a, b, p] = [tie('number') as Numbers, tie('number') as Numbers, tie('truth') as Truths]
  const unary = (name: string, of: (x: number) => number): Numbers =>
    a.map((x) => ({ data: { [name]: x.data } as ValueData, code: (m) => of(x.code(m)) }))
  const binary = (name: string, of: (x: number, y: number) => number): Numbers =>
    fc.tuple(a, b).map(([x, y]) => ({
      data: { [name]: [x.data, y.data] } as unknown as ValueData,
      code: (m) => {
        const left = x.code(m)
        return of(left, y.code(m))
      },
    }))
  const compared = (name: string, of: (x: number, y: number) => boolean): Truths =>
    fc.tuple(a, b).map(([x, y]) => ({
      data: { [name]: [x.data, y.data] } as unknown as ValueData,
      code: (m) => {
        const left = x.code(m)
        return of(left, y.code(m))
      },
    }))
  return {
    number: fc.oneof(
      { maxDepth: 5, depthSize: 'small' },
      level(-5, 5).map((value): Twice<number> => ({ data: value, code: () => value })),
      fc.constant<Twice<number>>({
        data: { event: 'rate' },
        code: (m) => (m.event as unknown as { rate: number }).rate,
      }),
      fc.constant<Twice<number>>({ data: { knob: 'warmth' }, code: (m) => m.knob.warmth as number }),
      fc.constant<Twice<number>>({ data: { draw: 'luck' }, code: (m) => m.draw('luck') }),
      fc.constant<Twice<number>>({
        data: { tie: { from: 'from', to: 'target', indicator: 'trust' } },
        code: (m) => m.tie('birch', m.event.target ?? '', 'trust'),
      }),
      fc.tuple(a, b, tie('number') as Numbers).map(
        ([x, y, z]): Twice<number> => ({
          data: { add: [x.data, y.data, z.data] },
          code: (m) => x.code(m) + y.code(m) + z.code(m),
        }),
      ),
      binary('multiply', (x, y) => x * y),
      binary('subtract', (x, y) => x - y),
      binary('divide', (x, y) => x / y),
      binary('remainder', (x, y) => x % y),
      binary('power', pow),
      binary('min', Math.min),
      binary('max', Math.max),
      unary('exp', exp),
      unary('log', log),
      unary('logistic', logistic),
      unary('floor', Math.floor),
      unary('absolute', Math.abs),
      fc.tuple(p, a, b).map(
        ([q, x, y]): Twice<number> => ({
          data: { choose: { if: q.data, then: x.data, else: y.data } },
          code: (m) => (q.code(m) ? x.code(m) : y.code(m)),
        }),
      ),
    ),
    truth: fc.oneof(
      { maxDepth: 4, depthSize: 'small' },
      fc.boolean().map((value): Twice<boolean> => ({ data: value, code: () => value })),
      compared('at-least', (x, y) => x >= y),
      compared('at-most', (x, y) => x <= y),
      compared('above', (x, y) => x > y),
      compared('below', (x, y) => x < y),
      p.map((q): Twice<boolean> => ({ data: { not: q.data }, code: (m) => !q.code(m) })),
      fc
        .tuple(p, tie('truth') as Truths)
        .map(([q, r]): Twice<boolean> => ({ data: { all: [q.data, r.data] }, code: (m) => q.code(m) && r.code(m) })),
      fc
        .tuple(p, tie('truth') as Truths)
        .map(([q, r]): Twice<boolean> => ({ data: { any: [q.data, r.data] }, code: (m) => q.code(m) || r.code(m) })),
    ),
  }
})

/** What a value comes to; a number that does not depend on the moment and is none is refused before. */
function answer(data: ValueData): unknown {
  try {
    return asked(data)
  } catch (error) {
    if ((error as { code?: string }).code === 'data/wrong-type') return 'refused'
    throw error
  }
}

describe('any value', () => {
  it('is the number that the same expression in code gives, to the last bit, draws in their order', () => {
    let real = 0
    fc.assert(
      fc.property(number, ({ data, code }) => {
        const value = answer(data)
        if (value === 'refused') return
        real++
        expect(value).toBe(code(momentOf()))
      }),
      { numRuns: 2000 },
    )
    expect(real).toBeGreaterThan(1000)
  })

  it('is the truth that the same expression in code gives', () => {
    fc.assert(
      fc.property(truth, ({ data, code }) => {
        const value = answer(data)
        if (value !== 'refused') expect(value).toBe(code(momentOf()))
      }),
      { numRuns: 1000 },
    )
  })
})

describe('any date', () => {
  it('has the day number that core gives it', () => {
    fc.assert(
      fc.property(fc.integer({ min: dayNumber('0001-01-01'), max: dayNumber('9999-12-31') }), (day) => {
        expect(dayOf(isoDate(day))).toBe(day)
      }),
    )
    expect(dayOf(addDays('0099-12-31', 1))).toBe(dayNumber('0100-01-01'))
  })
})
