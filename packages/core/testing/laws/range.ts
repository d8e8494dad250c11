import * as fc from 'fast-check'
import { type AnyModel, indicatorAt, levelAt, numericPaths, run, type World } from '../../src/index.js'
import { holds, type Inputs, type Law } from './law.js'

/** Law 8. Every indicator stays in its declared range, or unknown, in every world of a run. */
export function everyIndicatorStaysInRange(inputs: Inputs): Law {
  return fc.property(inputs, (input) => {
    const { model } = input
    const { history, opening, world, changes } = run(input)
    for (const one of [opening, world, ...history.map((chapter) => chapter.world)] as World[])
      for (const path of numericPaths(one)) inRange(model, path, levelAt(one, path))
    for (const { path, before, after, delta } of changes)
      if (delta !== null) for (const level of [before, after]) inRange(model, path, level)
  })
}

function inRange(model: AnyModel, path: string, level: unknown): void {
  const [low, high] = indicatorAt(model, path)?.range ?? [0, 0]
  const fits = level === null || (typeof level === 'number' && level >= low && level <= high)
  holds(fits, `${path} is ${level}, outside ${low} to ${high}`)
}
