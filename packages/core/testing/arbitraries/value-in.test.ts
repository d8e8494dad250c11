import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { valueIn } from './value-in.js'

interface Tree {
  readonly name: string
  readonly boughs: readonly Tree[]
}
const tree: z.ZodType<Tree> = z.lazy(() => z.strictObject({ name: z.string(), boughs: z.array(tree) }))

/** Every kind of plain data that a payload may hold. */
const kinds: Readonly<Record<string, z.ZodType>> = {
  'a number': z.number(),
  'a number above an end': z.number().min(5000),
  'a number below an end': z.number().max(-5000),
  'a number strictly between': z.number().gt(0).lt(1),
  'a whole number': z.int().min(3).max(5),
  'a multiple': z.number().multipleOf(0.25).min(-1).max(1),
  'a multiple of five': z.int().multipleOf(5).min(1).max(50),
  'a text': z.string().min(2).max(4),
  'a text that begins': z.string().startsWith('us-'),
  'a text of a pattern': z.string().regex(/^[A-Z]{3}$/),
  'a date as text': z.iso.date(),
  'a time as text': z.iso.datetime(),
  'an address': z.email(),
  'a link': z.url(),
  'an id': z.uuid(),
  'a trimmed text': z.string().trim(),
  'a template': z.templateLiteral(['day-', z.number().int().min(0)]),
  'yes or no': z.boolean(),
  nothing: z.null(),
  anything: z.unknown(),
  'one of three': z.literal(['a', 2, true]),
  'a word of a list': z.enum(['b', 'a']),
  'a number of a list': z.enum({ low: 1, high: 2 }),
  'perhaps null': z.number().nullable(),
  'a default': z.number().default(3),
  'a brand': z.string().brand<'id'>(),
  'read only': z.array(z.boolean()).readonly(),
  'a list': z
    .array(z.enum(['a', 'b']))
    .min(2)
    .max(3),
  'an empty list': z.array(z.number()).max(0),
  'a pair': z.tuple([z.string(), z.number()]),
  'a record': z.record(z.string(), z.number()),
  'a record of two names': z.record(z.enum(['north', 'south']), z.boolean()),
  'a union': z.union([z.number().int(), z.strictObject({ a: z.string() })]),
  'a union told apart': z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('a'), size: z.number() }),
    z.strictObject({ kind: z.literal('b'), name: z.string() }),
  ]),
  'both of two': z.intersection(z.object({ a: z.number() }), z.object({ b: z.string() })),
  'an object': z.strictObject({ inner: z.strictObject({ maybe: z.number().optional() }) }),
  'a refined number': z.number().refine((one) => one > 0),
  'a refined object': z.object({ low: z.number(), high: z.number() }).refine(({ low, high }) => low <= high),
  'a tree': tree,
}

describe.each(Object.entries(kinds))('%s', (_, schema) => {
  it('is made as its schema reads it, and survives JSON', () => {
    fc.assert(
      fc.property(valueIn(schema), (value) => {
        expect(schema.parse(JSON.parse(JSON.stringify(value)))).toEqual(value)
      }),
      { numRuns: 50 },
    )
  })
})

describe('the spread', () => {
  const made = (schema: z.ZodType): readonly unknown[] => fc.sample(valueIn(schema), 400)

  it('of a number is even, also where a schema names one end or none', () => {
    for (const [schema, low, high] of [
      [z.number().min(-2).max(6), -2, 6],
      [z.number().min(5000), 5000, 6000],
      [z.number().max(-5000), -6000, -5000],
      [z.number(), -1000, 1000],
    ] as const) {
      const values = made(schema) as readonly number[]
      for (let fifth = 0; fifth < 5; fifth++) {
        const [from, to] = [low + (fifth * (high - low)) / 5, low + ((fifth + 1) * (high - low)) / 5]
        expect(values.filter((one) => one >= from && one <= to).length).toBeGreaterThan(20)
      }
    }
  })

  it('reaches every word, both answers, null, absence, every length and every way of a union', () => {
    const reached = (schema: z.ZodType, tell: (value: unknown) => unknown = (value) => value): ReadonlySet<unknown> =>
      new Set(made(schema).map(tell))
    expect(reached(z.enum(['a', 'b', 'c']))).toEqual(new Set(['a', 'b', 'c']))
    expect(reached(z.boolean())).toEqual(new Set([true, false]))
    expect(reached(z.literal('x').nullable())).toEqual(new Set(['x', null]))
    expect(reached(z.array(z.null()).min(1).max(3), (list) => (list as null[]).length)).toEqual(new Set([1, 2, 3]))
    expect(reached(z.union([z.number(), z.string()]), (one) => typeof one)).toEqual(new Set(['number', 'string']))
    const maybe = z.object({ maybe: z.number().optional() })
    expect(reached(maybe, (one) => Object.hasOwn(one as object, 'maybe'))).toEqual(new Set([true, false]))
    expect(reached(z.int().min(1).max(9))).toHaveProperty('size', 9)
  })
})

describe('a schema from which nothing can be made', () => {
  it.each<[string, z.ZodType, RegExp]>([
    ['a date, which JSON has not', z.date(), /type "date"/],
    ['a big integer', z.bigint(), /type "bigint"/],
    ['a map', z.map(z.string(), z.string()), /type "map"/],
    ['what is made over', z.string().transform((one) => one.length), /type "pipe"/],
    ['a refinement that hardly any passes', z.string().refine((one) => one === 'sesame'), /accepts none/],
    ['a pattern that looks back', z.string().regex(/^(a|b)\1(?<=aa)$/u), /fast-check cannot/],
    [
      'one that never ends',
      z.lazy(function again(): z.ZodType {
        return z.lazy(again)
      }),
      /without end/,
    ],
    ['no schema', { type: 'number' } as never, /no zod schema/],
  ])('is refused: %s', (_, schema, words) => {
    expect(() => valueIn(schema, 'toll.raised.rate')).toThrowError(words)
    expect(() => valueIn(schema, 'toll.raised.rate')).toThrowError(
      expect.objectContaining({ code: 'testing/no-arbitrary', where: 'toll.raised.rate' }),
    )
  })
})
