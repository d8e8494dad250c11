/** Most pairs of names that are compared in one inspection: a rulebook of nonsense must not take minutes to say so. */
const PAIRS = 300_000
/** Longest name that is compared. */
const LONGEST = 80

/** Finds, for a name that does not exist, the one that was probably meant; null where none is near. */
export type Nearest = (given: string, known: Iterable<string>) => string | null

/** A finder that stops suggesting once it has compared enough. */
export function nearestName(): Nearest {
  let left = PAIRS
  return (given, known) => {
    const most = Math.max(1, Math.floor(given.length / 3))
    let best: string | null = null
    let least = most + 1
    for (const name of known) {
      if (left-- <= 0) return best
      if (name.length > LONGEST || given.length > LONGEST || Math.abs(name.length - given.length) >= least) continue
      const steps = distance(given, name)
      if (steps < least || (steps === least && best !== null && name < best)) {
        best = name
        least = steps
      }
    }
    return best
  }
}

/** Letters to add, drop, replace or swap with the next one, to get from one word to the other. */
export function distance(left: string, right: string): number {
  let before: number[] = []
  let row = Array.from({ length: right.length + 1 }, (_, at) => at)
  for (let i = 1; i <= left.length; i++) {
    const next = [i]
    for (let j = 1; j <= right.length; j++) {
      const same = left[i - 1] === right[j - 1]
      let steps = Math.min((row[j] as number) + 1, (next[j - 1] as number) + 1, (row[j - 1] as number) + (same ? 0 : 1))
      if (i > 1 && j > 1 && left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1])
        steps = Math.min(steps, (before[j - 2] as number) + 1)
      next.push(steps)
    }
    before = row
    row = next
  }
  return row[right.length] as number
}
