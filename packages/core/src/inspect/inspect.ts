import { sound } from '../errors.js'
import type { Rulebook } from '../rules/rulebook.js'
import { eventOf } from '../run/check-scenario.js'
import type { Given, Scenario } from '../run/scenario.js'
import type { AnyModel, ModelEvent } from '../world/model.js'
import { findBehaviour } from './behaviour.js'
import { findConditions } from './conditions.js'
import { findCycles } from './cycles.js'
import { type Finding, type Findings, findings } from './finding.js'
import { findFoundations } from './foundation.js'
import { type Graph, graphOf } from './graph.js'
import { findMaking } from './making.js'
import { meetings } from './meetings.js'
import { findMissingCases } from './missing-cases.js'
import { nearestName } from './nearest.js'
import { findOverlaps, findSameAnswers } from './overlaps.js'
import { askRule } from './probe/ask.js'
import { momentsOf, type ProbeMoment, theatreOf } from './probe/moments.js'
import { optionEvents } from './probe/option-events.js'
import type { Profile } from './probe/profile.js'
import { noReads, type Watch } from './probe/reads.js'
import { stagesOf } from './probe/stage.js'
import { type Subject, type Surroundings, subjectOf } from './subject.js'
import { findUnknownNames } from './unknown-names.js'

/** What is wrong with a rulebook, what is worth a look, and what depends on what. */
export interface Inspection {
  /** What is wrong whatever happens, or was seen to go wrong. */
  readonly errors: readonly Finding[]
  /** What is worth a look, and what could not be checked. */
  readonly notes: readonly Finding[]
  /** What depends on what, to be drawn or searched. */
  readonly graph: Graph
}

/**
 * Looks a rulebook over before any run. Declarations are compared with one another, with the model, the scenarios and the
 * library; then every rule is probed: asked in many made-up and given moments, in worlds that note what is read and refuse
 * to be written, always the same ones. What was never seen in probes is therefore a note, not a proof.
 * Throws `inspect/invalid` for what is no rulebook, and `date/invalid`, `event/…` or `world/…` for a scenario that cannot be
 * played.
 */
export function inspect<M extends AnyModel>(rulebook: Rulebook, surroundings: Surroundings<M> = {}): Inspection {
  return sound('inspect', () => {
    const subject = subjectOf(rulebook, surroundings as unknown as Surroundings)
    const { rules, knobs, model, library, scenarios } = subject
    const found = findings()
    const nearest = nearestName()
    findCycles(rules, found)
    findFoundations(rules, knobs, library, found, nearest)
    if (library === null) unchecked(found, 'whether the claims exist that rules and knobs rest on', 'library')
    if (scenarios === null) unchecked(found, 'which events come about at all, and which rules they reach', 'scenarios')
    if (model === null) {
      unchecked(found, 'names of events and indicators, and what rules do', 'model')
      return { ...found.sorted(), graph: graphOf(rules, null, new Map()) }
    }
    findUnknownNames(rules, model, scenarios ?? [], found, nearest)
    const watch: Watch = { reads: noReads() }
    const stages = stagesOf(model, scenarios ?? [])
    const options = optionEvents(subject, theatreOf(model, stages, new Map(), [], watch), watch, found, nearest)
    const given = givenEvents(model, scenarios ?? [], options.events)
    findMaking(rules, model, scenarios, options, found)
    const met = meetings(model)
    const theatre = theatreOf(model, stages, given, wantedTexts(rules), watch)
    const asking = { model, watch, knobIds: new Set(knobs.map(({ id }) => id)) }
    const momentsFor = cast(subject, theatre, found)
    const profiles = rules.map((rule) => askRule(asking, rule, momentsFor(rule), met.note))
    const readElsewhere = subject.strategy === null ? null : options.knobs
    findBehaviour(
      profiles,
      { model, knobs, actors: scenarios === null ? null : everybody(scenarios), readElsewhere },
      found,
      nearest,
    )
    findConditions(profiles, model, found, nearest)
    findMissingCases(profiles, model, found)
    findOverlaps(rules, model, met, found)
    findSameAnswers(profiles, found)
    return { ...found.sorted(), graph: graphOf(rules, model, readsOf(profiles)) }
  })
}

