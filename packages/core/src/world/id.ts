/** Ids in ascending order of code units, whatever order they were inserted in. */
export function idsOf(record: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.keys(record).sort(byCodeUnit)
}

/** Order of two ids by code unit: the only order that decides anything. */
export function byCodeUnit(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0
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
