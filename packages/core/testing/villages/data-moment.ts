import type { Compiled, Scope } from '../../src/data/scope.js'
import { compileValue } from '../../src/data/value.js'
import type { ValueData } from '../../src/data.js'
import type { Knob, ModelEvent, Moment } from '../../src/index.js'
import { levelReaders } from '../../src/rules/moment.js'
import { plainWorld } from './plain-input.js'
import { villages } from './village.js'

/** A knob that the values of examples may name `warmth`. */
export const warmth: Knob = { id: 'w', value: 0.4, range: [0, 1], unit: 'share', basis: 'tale', grade: 'judgement' }

/** What the values of a rule on imposed tolls may refer to, unless said otherwise. */
export function scopeOf(rest: Partial<Scope> = {}): Scope {
  return {
    model: villages,
    on: ['toll.imposed'],
    bound: 'tie',
    knobs: { warmth },
    actors: null,
    lets: null,
    stage: 'rule',
    value: compileValue,
    ...rest,
  }
}

/** What of a moment is told otherwise. */
interface Told {
  readonly event?: object
  readonly world?: object
  readonly binding?: string
}

/** A moment of such a rule: alder's toll on birch, for the tie birch>alder; two draws are 0.25, then 0.75. */
export function momentOf({ event, world, ...rest }: Told = {}): Moment {
  const held = (world ?? plainWorld) as Moment['world']
  const draws = [0.25, 0.75]
  const told = {
    id: 'toll-1',
    type: 'toll.imposed',
    date: '2030-02-01',
    actor: 'alder',
    target: 'birch',
    standing: 'reported',
    sources: [],
    cause: null,
    rate: 0.3,
    issue: 'water',
    ...event,
  } as unknown as ModelEvent
  return {
    event: told,
    world: held,
    binding: 'birch>alder',
    settings: {},
    knob: { warmth: 0.4 },
    ...levelReaders(villages, () => held),
    draw: () => draws.shift() ?? 0,
    lasting: (subject) => subject.length / 10,
    valueOf: ({ value }) => value,
    ...rest,
  }
}

/** Compiles a value and asks it of a moment. */
export function asked(data: ValueData, moment: Moment = momentOf(), scope: Scope = scopeOf()): unknown {
  return compiled(data, scope).read(moment)
}

/** Compiles a value that stands alone. */
export function compiled(data: ValueData, scope: Scope = scopeOf()): Compiled {
  return compileValue(data, scope, [])
}
