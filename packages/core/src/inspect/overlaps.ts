import type { Rule } from '../rules/rule.js'
import { byCodeUnit } from '../world/id.js'
import type { AnyModel } from '../world/model.js'
import { type Findings, inWords } from './finding.js'
import { coalesces, type Meeting, type Meetings } from './meetings.js'
import type { Profile } from './probe/profile.js'

/**
 * Finds rules that may bring about one type on one event, or set one indicator. An error where the conditions of one hold
 * whenever those of the other do, and in probes they always met; else a note, since something may keep them apart.
 */
export function findOverlaps(rules: readonly Rule[], model: AnyModel, met: Meetings, findings: Findings): void {
  const emitters = sharers(rules, ({ on, emits }) =>
    on.flatMap((heard) =>
      Object.keys(emits)
        .filter((type) => !coalesces(model, type))
        .map((type) => `${heard}\n${type}`),
    ),
  )
  const told = new Map<string, { readonly ids: readonly string[]; readonly type: string; readonly heard: string[] }>()
  for (const [shared, ids] of emitters) {
    const [heard, type] = shared.split('\n') as [string, string]
    const certain = certainOf(met, shared)
    for (const { rules, count, what } of certain)
      findings.error('inspect/duplicate-emission', idsIn(rules), {
        who: whoAre(idsIn(rules), 'both'),
        type,
        heard,
        proof: `, ${what}, and nothing keeps them apart (${probes(count)} saw it)`,
      })
    if (ids.length === 2 && certain.length > 0) continue
    const key = `${type}\n${ids.join('\n')}`
    const known = told.get(key) ?? { ids, type, heard: [] }
    known.heard.push(heard)
    told.set(key, known)
  }
  for (const { ids, type, heard } of told.values())
    findings.note('inspect/duplicate-emission', ids, {
      who: whoAre(ids, ids.length === 2 ? 'may both' : 'may all'),
      type,
      heard: inWords(heard.sort(byCodeUnit)),
      proof: seen(heard.reduce((sum, one) => sum + countOf(met, `${one}\n${type}`), 0)),
    })
  findSets(rules, model, met, findings)
}

function findSets(rules: readonly Rule[], model: AnyModel, met: Meetings, findings: Findings): void {
  const setters = new Map(sharers(rules, ({ changes }) => changes.filter((name) => mergeOf(model, name) === 'set'), 1))
  for (const [indicator, ids] of setters) {
    const certain = certainOf(met, indicator)
    for (const { rules, count, what } of certain)
      findings.error('inspect/conflicting-set', idsIn(rules), {
        who: whoAre(idsIn(rules), 'both'),
        indicator,
        proof: `, ${what}, and nothing keeps them apart (${probes(count)} saw it)`,
      })
    const count = countOf(met, indicator)
    if ((ids.length === 1 && count === 0) || (ids.length <= 2 && certain.length > 0)) continue
    const who = whoAre(ids, ids.length > 2 ? 'may all' : 'may both')
    findings.note('inspect/conflicting-set', ids, { who, indicator, proof: seen(count) })
  }
}

/** Finds rules that answered alike in every probe: one of them counts what the other has counted. */
export function findSameAnswers(profiles: readonly Profile[], findings: Findings): void {
  const alike = new Map<string, Profile[]>()
  for (const profile of profiles) {
    if (profile.fired < 3 || profile.produced.size === 0) continue
    const key = `${[...profile.rule.on].sort(byCodeUnit).join(' ')} ${profile.answers}`
    const known = alike.get(key)
    if (known) known.push(profile)
    else alike.set(key, [profile])
  }
  for (const same of alike.values()) {
    if (same.length < 2) continue
    const ids = same.map(({ rule }) => rule.id).sort(byCodeUnit)
    findings.note('inspect/same-answers', ids, { names: inWords(ids), probes: (same[0] as Profile).asked })
  }
}

/** The pairs that nothing keeps apart: where one did it, the other did it too, and its conditions ask no more. */
function certainOf({ found, times }: Meetings, shared: string): readonly Meeting[] {
  return [...(found.get(shared)?.values() ?? [])].sort(byRules).filter(({ rules: [one, other], count }) => {
    // A rule that meets itself does so for two of its bindings; its conditions may see to it that it never does.
    if (one === other) return one.when.length === 0
    return (
      (isPartOf(one, other) && count >= times(shared, other)) || (isPartOf(other, one) && count >= times(shared, one))
    )
  })
}

/** Whether all conditions of one rule are among the other's. Chances are each rule's own and keep nothing apart. */
function isPartOf(one: Rule, other: Rule): boolean {
  const theirs = other.when.filter(({ kind }) => kind !== 'chance')
  return one.when
    .filter(({ kind }) => kind !== 'chance')
    .every((condition) =>
      theirs.some(
        (their) =>
          their === condition ||
          (their.kind === condition.kind &&
            'read' in their &&
            'read' in condition &&
            their.read === condition.read &&
            need(their) === need(condition)),
      ),
    )
}

const byRules = (left: Meeting, right: Meeting): number =>
  byCodeUnit(left.rules[0].id, right.rules[0].id) || byCodeUnit(left.rules[1].id, right.rules[1].id)
const need = (condition: Rule['when'][number]): unknown => ('need' in condition ? condition.need : null)
const countOf = ({ found }: Meetings, shared: string): number =>
  [...(found.get(shared)?.values() ?? [])].reduce((sum, { count }) => sum + count, 0)
const probes = (count: number): string => (count === 1 ? 'one probe' : `${count} probes`)
const seen = (count: number): string => ` (${count === 0 ? 'no probe' : probes(count)} saw it)`
const idsIn = ([one, other]: Meeting['rules']): readonly string[] => [...new Set([one.id, other.id])]
const whoAre = (ids: readonly string[], both: string): string =>
  ids.length === 1 ? `Two bindings of rule ${ids[0]}${both === 'both' ? '' : ' may'}` : `Rules ${inWords(ids)} ${both}`

function mergeOf(model: AnyModel, name: string): string | undefined {
  const [place, indicator = ''] = name.split('.')
  const indicators = place === 'actors' ? model.actorIndicators : model.tieIndicators
  return Object.hasOwn(indicators, indicator) ? indicators[indicator]?.merge : undefined
}

/** What two rules or more share, ascending, with their ids. */
function sharers(
  rules: readonly Rule[],
  shares: (rule: Rule) => readonly string[],
  least = 2,
): readonly (readonly [string, readonly string[]])[] {
  const byShare = new Map<string, string[]>()
  for (const rule of rules)
    for (const share of new Set(shares(rule))) {
      const known = byShare.get(share)
      if (known) known.push(rule.id)
      else byShare.set(share, [rule.id])
    }
  return [...byShare].filter(([, ids]) => ids.length >= least).sort((left, right) => byCodeUnit(left[0], right[0]))
}
