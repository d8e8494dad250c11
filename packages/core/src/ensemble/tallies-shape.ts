import * as z from 'zod'
import { located } from '../events/located.js'
import { invalid } from './ensemble-error.js'

const whole = z.number().int().min(0)
const runs = z.number().int().min(1)
const ascends = (values: readonly number[]): boolean =>
  values.every((value, at) => !(value <= (values[at - 1] ?? -Infinity)))

const tally = z
  .object({
    unknown: whole,
    least: z.number().nullable(),
    most: z.number().nullable(),
    grid: z.number().int().min(-1074).max(1023).nullable(),
    values: z.array(z.number()).refine(ascends, 'they do not ascend'),
    counts: z.array(runs),
  })
  .refine(
    ({ values, counts, least, most }) =>
      values.length === counts.length && (values.length === 0) === (least === null || most === null),
    'its parts do not fit together',
  )

const shape = z
  .object({
    scenario: z.string(),
    seeds: z.array(z.tuple([whole, whole]).refine(([first, last]) => first <= last, 'it ends before it begins')),
    resolution: z.number().int().min(16),
    dates: z.array(z.string()),
    paths: z.record(z.string(), z.array(tally)),
    decisions: z.array(
      z.object({
        decision: z.string(),
        option: z.string().nullable(),
        by: z.enum(['recorded', 'chosen', 'model', 'closed']),
        runs,
      }),
    ),
    asked: z.array(z.string()),
    events: z.array(z.object({ id: z.string(), runs })),
    missing: z.array(z.object({ id: z.string(), runs })),
  })
  .refine(
    ({ dates, paths }) => Object.values(paths).every(({ length }) => length === dates.length),
    'there is not one tally a date',
  )

/** Refuses what is no tallies, as a file or another thread may hand over: `ensemble/invalid`, with its place. */
export function checkTallies(given: unknown, where: string): void {
  const { error } = shape.safeParse(given)
  if (error === undefined) return
  const fault = located(where, error)
  throw invalid(fault.where, fault.problem, fault.expected)
}
