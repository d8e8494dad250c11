import type { Knob } from '../rules/knob.js'
import type { Rule } from '../rules/rule.js'
import { type Findings, inWords, meant } from './finding.js'
import type { Nearest } from './nearest.js'

/** Finds what rests on nothing, or on a claim that the library does not have; knobs that cannot be turned or are judged. */
export function findFoundations(
  rules: readonly Rule[],
  knobs: readonly Knob[],
  library: ReadonlySet<string> | null,
  findings: Findings,
  nearest: Nearest,
): void {
  const rests = (who: string, basis: unknown, ids: readonly string[]): void => {
    if (typeof basis !== 'string' || basis === '') findings.error('inspect/no-basis', ids, { who })
    else if (library !== null && !library.has(basis))
      findings.error('inspect/unknown-basis', ids, { who, basis, meant: meant(nearest(basis, library)) })
  }
  for (const { id, basis } of rules) {
    const who = `Rule "${id}"`
    if (basis.length === 0) findings.error('inspect/no-basis', [id], { who })
    for (const claim of basis) rests(who, claim, [id])
  }
  const holders = holdersOf(rules)
  for (const knob of knobs) {
    const { id, value, range, basis } = knob
    const [low, high] = range
    const ids = holders.get(id) ?? []
    rests(`Knob "${id}"${ids.length === 0 ? '' : ` of ${inWords(ids)}`}`, basis, ids)
    const facts = { knob: id, value, low, high }
    if (!(value >= low && value <= high)) findings.error('inspect/knob-range', ids, facts)
    else if (low === high) findings.note('inspect/knob-fixed', ids, facts)
  }
  const judged = knobs.filter(({ grade }) => grade === 'judgement')
  if (judged.length > 0)
    findings.note(
      'inspect/judgement-knobs',
      judged.flatMap(({ id }) => holders.get(id) ?? []),
      { count: judged.length, all: knobs.length },
    )
}

/** Ids of the rules that declare each knob, by its id, ascending. */
export function holdersOf(rules: readonly Rule[]): ReadonlyMap<string, readonly string[]> {
  const holders = new Map<string, string[]>()
  for (const rule of rules)
    for (const id of new Set(Object.values(rule.knobs).map((knob) => knob.id))) {
      const known = holders.get(id)
      if (known) known.push(rule.id)
      else holders.set(id, [rule.id])
    }
  return holders
}
