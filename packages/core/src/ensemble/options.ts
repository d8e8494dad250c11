import type { KnobSettings } from '../rules/knob.js'
import type { BareInput } from '../run/bare.js'
import { own } from '../world/id.js'
import type { AnyModel } from '../world/model.js'
import { levelAt } from '../world/path.js'
import type { World } from '../world/world.js'
import { type KnobBoxes, wholeRanges } from './design.js'
import { invalid } from './ensemble-error.js'

/** What the runs of an ensemble share: a run's input, without what belongs to one run. */
export type EnsembleInput<M extends AnyModel = AnyModel> = Omit<BareInput<M>, 'seed' | 'watch'>

/** What is looked at in each run, and what differs between them. */
export interface EnsembleOptions {
  /** Paths of which bands are wanted. */
  readonly watch: readonly string[]
  /**
   * Events whose probability is wanted: a type (`tariff.imposed`), or a type with its parties (`tariff.imposed:USA>MEX`).
   */
  readonly events?: readonly string[]
  /** Seed of the first run, a whole number from 0; the next run has the next seed. By default 1. */
  readonly from?: number
  /**
   * What differs between runs: their luck alone (by default), or also every knob over its whole range, or some knobs, each
   * over a part of its range.
   */
  readonly vary?: 'luck' | 'knobs' | KnobBoxes
  /** Of how many different values of one number all are kept before they are rounded: from 16, by default 1024. */
  readonly resolution?: number
}

/** Options with their defaults filled in. */
export interface Settled {
  readonly watch: readonly string[]
  readonly events: readonly string[]
  readonly from: number
  readonly boxes: KnobBoxes
  readonly resolution: number
}

/** Fills in the defaults. Throws `ensemble/invalid` for an option that is wrong. */
export function settled(input: EnsembleInput, options: EnsembleOptions): Settled {
  if (typeof options !== 'object' || options === null)
    throw invalid('options', 'there are none', 'an object with a watch-list')
  const { watch, events = [], from = 1, vary = 'luck', resolution = 1024 } = options
  checkList(watch, 'watch')
  checkList(events, 'events')
  watch.forEach((path, at) => {
    if (levelAt(input.scenario.world as World, path) === undefined)
      throw invalid(
        `watch[${at}]`,
        `the world has no number at "${path}"`,
        'the path of an indicator in the opening world',
      )
  })
  events.forEach((event, at) => {
    const [type = ''] = event.split(':')
    if (own(input.model.events, type) === undefined)
      throw invalid(`events[${at}]`, `the model has no event "${type}"`, 'a type, or type:actor>target')
  })
  if (!isWhole(from, 0)) throw invalid('from', `the first seed is ${from}`, 'a whole number from 0')
  if (!isWhole(resolution, 16)) throw invalid('resolution', `it is ${resolution}`, 'a whole number from 16')
  return { watch, events, from, boxes: boxesOf(input, vary), resolution }
}

/** Most runs that are played at a call; more come by calling again. */
const MOST_RUNS = 1_000_000

/** Refuses a number of runs that is none, or that leaves the seeds there are: `ensemble/invalid`. */
export function checkRuns(runs: number, from: number): void {
  if (!isWhole(runs, 1) || runs > MOST_RUNS || runs - 1 > Number.MAX_SAFE_INTEGER - from)
    throw invalid('runs', `${runs} runs from seed ${from}`, 'a whole number from 1 to 1000000, and seeds below 2^53')
}

function checkList(given: unknown, where: string): void {
  const list: readonly unknown[] | null = Array.isArray(given) ? given : null
  if (list === null || list.some((one) => typeof one !== 'string') || new Set(list).size < list.length)
    throw invalid(where, 'it is no list of different texts', 'a list of different texts')
}

function boxesOf({ rulebook, settings = {} }: EnsembleInput, vary: EnsembleOptions['vary']): KnobBoxes {
  if (vary === 'luck' || vary === undefined) return {}
  if (vary === 'knobs') {
    const { knobs } = rulebook
    // A knob that the input sets is held there: whoever sets one knows what they want.
    return wholeRanges(knobs.filter(({ id }) => !Object.hasOwn(settings as KnobSettings, id)))
  }
  if (typeof vary !== 'object' || vary === null)
    throw invalid('vary', `it is ${String(vary)}`, "'luck', 'knobs' or boxes by knob")
  for (const [id, box] of Object.entries(vary)) {
    const knob = rulebook.knobs.find((one) => one.id === id)
    if (knob === undefined) throw invalid(`vary.${id}`, 'the rulebook has no such knob', 'the id of a knob')
    const [least, most] = knob.range
    const [low, high] = Array.isArray(box) ? (box as readonly unknown[]) : []
    if (!(typeof low === 'number' && typeof high === 'number' && least <= low && low <= high && high <= most))
      throw invalid(`vary.${id}`, 'the box is no part of the range', `[low, high] within ${least} to ${most}`)
  }
  return vary
}

const isWhole = (value: unknown, least: number): value is number =>
  Number.isSafeInteger(value) && (value as number) >= least
