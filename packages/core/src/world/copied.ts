import type { World } from './world.js'

/** A copy whose levels can be written. Measures and demands are shared: they are put in, taken out and replaced, never written. */
export function copied(world: World): World {
  return {
    date: world.date,
    actors: each(world.actors, (levels) => ({ ...levels })),
    ties: each(world.ties, (towards) => each(towards, (levels) => ({ ...levels }))),
    measures: { ...world.measures },
    demands: { ...world.demands },
  }
}

function each<Value>(record: Readonly<Record<string, Value>>, copy: (value: Value) => Value): Record<string, Value> {
  const copies: Record<string, Value> = {}
  for (const key of Object.keys(record)) copies[key] = copy(record[key] as Value)
  return copies
}
