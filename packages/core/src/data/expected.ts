import { type Steps, wrongType } from './fault.js'
import type { Compiled, Read, Scope } from './scope.js'
import { NONE, NUMBER, type Sort, sortInWords, TRUTH } from './sort.js'
import type { ValueData } from './value-data.js'

/** A value that must be a number, compiled. */
export function numberAt(data: ValueData, scope: Scope, steps: Steps): Compiled<number> {
  return of(NUMBER, data, scope, steps) as Compiled<number>
}

/** A value that must be true or false, compiled. */
export function truthAt(data: ValueData, scope: Scope, steps: Steps): Read<boolean> {
  return of(TRUTH, data, scope, steps).read as Read<boolean>
}

function of(wanted: Sort, data: ValueData, scope: Scope, steps: Steps): Compiled {
  const compiled = scope.value(data, scope, steps)
  checkSort(compiled, wanted, steps)
  return compiled
}

/** Refuses a value that may be of another sort than is wanted there. */
export function checkSort({ sort }: Compiled, wanted: Sort, steps: Steps): void {
  if ((sort & ~wanted) === 0) return
  const fix =
    (sort & ~wanted) === NONE
      ? 'say what stands in for nothing: { either: [ …, 0 ] }'
      : wanted === TRUTH
        ? 'ask something of it: { same: [ …, … ] }, { above: [ …, … ] }, { exists: … }'
        : 'write another value'
  wrongType(steps, `it is ${sortInWords(sort)}`, sortInWords(wanted), fix)
}
