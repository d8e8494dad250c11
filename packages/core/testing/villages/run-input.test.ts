import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { indicatorAt, type Run, run } from '../../src/index.js'
import { merges } from '../../src/world/indicator.js'
import { villageInput } from './run-input.js'
import type { Villages } from './village.js'

/** Runs as the laws get them: of inputs that are drawn with their edge cases. */
const runs: Run<Villages>[] = []
fc.assert(
  fc.property(villageInput(), (input) => {
    runs.push(run(input))
  }),
  { numRuns: 400 },
)

const counting = (has: (run: Run<Villages>) => boolean): number => runs.filter(has).length / runs.length
const fired = ({ firings }: Run<Villages>): boolean => firings.some(({ rule }) => rule !== 'in-force')
const changed =
  (merge: string) =>
  ({ changes, input }: Run<Villages>): boolean =>
    changes.some(({ path, before, after }) => before !== after && indicatorAt(input.model, path)?.merge === merge)
const chances = runs.flatMap(({ input }) =>
  input.rulebook.rules.flatMap(({ when }) => when.filter(({ kind }) => kind === 'chance')),
)
const probabilities = chances.flatMap((condition) =>
  condition.kind === 'chance' && typeof condition.need === 'number' ? [condition.need] : [],
)

// A law over runs in which nothing happens proves nothing, so what the generator makes happen is counted.
describe('of the generated runs', () => {
  it.each<[string, number, (run: Run<Villages>) => boolean]>([
    ['rules fire', 0.4, fired],
    [
      'a number changes',
      0.4,
      ({ changes }) => changes.some(({ before, after, delta }) => delta !== null && before !== after),
    ],
    [
      'a rule fires for several bindings',
      0.2,
      ({ firings }) => firings.filter(({ binding }) => binding !== '').length > 1,
    ],
    [
      'a consequence has a consequence',
      0.05,
      ({ events }) =>
        events.some(({ event }) => events.some((row) => row.event.cause?.event === event.id && event.cause !== null)),
    ],
    [
      'a consequence comes days later',
      0.1,
      ({ events }) =>
        events.some(
          ({ event }) =>
            event.cause !== null &&
            events.some((row) => row.event.id === event.cause?.event && row.event.date < event.date),
        ),
    ],
    ['a wave follows a wave', 0.15, ({ events }) => events.some(({ wave }) => wave > 0)],
    ['a range cuts a change off', 0.15, ({ changes }) => changes.some(({ rule }) => rule === 'range-limit')],
    ['a decision is closed', 0.08, ({ decisions }) => decisions.some(({ by }) => by === 'closed')],
    ['the record decides', 0.15, ({ decisions }) => decisions.some(({ by }) => by === 'recorded')],
    ['the model decides', 0.15, ({ decisions }) => decisions.some(({ by }) => by === 'model')],
    ['somebody chooses', 0.15, ({ decisions }) => decisions.some(({ by }) => by === 'chosen')],
    ['a recorded event is missing', 0.15, ({ missing }) => missing.length > 0],
    [
      'a recorded event is missing for what it needs',
      0.1,
      ({ missing }) => missing.some(({ needs }) => needs.length > 0),
    ],
    [
      'a recorded event is missing for a condition',
      0.1,
      ({ missing }) => missing.some(({ checks }) => checks.length > 0),
    ],
    [
      'a recorded event happens that needed something',
      0.03,
      ({ events, input }) =>
        input.scenario.schedule.some(
          ({ id, needs }) => (needs?.length ?? 0) > 0 && events.some(({ event }) => event.id === id),
        ),
    ],
    [
      'a chance holds in a firing',
      0.1,
      ({ firings }) => firings.some(({ checks }) => checks.some(({ label }) => label.startsWith('seldom'))),
    ],
    [
      'a measure comes into force',
      0.3,
      ({ changes }) => changes.some(({ path, before }) => path.startsWith('measures.') && before === null),
    ],
    [
      'a measure is amended or ends',
      0.06,
      ({ changes }) => changes.some(({ path, before }) => path.startsWith('measures.') && before !== null),
    ],
    [
      'a demand is opened',
      0.3,
      ({ changes }) => changes.some(({ path, before }) => path.startsWith('demands.') && before === null),
    ],
    [
      'a demand is superseded or answered',
      0.02,
      ({ changes }) => changes.some(({ path, after }) => path.startsWith('demands.') && after === null),
    ],
    ['a knob is set', 0.3, ({ input }) => Object.keys(input.settings ?? {}).length > 0],
    ...merges.map((merge): [string, number, (run: Run<Villages>) => boolean] => [
      `a number changes by ${merge}`,
      0.08,
      changed(merge),
    ]),
  ])('in enough, %s (at least %d)', (_, least, has) => {
    expect(counting(has)).toBeGreaterThan(least)
  })

  it('few are empty of events but the clock’s', () => {
    expect(counting(({ events }) => events.every(({ event }) => event.type === 'month.closed'))).toBeLessThan(0.3)
  })

  it('chances stand near the middle as often as not', () => {
    expect(probabilities.length).toBeGreaterThan(100)
    expect(probabilities.filter((one) => one > 0.2 && one < 0.8).length / probabilities.length).toBeGreaterThan(0.4)
  })
})
