/** Ids in ascending order of code units, whatever order they were inserted in. */
export function idsOf(record: Readonly<Record<string, unknown>>): readonly string[] {
  // Without a comparison of its own, `sort` compares code units too, and faster.
  return Object.keys(record).sort()
}

/** Order of two ids by code unit: the only order that decides anything. */
export function byCodeUnit(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0
}

/** As `byCodeUnit`, of what has an id. */
export function byId(left: { readonly id: string }, right: { readonly id: string }): number {
  return byCodeUnit(left.id, right.id)
}

/** What a record itself holds under a key: never what it inherits, whatever the key is called. */
export function own(record: unknown, key: string): unknown {
  return typeof record === 'object' && record !== null && Object.hasOwn(record, key)
    ? (record as Readonly<Record<string, unknown>>)[key]
    : undefined
}

/** Whether an actor can be called so: paths part ids by dots, bindings by `>`, and `__proto__` is no key of its own. */
export function isActorId(id: string): boolean {
  return id !== '' && id !== '__proto__' && !/[.>]/.test(id)
}
