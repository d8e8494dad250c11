import * as fc from 'fast-check'
import { type AnyModel, indicatorAt, levelAt, numericPaths, run } from '../../src/index.js'
import { type AnyRun, chaptersOf, holds, type Inputs, type Law } from './law.js'

/** Law 8. Every indicator stays in its declared range, or unknown, in every world of a run. */
export function everyIndicatorStaysInRange(inputs: Inputs): Law {
  return fc.property(inputs, (input) => {
    const { model } = input
    const played = run(input) as AnyRun
    const { opening, world, changes } = played
    for (const one of [opening, world, ...chaptersOf(played).map((chapter) => chapter.world)])
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
