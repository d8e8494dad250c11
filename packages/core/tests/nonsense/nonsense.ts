/** Values that no function asks for, by name. Made anew each time: what is handed over may be written to. */
export const nonsense: Readonly<Record<string, () => unknown>> = {
  nothing: () => undefined,
  null: () => null,
  yes: () => true,
  'not a number': () => Number.NaN,
  infinity: () => Number.POSITIVE_INFINITY,
  'minus infinity': () => Number.NEGATIVE_INFINITY,
  'a huge number': () => 1e308,
  'a fraction': () => -0.5,
  'a big integer': () => 10n,
  'an empty text': () => '',
  'a text': () => 'nonsense',
  'a name of every object': () => 'constructor',
  'the name of the prototype': () => '__proto__',
  'a long text': () => LONG,
  'a symbol': () => Symbol('nonsense'),
  'a function': () => () => 'nonsense',
  'a function that throws': () => () => {
    throw new RangeError('nonsense')
  },
  'an empty list': () => [],
  'a list of nothing': () => [null, undefined],
  'a list of lists': () => [[[]], 'x', 1],
  'an empty object': () => ({}),
  'an object without a prototype': () => Object.create(null),
  'a circle': () => {
    const circle: Record<string, unknown> = { id: 'x', type: 'y' }
    circle.self = circle
    circle.list = [circle]
    return circle
  },
  'a deep object': () => deep(),
  'a key called __proto__': () =>
    JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}'),
  'a getter that throws': () => ({
    get id(): string {
      throw new TypeError('nonsense')
    },
  }),
  'a proxy that throws': () =>
    new Proxy(
      {},
      {
        get() {
          throw new TypeError('nonsense')
        },
        ownKeys() {
          throw new TypeError('nonsense')
        },
      },
    ),
  'a date': () => new Date(Number.NaN),
  'a map': () => new Map([['a', 1]]),
}

const LONG = 'x'.repeat(1e6)

/** Deeper than any call stack is high. */
function deep(): unknown {
  let value: unknown = 'bottom'
  for (let level = 0; level < 20_000; level++) value = { inner: value }
  return value
}

/** Too long to stand where fields are looked for: spread, each of its letters is one. */
export const isTooLong = (what: string, held: unknown): boolean =>
  what === 'a long text' && typeof held === 'object' && held !== null

/** What stands at a place. */
export function heldAt(args: readonly unknown[], steps: Steps): unknown {
  return steps.reduce<unknown>((at, step) => (at as Record<string, unknown> | null | undefined)?.[step], args)
}

/** A step into a value: which argument, which field. */
export type Steps = readonly (string | number)[]

/** Places inside some arguments, a few steps down, at which something else could stand. */
export function placesIn(args: readonly unknown[], most: number): readonly Steps[] {
  const places: Steps[] = []
  const seen = new Set<unknown>()
  const walk = (value: unknown, steps: Steps): void => {
    if (steps.length > 0) places.push(steps)
    if (typeof value !== 'object' || value === null || seen.has(value) || steps.length > 5) return
    seen.add(value)
    // Of many alike, the first stands for all.
    for (const key of Object.keys(value).slice(0, 12)) walk((value as Record<string, unknown>)[key], [...steps, key])
  }
  args.forEach((arg, at) => {
    walk(arg, [at])
  })
  // Every argument itself, and an even choice of the places further inside.
  const whole = places.filter(({ length }) => length === 1)
  const inner = places.filter(({ length }) => length > 1)
  const step = Math.max(1, Math.ceil(inner.length / most))
  return [...whole, ...inner.filter((_, at) => at % step === 0)]
}

/** Copies of the arguments down to one place, at which something else stands. */
export function replaced(args: readonly unknown[], [first, ...rest]: Steps, by: unknown): readonly unknown[] {
  return args.map((arg, at) => (at === first ? laid(arg, rest, by) : arg))
}

function laid(value: unknown, [step, ...rest]: Steps, by: unknown): unknown {
  if (step === undefined) return by
  const copy: Record<string, unknown> | unknown[] = Array.isArray(value) ? [...value] : { ...(value as object) }
  const inner = (copy as Record<string, unknown>)[step]
  // A plain write to a key called `__proto__` would change the copy's prototype.
  Object.defineProperty(copy, step, {
    value: laid(inner, rest, by),
    enumerable: true,
    configurable: true,
    writable: true,
  })
  return copy
}
