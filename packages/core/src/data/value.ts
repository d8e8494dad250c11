import { arithmetic } from './arithmetic.js'
import type { Steps } from './fault.js'
import { inForceOperators } from './in-force.js'
import { readings } from './reading.js'
import { type Compiled, fixedValue, type Scope } from './scope.js'
import { truths } from './truth.js'
import type { ValueData } from './value-data.js'

type Operator = (data: never, scope: Scope, steps: Steps) => Compiled

const operators = new Map<string, Operator>(
  [arithmetic, truths, readings, inForceOperators].flatMap((table) => Object.entries(table)),
)

/** Compiles a value whose shape has been checked: each operator once, to one function of the moment. */
export function compileValue(data: ValueData, scope: Scope, steps: Steps): Compiled {
  if (typeof data !== 'object' || data === null) return fixedValue(data)
  const [name, argument] = Object.entries(data)[0] as [string, never]
  return (operators.get(name) as Operator)(argument, scope, [...steps, name])
}
