import { policyError } from '../errors.js'
import { type Contributed, merge } from '../rules/merge.js'
import { write } from '../world/evolve.js'
import { byId } from '../world/id.js'
import { inForce } from '../world/in-force.js'
import type { ModelEvent } from '../world/model.js'
import { indicatorAt, levelAt, pathParts } from '../world/path.js'
import { type Proposed, settled } from '../world/settle.js'
import type { World } from '../world/world.js'
import { type Answers, fire } from './fire.js'
import { follow } from './follow.js'
import { IN_FORCE, type Phase } from './ledger.js'
import { logEvent, type RunState, readable } from './state.js'

/** Most waves of same-day consequences before a chain counts as a runaway. */
export const WAVE_LIMIT = 64

/** Most events of one wave: what doubles every wave would fill the memory long before the waves run out. */
export const CROWD_LIMIT = 65_536

/**
 * Takes events and their same-day consequences, wave by wave, until none is left. `joining` is asked after each wave for
 * recorded events that waited for it.
 */
export function playWaves(
  state: RunState,
  phase: Phase,
  first: readonly ModelEvent[],
  joining: () => readonly ModelEvent[] = () => [],
): void {
  let events = first
  for (let wave = 0; events.length > 0; wave++) {
    if (wave >= WAVE_LIMIT || events.length > CROWD_LIMIT) throw runaway(state, events[0] as ModelEvent)
    events = [...playWave(state, phase, wave, events), ...joining()]
  }
}

/** All events of one wave read one world; their effects are merged and written at its end. Returns the next wave. */
function playWave(state: RunState, phase: Phase, wave: number, events: readonly ModelEvent[]): ModelEvent[] {
  const { input, world } = state
  const read = readable(state)
  const sorted = events.length === 1 ? events : [...events].sort(byId)
  const answers: Answers = { contributions: new Map(), emitted: [] }
  const lifecycle: Proposed[] = []
  for (const event of sorted) logEvent(state, phase, wave, event)
  for (const event of sorted) {
    for (const rule of input.rulebook.listening(event.type)) fire(state, rule, event, read, answers)
    propose(state, read, event, lifecycle)
  }
  const paths = [...answers.contributions.keys()]
  // They are independent of one another: their order only matters to the rows.
  for (const path of state.traced ? paths.sort() : paths)
    contribute(state, path, answers.contributions.get(path) as readonly Contributed[])
  writeProposed(state, settled(lifecycle), world.date)
  return follow(state, answers.emitted)
}

/** Merges the contributions to one indicator, writes the result and a row for each share. */
function contribute(
  { ledger, traced, world, input }: RunState,
  path: string,
  contributed: readonly Contributed[],
): void {
  const parts = pathParts(path)
  const before = levelAt(world, path, parts)
  const indicator = indicatorAt(input.model, path, parts)
  // A level that is not known, or an indicator that does not apply to this actor, cannot change by an amount.
  if (before === undefined || before === null || indicator === null) return
  const { after, shares } = merge(path, indicator, before, contributed, traced)
  for (const { rule, firing, delta } of shares)
    if (delta !== 0)
      ledger.changes.push({ n: ledger.changes.length, firing, rule, date: world.date, path, before, after, delta })
  if (after !== before) write(world, path, after, parts)
}

/** Adds what an event opens, amends and closes, under a firing of its own. */
export function propose(state: RunState, world: World, event: ModelEvent, rows: Proposed[]): void {
  const changes = inForce(state.input.model, world, event)
  if (changes.length === 0) return
  const firing = state.firings++
  if (state.traced)
    state.ledger.firings.push({ n: firing, rule: IN_FORCE, event: event.id, binding: '', checks: [], knobs: {} })
  for (const change of changes) rows.push({ change, event: event.id, firing })
}

/** Writes what events open, amend and close, with its rows. */
export function writeProposed({ ledger, traced, world }: RunState, rows: readonly Proposed[], date: string): void {
  for (const { change, firing } of rows) {
    if (traced) ledger.changes.push({ ...change, n: ledger.changes.length, firing, rule: IN_FORCE, date, delta: null })
    write(world, change.path, change.after)
  }
}

/** The error of a chain without end: where it began, and its last steps, by which the circle is seen. */
function runaway({ ledger, world }: RunState, last: ModelEvent): Error {
  const byId = new Map(ledger.events.map(({ event }) => [event.id, event]))
  const chain: string[] = []
  for (let event: ModelEvent | undefined = last; event; event = event.cause ? byId.get(event.cause.event) : undefined)
    chain.unshift(event.cause ? `${event.cause.rule} → ${event.type}` : `${event.id} → ${event.type}`)
  const shown = chain.length > 12 ? [...chain.slice(0, 4), '…', ...chain.slice(-8)] : chain
  return policyError('run/chain-too-long', {
    waves: WAVE_LIMIT,
    crowd: CROWD_LIMIT,
    date: world.date,
    chain: shown.join(' → '),
  })
}
