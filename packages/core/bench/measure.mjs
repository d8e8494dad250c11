// How everything here is timed: in rounds that take turns, so that a machine that slows down slows all alike, and by
// medians, which a pause of the machine does not move.
import { availableParallelism, cpus } from 'node:os'
import { Bench } from 'tinybench'

/** @param {readonly number[]} values */
export const medianOf = (values) => {
  const sorted = [...values].sort((left, right) => left - right)
  const middle = Math.floor(sorted.length / 2)
  const [low = 0, high = 0] = [sorted[sorted.length % 2 === 1 ? middle : middle - 1], sorted[middle]]
  return (low + high) / 2
}

/**
 * Milliseconds that each case takes: the median over rounds of the median within a round.
 * @param {Readonly<Record<string, () => unknown>>} cases
 * @param {{ rounds: number, time: number }} effort `time`: milliseconds for a case in a round
 * @returns {Promise<Record<string, number>>}
 */
export const interleaved = async (cases, { rounds, time }) => {
  /** @type {Record<string, number[]>} */
  const found = Object.fromEntries(Object.keys(cases).map((name) => [name, []]))
  for (let round = 0; round < rounds; round++) {
    const bench = new Bench({ time, warmupTime: time / 2, iterations: 3, warmupIterations: 1, retainSamples: false })
    for (const [name, run] of Object.entries(cases)) bench.add(name, run)
    for (const { name, result } of await bench.run()) {
      if (result?.state !== 'completed')
        throw new Error(`${name}: ${String(result?.state)} ${String(result?.error ?? '')}`)
      found[name]?.push(result.latency.p50)
    }
  }
  return Object.fromEntries(Object.entries(found).map(([name, times]) => [name, medianOf(times)]))
}

/**
 * The slope of a line through points on logarithmic scales: the exponent with which y grows in x.
 * @param {readonly (readonly [x: number, y: number])[]} points
 */
export const exponentOf = (points) => {
  const logs = points.map(([x, y]) => [Math.log(x), Math.log(y)])
  const mean = (at) => logs.reduce((sum, point) => sum + (point[at] ?? 0), 0) / logs.length
  const [x0, y0] = [mean(0), mean(1)]
  const over = logs.reduce((sum, [x = 0, y = 0]) => sum + (x - x0) * (y - y0), 0)
  return over / logs.reduce((sum, [x = 0]) => sum + (x - x0) ** 2, 0)
}

/** What the figures were taken on. */
export const machine = () =>
  `${cpus()[0]?.model.trim() ?? 'unknown'}, ${availableParallelism()} cores, Node ${process.versions.node}, ${process.platform} ${process.arch}`
