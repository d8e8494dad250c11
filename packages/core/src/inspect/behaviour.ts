import type { Knob } from '../rules/knob.js'
import type { Rule } from '../rules/rule.js'
import { byCodeUnit, idsOf } from '../world/id.js'
import type { AnyModel } from '../world/model.js'
import { type Findings, inWords, meant } from './finding.js'
import { holdersOf } from './foundation.js'
import { indicatorsOf } from './graph.js'
import type { Nearest } from './nearest.js'
import type { Profile } from './probe/profile.js'

/** What rules are held against: what the model and the rulebook have, and who appears in the scenarios. */
export interface Known {
  readonly model: AnyModel
  readonly knobs: readonly Knob[]
  /** Ids of everybody in any scenario; null where no scenario was given. */
  readonly actors: ReadonlySet<string> | null
  /** Ids of the knobs that decisions and the strategy read; null where it is not known who decides. */
  readonly readElsewhere: ReadonlySet<string> | null
}

/**
 * Finds where what rules did in probes parts from what they declare: effects and bindings that a run would refuse, payloads
 * that the model does not take, writing, members and knobs that do not exist, and what was declared and never seen.
 */
export function findBehaviour(profiles: readonly Profile[], known: Known, findings: Findings, nearest: Nearest): void {
  for (const profile of profiles) {
    const { rule, probes } = profile
    const ids = [rule.id]
    for (const error of profile.refused.values())
      findings.carry(error.code === 'rule/not-a-number' ? 'note' : 'error', ids, error)
    for (const { type, fault } of profile.payloads.values())
      findings[fault.grade](fault.code, ids, { who: `Rule "${rule.id}"`, type, ...fault.facts })
    for (const place of profile.written) findings.error('inspect/writes-world', ids, { rule: rule.id, place })
    for (const { place, name } of profile.strange.values())
      findings.error('inspect/unknown-member', ids, {
        rule: rule.id,
        name,
        place,
        meant: meant(nearest(name, membersOf(known.model, rule, place))),
      })
    if (profile.threw > 0) {
      const { type, message } = profile.problem ?? { type: '', message: '' }
      const facts = { who: `Rule "${rule.id}"`, count: profile.threw, probes: profile.asked, type, problem: message }
      findings.note('inspect/throws', ids, facts)
    }
    const unseen = [...rule.changes, ...idsOf(rule.emits)].filter((name) => !profile.produced.has(name))
    if (unseen.length > 0 && probes > 0)
      findings.note('inspect/never-produced', ids, { rule: rule.id, what: inWords(unseen), probes })
    unknownActors(profile, known, findings, nearest)
  }
  knobsOf(profiles, known, findings, nearest)
}

function knobsOf(
  profiles: readonly Profile[],
  { knobs, readElsewhere }: Known,
  findings: Findings,
  nearest: Nearest,
): void {
  const reachable = new Set(knobs.map(({ id }) => id))
  const readBy = new Map<string, Set<string>>()
  for (const { rule, ownKnobs, knobs: read } of profiles) {
    for (const name of ownKnobs) {
      const id = Object.hasOwn(rule.knobs, name) ? rule.knobs[name]?.id : undefined
      if (id === undefined)
        findings.error('inspect/unknown-knob', [rule.id], {
          rule: rule.id,
          name,
          meant: meant(nearest(name, idsOf(rule.knobs))),
        })
      else readBy.set(id, (readBy.get(id) ?? new Set()).add(rule.id))
    }
    for (const id of read) {
      if (!reachable.has(id)) findings.error('inspect/knob-outside-rulebook', [rule.id], { rule: rule.id, knob: id })
      readBy.set(id, (readBy.get(id) ?? new Set()).add(rule.id))
    }
  }
  const probesOf = new Map(profiles.map(({ rule, probes }) => [rule.id, probes]))
  const holders = holdersOf(profiles.map(({ rule }) => rule))
  for (const { id } of knobs) {
    const owners = holders.get(id) ?? []
    const readers = readBy.get(id) ?? new Set()
    const idle = owners.filter((rule) => !readers.has(rule) && (probesOf.get(rule) ?? 0) > 0)
    const probes = idle.reduce((sum, rule) => sum + (probesOf.get(rule) ?? 0), 0)
    if (idle.length > 0 && readers.size === 0 && readElsewhere?.has(id) !== true)
      findings.note('inspect/knob-never-read', idle, { knob: id, owner: `of ${inWords(idle)}`, probes })
    else if (idle.length > 0)
      findings.note('inspect/knob-not-needed', idle, {
        names: inWords(idle),
        knob: id,
        probes,
        readers: readers.size === 0 ? 'decisions' : inWords([...readers].sort(byCodeUnit)),
      })
    // A shared knob belongs to whoever decides; without the strategy nobody can say that it is idle.
    if (owners.length === 0 && readers.size === 0 && readElsewhere !== null && !readElsewhere.has(id))
      findings.note('inspect/knob-never-read', [], { knob: id, owner: '(of no rule)', probes: 'all' })
  }
}

function unknownActors({ rule, absent }: Profile, known: Known, findings: Findings, nearest: Nearest): void {
  if (known.actors === null) return
  for (const name of absent)
    if (!known.actors.has(name) && !['', 'null', 'undefined'].includes(name))
      findings.note('inspect/unknown-actor', [rule.id], {
        rule: rule.id,
        name,
        meant: meant(nearest(name, known.actors)),
      })
}

/** What members could have been meant. */
function membersOf(model: AnyModel, rule: Rule, place: string): readonly string[] {
  const fieldsOf = (kinds: readonly { readonly fields: object }[]): string[] =>
    kinds.flatMap(({ fields }) => Object.keys(fields))
  switch (place) {
    case 'the event':
      return [
        'actor',
        'target',
        'date',
        'type',
        ...rule.on.flatMap((type) => Object.keys(model.events[type]?.payload ?? {})),
      ]
    case 'an actor':
    case 'a tie': {
      const start = place === 'an actor' ? 'actors.' : 'ties.'
      return indicatorsOf(model).flatMap((name) => (name.startsWith(start) ? [name.slice(start.length)] : []))
    }
    case 'a measure':
      return ['kind', 'actor', 'target', 'since', ...fieldsOf(Object.values(model.measures) as { fields: object }[])]
    case 'a demand':
      return ['coercer', 'target', 'since', 'issue', 'ask', ...Object.keys(model.demands?.fields ?? {})]
    default:
      return ['date', 'actors', 'ties', 'measures', 'demands']
  }
}
