/** Where values are kept: a `Map`, which is emptied when it is full, or a `WeakMap`, which forgets with its keys. */
interface Memory<Key, Value> {
  readonly size?: number
  get(key: Key): Value | undefined
  set(key: Key, value: Value): unknown
  clear?(): void
}

/** Most values of one memory. A run of forty actors has about two thousand paths; ten times as many actors still fit. */
const MOST = 65536

/** A function that makes the value of a key once and keeps it. `make` is pure, and never gives undefined. */
export function kept<Key, Value>(
  make: (key: Key) => Value,
  known: Memory<Key, Value> = new Map<Key, Value>(),
): (key: Key) => Value {
  return (key) => {
    let value = known.get(key)
    if (value === undefined) {
      value = make(key)
      if (known.size === MOST) known.clear?.()
      known.set(key, value)
    }
    return value
  }
}
