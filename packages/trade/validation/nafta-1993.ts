import { type Gains, gains, type ManySectors, type Outcome, solve, tradeChange } from './caliendo-parro.js'
import { sharedJson, sharedRows } from './shared.js'

interface Meta {
  readonly regions: readonly string[]
  readonly sectors: readonly string[]
  readonly theta: readonly number[]
  readonly deficit: readonly number[]
  readonly expected: {
    readonly zero_deficit: Published
    readonly with_deficit: Published
    readonly computed_trade_change_pct: Readonly<Record<string, number>>
  }
}

/** The paper's table, in percent, two decimals. */
type Published = Readonly<Record<string, { tot: number; vot: number; welfare: number; realwage: number }>>

interface Nafta {
  readonly published: Meta['expected']
  /** The change of all tariffs among the three from 1993 to the agreement, deficits held at zero. */
  readonly balanced: Answers
  /** The same with the deficits of 1993. */
  readonly unbalanced: Answers
}

interface Answers {
  readonly gains: Readonly<Record<string, Gains>>
  /** Percentage change of what the first buys from the second, as `MEX<-USA`. */
  readonly trade: Readonly<Record<string, number>>
  readonly residual: number
  readonly sweeps: number
}

const three = { MEX: 'Mexico', CAN: 'Canada', USA: 'USA' } as const

/** Reads the data of 1993 and solves for NAFTA's tariff cuts, as the paper does. */
export function nafta1993(): Nafta {
  const meta = sharedJson<Meta>('nafta-1993/meta.json')
  const [N, J] = [meta.regions.length, meta.sectors.length]
  const value = new Float64Array(N * N * J)
  const before = new Float64Array(N * N * J)
  const after = new Float64Array(N * N * J)
  for (const [n, i, j, traded, , base, changed] of sharedRows('nafta-1993/trade_sparse.csv', 1) as [
    ...[number, number, number, number, number, number, number],
  ][]) {
    const at = (n * N + i) * J + j
    value[at] = traded
    before[at] = base
    after[at] = changed
  }
  const inputs = new Float64Array(N * J * J)
  for (const [n, k, j, used] of sharedRows('nafta-1993/io_sparse.csv', 1) as [number, number, number, number][])
    inputs[(n * J + k) * J + j] = used
  const added = Float64Array.from(sharedRows('nafta-1993/va.csv').flat())
  const consumed = Float64Array.from(sharedRows('nafta-1993/final.csv').flat())
  const sum = (list: Float64Array, pick: (at: number) => number, count: number): number => {
    let total = 0
    for (let at = 0; at < count; at++) total += list[pick(at)] as number
    return total
  }
  const output = added.map((own, at) => {
    const [n, j] = [Math.floor(at / J), at % J]
    return own + sum(inputs, (k) => (n * J + k) * J + j, J)
  })
  const paid = value.map((traded, at) => traded * (1 + (before[at] as number)))
  const base: ManySectors = {
    regions: N,
    sectors: J,
    shares: paid.map((spent, at) => {
      const [n, j] = [Math.floor(at / J / N), at % J]
      const total = sum(paid, (i) => (n * N + i) * J + j, N)
      return total > 0 ? spent / total : 0
    }),
    valueAdded: added.map((own, at) => own / (output[at] as number)),
    inputs: inputs.map((used, at) => used / (output[Math.floor(at / J / J) * J + (at % J)] as number)),
    final: consumed.map((spent, at) => spent / sum(consumed, (j) => Math.floor(at / J) * J + j, J)),
    income: new Float64Array(N).map((_, n) => sum(added, (j) => n * J + j, J)),
    theta: Float64Array.from(meta.theta),
  }
  // Each case starts from an equilibrium of its own: the one of 1993 with the deficits that it holds.
  const answers = (deficits: Float64Array): Answers => {
    const from = solve(base, { before, after: before }, deficits)
    const start = {
      ...base,
      shares: from.shares,
      income: base.income.map((earned, n) => earned * (from.wages[n] as number)),
    }
    const to = solve(start, { before, after }, deficits)
    return answersOf(start, before, from, to, meta.regions)
  }
  return {
    published: meta.expected,
    balanced: answers(new Float64Array(N)),
    unbalanced: answers(Float64Array.from(meta.deficit)),
  }
}

function answersOf(
  base: ManySectors,
  tariffs: Float64Array,
  from: Outcome,
  to: Outcome,
  regions: readonly string[],
): Answers {
  const codes = Object.keys(three) as (keyof typeof three)[]
  const at = (code: keyof typeof three): number => regions.indexOf(three[code])
  const pairs = codes.flatMap((to_) => codes.filter((code) => code !== to_).map((from_) => [to_, from_] as const))
  return {
    gains: Object.fromEntries(codes.map((code) => [three[code], gains(base, tariffs, from, to, at(code))])),
    trade: Object.fromEntries(pairs.map(([n, i]) => [`${n}<-${i}`, tradeChange(base, from, to, at(n), at(i))])),
    residual: Math.max(from.residual, to.residual),
    sweeps: from.sweeps + to.sweeps,
  }
}
