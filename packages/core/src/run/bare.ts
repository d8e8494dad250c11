import { sound } from '../errors.js'
import { dayNumber, isMonthEnd, isoDate } from '../events/date.js'
import { copied } from '../world/copied.js'
import type { AnyModel } from '../world/model.js'
import { levelAt } from '../world/path.js'
import type { World } from '../world/world.js'
import { decisionsByDate, playDay, setUp } from './day.js'
import { dateWorld } from './history.js'
import { checkDifference, checkInput, type RunInput } from './input.js'
import type { DecisionRow } from './ledger.js'
import { remembering } from './remembering.js'
import { run } from './run.js'
import { freshState, type RunState } from './state.js'

/** What a bare run depends on: a run's input without what only serves people and tests. */
export interface BareInput<M extends AnyModel = AnyModel> extends Omit<RunInput<M>, 'freeze' | 'ask'> {
  /** Paths whose level is noted at the opening, at each close of a month and on the last day. */
  readonly watch?: readonly string[]
}

/** What is left of a run that kept no record. */
export interface BareRun<M extends AnyModel = AnyModel> {
  /** The world after the last day played: the traced run's. */
  readonly world: World<M>
  /** The last day played, an ISO date. */
  readonly endedOn: string
  /** How decisions went, without the model's weights. */
  readonly decisions: readonly Pick<DecisionRow, 'id' | 'option' | 'by' | 'date'>[]
  /** Ids of recorded events that did not happen. */
  readonly missing: readonly string[]
  /** Ids of the events that happened and of those that they stand for, and `decision=option` of each decision taken. */
  readonly happened: ReadonlySet<string>
  /** Levels of the watched paths on the player's `dates`; null where one is not known. */
  readonly series: Readonly<Record<string, readonly (number | null)[]>>
}

/** What may differ between the runs of one player, beside the seed. */
export type BareDifference<M extends AnyModel = AnyModel> = Partial<
  Pick<RunInput<M>, 'settings' | 'choices' | 'parameters'>
>

/** An input that has been checked, ready to be played with many seeds. */
export interface BarePlayer<M extends AnyModel = AnyModel> {
  /** ISO dates of the series: the opening, each close of a month, the last day. */
  readonly dates: readonly string[]
  /**
   * Plays it with a seed (a whole number from 0). What differs takes the place of the input's, and is checked as there.
   * Throws what `run` throws on the same input.
   */
  play(seed: number, over?: BareDifference<M>): BareRun<M>
}

/**
 * Plays a scenario as `run` does, rule for rule and draw for draw, and keeps no record: for the thousand runs of an
 * ensemble. Throws what `run` throws; only a strategy's weights where the record or a choice decides are not looked
 * at.
 */
export function runBare<M extends AnyModel>(input: BareInput<M>): BareRun<M> {
  return barePlayer(input).play(input.seed)
}

/**
 * Checks an input once and hands back its player. Throws what `run` throws where the input is at fault.
 */
export function barePlayer<M extends AnyModel>(input: Omit<BareInput<M>, 'seed'>): BarePlayer<M> {
  return sound('barePlayer', () => {
    // A caller without types may hand over a run's whole input: in a bare run nobody is asked, and nothing is frozen.
    const { watch = [], ask: _, freeze: __, ...given } = input as unknown as RunInput & Pick<BareInput, 'watch'>
    checkInput({ ...given, seed: 0 })
    const { scenario, settings = {}, until = scenario.end } = given
    const plain = {
      ...given,
      settings: { ...settings },
      scenario: { ...scenario, world: structuredClone(scenario.world) },
    }
    const [first, last] = [dayNumber(scenario.start), dayNumber(until)]
    const decisions = decisionsByDate({ input: plain })
    const calendar = Array.from({ length: last - first + 1 }, (_, at): Day => {
      const date = isoDate(first + at)
      return { date, noted: isMonthEnd(first + at) || first + at === last, decides: decisions.has(date) }
    })
    const played: Played = { watch, decisions, calendar }
    const knobs: RunState['knobs'] = new Map()
    const read = remembering()
    return {
      dates: [scenario.start, ...calendar.filter(({ noted }) => noted).map(({ date }) => date)],
      play: (seed, over) =>
        sound('play', () => {
          const whole: RunInput = { ...plain, ...(over as BareDifference), seed }
          if (over) checkDifference(whole)
          const world = copied(plain.scenario.world)
          const state = { ...freshState(whole, world, false, over?.settings ? new Map() : knobs), read }
          try {
            return play(state, played) as unknown as BareRun<M>
          } catch (error) {
            // Where there are several faults, or one tells a chain of events, the traced run says which and how.
            run(whole)
            throw error
          }
        }),
    }
  })
}

/** A day as every run of one player finds it. */
interface Day {
  readonly date: string
  /** Whether levels are noted on it: it closes a month, or is the last. */
  readonly noted: boolean
  readonly decides: boolean
}

/** What the runs of one player have in common. */
interface Played {
  readonly watch: readonly string[]
  readonly decisions: ReturnType<typeof decisionsByDate>
  readonly calendar: readonly Day[]
}

function play(state: RunState, { watch, decisions, calendar }: Played): BareRun {
  const { world, ledger, agenda } = state
  setUp(state)
  const columns = watch.map((path) => [levelAt(world, path) ?? null])
  for (const { date, noted, decides } of calendar) {
    // On most days nothing falls due, and nobody asks what they looked like.
    if (noted || decides || agenda.has(state.day)) {
      dateWorld(world, date)
      playDay(state, decisions)
      if (noted)
        watch.forEach((path, at) => {
          columns[at]?.push(levelAt(world, path) ?? null)
        })
    }
    state.day++
  }
  return {
    world,
    endedOn: world.date,
    decisions: ledger.decisions.map(({ id, option, by, date }) => ({ id, option, by, date })),
    missing: ledger.missing.map(({ id }) => id),
    happened: state.happened,
    series: Object.fromEntries(watch.map((path, at) => [path, columns[at] ?? []])),
  }
}
