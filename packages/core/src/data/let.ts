import type { Moment } from '../rules/moment.js'
import { own } from '../world/id.js'
import { fault, type Steps, unknownName } from './fault.js'
import type { Compiled, Scope } from './scope.js'
import type { ValueData } from './value-data.js'

/** A rule's own values, compiled. */
export interface Lets {
  /** What reads each, once they are made. */
  readonly values: Readonly<Record<string, Compiled>>
  /** Makes all of them, each once: a draw among them is one draw, however often it is used. */
  readonly make: (moment: Moment) => void
}

/** Compiles the values that a rule makes when it fires, ascending by name. They cannot refer to one another. */
export function compileLets(data: Readonly<Record<string, ValueData>>, scope: Scope, steps: Steps): Lets {
  const names = Object.keys(data)
  const parts = names.map((name) => scope.value(data[name] as ValueData, scope, [...steps, name]))
  const made: unknown[] = parts.map(() => undefined)
  const values = names.map((name, at): [string, Compiled] => [
    name,
    { ...(parts[at] as Compiled), read: () => made[at] },
  ])
  return {
    values: Object.fromEntries(values),
    make: (moment) => {
      for (let at = 0; at < parts.length; at++) made[at] = (parts[at] as Compiled).read(moment)
    },
  }
}

/** One of the rule's own values. */
export function valueOfRule(name: string, { lets }: Scope, steps: Steps): Compiled {
  if (lets === null)
    fault('data/out-of-place', steps, {
      what: 'a value of `let`',
      expected: 'values of `let` in `then` alone',
      fix: 'write the value itself',
    })
  const value = own(lets, name) as Compiled | undefined
  return value ?? unknownName(steps, 'value in `let`', name, Object.keys(lets as object))
}
