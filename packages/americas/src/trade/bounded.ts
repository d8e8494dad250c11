/**
 * A function of a key that keeps what it has worked out for the last `limit` keys it met first; the oldest goes when there
 * is no room. `work` has to be pure, so that what is kept can never tell: with a limit of 0 the answers are the same.
 */
export function bounded<Key extends { readonly name: string }, Value>(
  limit: number,
  work: (key: Key) => Value,
): (key: Key) => Value {
  const kept = new Map<string, Value>()
  return (key) => {
    const known = kept.get(key.name)
    if (known !== undefined) return known
    const value = work(key)
    if (limit > 0) {
      if (kept.size >= limit) kept.delete(kept.keys().next().value as string)
      kept.set(key.name, value)
    }
    return value
  }
}
