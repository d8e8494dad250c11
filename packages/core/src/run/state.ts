import { addDays, dayNumber } from '../events/date.js'
import { readEvent } from '../events/parse-event.js'
import { createDraws, type Draws } from '../rules/draw.js'
import type { Moment } from '../rules/moment.js'
import type { Rule } from '../rules/rule.js'
import { deepFrozen } from '../world/frozen.js'
import type { ModelEvent } from '../world/model.js'
import type { World } from '../world/world.js'
import { type Agenda, agenda, type Due } from './agenda.js'
import { eventOf } from './check-scenario.js'
import type { Chapter } from './history.js'
import type { RunInput } from './input.js'
import { emptyLedger, type OpenLedger, type Phase } from './ledger.js'
import type { Given } from './scenario.js'

/** What the moments of a run's rules share. */
export interface Asker {
  readonly draws: Draws
  readonly input: Pick<RunInput, 'model' | 'settings'>
  /** Knob values by rule, worked out once: rules fire often. */
  readonly knobs: Map<Rule, Readonly<Record<string, number>>>
}

/** A moment that is taken from rule to rule and bound anew for each element of `over`: rules are asked often. */
export interface Asking {
  readonly moment: Moment
  readonly take: (rule: Rule, event: ModelEvent, world: World) => void
  readonly bind: (binding: string, stage: 'asking' | 'answering') => void
}

/** A run in progress. */
export interface RunState extends Asker {
  /** Whether the ledger keeps events, firings and changes; the bare driver plays the same run without. */
  readonly traced: boolean
  readonly input: RunInput
  /** The moment of its rules, once one has been asked. */
  asking: Asking | null
  /** Reads what an option brings about. */
  readonly read: typeof readEvent
  /** Written in place, by `evolve` only. */
  readonly world: World
  readonly agenda: Agenda
  /** The scenario's recorded events, by id. */
  readonly scheduled: ReadonlyMap<string, Given>
  /** Decisions and what is missing are kept by both drivers. */
  readonly ledger: OpenLedger
  /** How many rules have fired: the next firing's number. */
  firings: number
  /** Ids of events, of what they stand for, and `decision=option`. */
  readonly happened: Set<string>
  /** The next day to play. */
  day: number
  /** The day of the last close of a month, or the day before the start. */
  closed: number
  /** The world after each day on which something changed, first the opening. */
  readonly history: Chapter[]
}

/** A run before its first day, over a world of its own: what is scheduled is on the agenda. */
export function freshState(input: RunInput, world: World, traced: boolean, knobs?: Asker['knobs']): RunState {
  const { start, schedule } = input.scenario
  const due = (schedule as readonly Given[]).map(
    (given): Due => ({
      day: dayNumber(given.date as string),
      event: eventOf(given) as unknown as ModelEvent,
    }),
  )
  return {
    ...commonState(input, traced, knobs),
    world: { ...world, date: start },
    agenda: agenda(due),
    ledger: emptyLedger(),
    firings: 0,
    happened: new Set(),
    day: dayNumber(start),
    closed: dayNumber(addDays(start, -1)),
    history: [],
  }
}

/** What a state takes from its input alone. */
export const commonState = (
  input: RunInput,
  traced: boolean,
  knobs: Asker['knobs'] = new Map(),
): Pick<RunState, 'input' | 'traced' | 'read' | 'draws' | 'knobs' | 'asking' | 'scheduled'> => ({
  input,
  traced,
  read: readEvent,
  asking: null,
  draws: createDraws(input.seed),
  knobs,
  scheduled: new Map((input.scenario.schedule as readonly Given[]).map((given) => [given.id, given])),
})

/** The world as rules and strategies get to see it: under `freeze`, a copy that cannot be written. */
export function readable({ input, world }: RunState): World {
  return input.freeze ? deepFrozen(structuredClone(world)) : world
}

/** Notes an event as having happened, with what it stands for. */
export function logEvent({ ledger, happened, traced }: RunState, phase: Phase, wave: number, event: ModelEvent): void {
  if (traced) ledger.events.push({ n: ledger.events.length, phase, wave, event })
  happened.add(event.id)
  for (const id of event.records ?? []) happened.add(id)
}
