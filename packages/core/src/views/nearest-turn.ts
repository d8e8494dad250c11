/** A number with the ends between which it may be moved. */
export interface Span {
  readonly value: number
  readonly range: readonly [low: number, high: number]
  readonly isWhole: boolean
}

/** Steps into which the way to an end is cut. What turns and turns back within one step is overlooked. */
const STEPS = 64
/** Halvings of the first step: what turns close by is found close by. */
const HALVINGS = 16
/** How far beyond the exact threshold a rounder number may lie, as a share of the range. */
const ROUNDING = 1e-4

/**
 * The value nearest to where a number stands at which `turns` becomes true, or null when it does so nowhere in the
 * range. Looks both ways, for `turns` may be true in any number of places, at steps and at the `hints` (values where a
 * threshold may be expected); then closes in by bisection. The answer always turns, and is as round as it can be within
 * a ten-thousandth of the range.
 */
export function nearestTurn(span: Span, turns: (value: number) => boolean, hints: readonly number[]): number | null {
  const found = span.range.flatMap((end) => {
    const turned = towards(span, end, turns, hints)
    return turned === null ? [] : [turned]
  })
  const far = (value: number): number => Math.abs(value - span.value)
  return found.reduce<number | null>((best, next) => (best === null || far(next) < far(best) ? next : best), null)
}

function towards(
  { value, range: [low, high], isWhole }: Span,
  end: number,
  turns: (value: number) => boolean,
  hints: readonly number[],
): number | null {
  const way = end - value
  const isAhead = (at: number): boolean => (at - value) * way > 0 && Math.abs(at - value) <= Math.abs(way)
  const far = (at: number): number => Math.abs(at - value)
  const whole = (at: number): number => (isWhole ? Math.round(at) : at)
  const points = [...shares().map((share) => value + share * way), end, ...hints]
    .map(whole)
    .filter(isAhead)
    .sort((left, right) => far(left) - far(right))
  let before = value
  for (const point of points) {
    if (turns(point)) return rounded(closest(before, point, turns, isWhole), before, [low, high], turns)
    before = point
  }
  return null
}

/** Shares of the way, ascending: each of the first ones twice the one before, then all alike. */
const shares = (): readonly number[] => [
  ...Array.from({ length: HALVINGS }, (_, at) => 1 / (STEPS * (1 << (HALVINGS - at)))),
  ...Array.from({ length: STEPS - 1 }, (_, at) => (at + 1) / STEPS),
]

/** Bisects between a value that does not turn and one that does, down to neighbours; the one that does. */
function closest(stays: number, turned: number, turns: (value: number) => boolean, isWhole: boolean): number {
  let [near, far] = [stays, turned]
  for (let step = 0; step < 200; step++) {
    const half = near + (far - near) / 2
    const middle = isWhole ? Math.trunc(half) : half
    if (middle === near || middle === far) break
    if (turns(middle)) far = middle
    else near = middle
  }
  return far
}

/** The roundest number that still turns, a little further away. */
function rounded(
  exact: number,
  from: number,
  [low, high]: readonly [number, number],
  turns: (value: number) => boolean,
): number {
  const isUp = exact > from
  for (let digits = 0; digits <= 12; digits++) {
    const unit = Number(`1e${digits}`)
    // Adding 0 makes of a negative zero a plain one.
    const round = (isUp ? Math.ceil(exact * unit) : Math.floor(exact * unit)) / unit + 0
    const isNear = Math.abs(round - exact) <= ROUNDING * (high - low)
    if (isNear && round >= low && round <= high && turns(round)) return round
  }
  return exact
}