/** Most and fewest probes of one rule, and how many all rules share. */
const [MOST, FEWEST, ALL] = [105, 6, 60_000]

/** The moments in which a rule is asked: of all types that it hears, shared with the other rules that hear them. */
function cast(
  { rules }: Subject,
  theatre: Parameters<typeof momentsOf>[0],
  found: Findings,
): (rule: Subject['rules'][number]) => readonly ProbeMoment[] {
  const kept = new Map<string, readonly ProbeMoment[]>()
  const count = Math.max(FEWEST, Math.min(MOST, Math.floor(ALL / Math.max(1, rules.length))))
  const listeners = new Map<string, number>()
  for (const { on } of rules) for (const type of new Set(on)) listeners.set(type, (listeners.get(type) ?? 0) + 1)
  return ({ on }) => {
    const types = [...new Set(on)].filter((type) => Object.hasOwn(theatre.model.events, type))
    const each = Math.max(3, Math.floor(count / Math.max(1, types.length)))
    return types.flatMap((type) => {
      const known = kept.get(type) ?? momentsOf(theatre, type, count)
      // Kept only where others hear the type too: ten thousand types would fill the memory.
      if ((listeners.get(type) ?? 0) > 1) kept.set(type, known)
      if (known.length === 0) {
        const facts = { what: `rules that listen to ${type}`, because: 'since no event could be made from its schema' }
        found.note('inspect/not-checked', [], { ...facts, hand: 'Let a scenario give one.' })
      }
      return known.slice(0, each)
    })
  }
}

function givenEvents(
  model: AnyModel,
  scenarios: readonly Scenario[],
  chosen: readonly ModelEvent[],
): ReadonlyMap<string, readonly ModelEvent[]> {
  const given = new Map<string, ModelEvent[]>()
  const scheduled = scenarios.flatMap(({ schedule }) => schedule as readonly Given[]).map((one) => eventOf(one))
  for (const event of [...chosen, ...(scheduled as unknown as ModelEvent[])]) {
    if (!Object.hasOwn(model.events, event.type)) continue
    const copy = copyOf(event)
    const known = given.get(event.type)
    if (copy === null) continue
    if (known) known.push(copy)
    else given.set(event.type, [copy])
  }
  return given
}

/** A copy to look at, which may be watched though the given one is frozen; null of what cannot be copied. */
function copyOf(event: ModelEvent): ModelEvent | null {
  try {
    return structuredClone(event)
  } catch {
    return null
  }
}

/** Texts that conditions wait for, each once. */
function wantedTexts(rules: Subject['rules']): readonly string[] {
  const needs = rules.flatMap(({ when }) => when.map((condition) => ('need' in condition ? condition.need : null)))
  return [...new Set(needs.filter((need) => typeof need === 'string'))]
}

/** Ids of everybody who has levels or has to do with an event in any scenario. */
function everybody(scenarios: readonly Scenario[]): ReadonlySet<string> {
  const ids = new Set<string>()
  for (const { world, opening, schedule } of scenarios) {
    for (const id of Object.keys(world.actors)) ids.add(id)
    for (const { actor, target } of [...opening, ...schedule] as readonly Given[])
      for (const id of [actor, target]) if (typeof id === 'string') ids.add(id)
  }
  return ids
}

const readsOf = (profiles: readonly Profile[]): ReadonlyMap<string, ReadonlySet<string>> =>
  new Map(profiles.map(({ rule, reads }) => [rule.id, reads]))

function unchecked(found: Findings, what: string, missing: 'model' | 'scenarios' | 'library'): void {
  const given = missing === 'scenarios' ? 'no scenarios were given' : `no ${missing} was given`
  found.note('inspect/not-checked', [], { what, because: `since ${given}`, hand: `Hand over \`${missing}\`.` })
}
