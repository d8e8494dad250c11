import { PolicyError } from '../../errors.js'
import { checkDeclared } from '../../rules/declared.js'
import { hash64 } from '../../rules/draw.js'
import type { Effect } from '../../rules/effect.js'
import type { Rule } from '../../rules/rule.js'
import type { ProbeMoment } from './moments.js'
import { emissionFault } from './payload-fault.js'
import type { Profile } from './profile.js'
import type { Reads } from './reads.js'
import type { Asking } from './rule-moment.js'

const parties = new Set(['id', 'type', 'date', 'actor', 'target'])

/** The one thing that an answer comes from: a level by its path, or a field of the event; '' where it is more. */
export function sourceOf({ level, isMany, fields, elsewhere }: Reads): string {
  if (elsewhere || isMany) return ''
  // Whom an event is of says whose level is read, and is no part of the answer.
  const names = level === null ? [...fields] : [...fields].filter((name) => !parties.has(name))
  if (level !== null) return names.length === 0 ? `${level.holder}.${level.name}` : ''
  return names.length === 1 ? `event.${names[0]}` : ''
}

/** Counts a failure, and keeps the first. */
export function threw(profile: Profile, probe: ProbeMoment, error: unknown): void {
  profile.threw++
  profile.problem ??= { type: probe.event.type, message: error instanceof Error ? error.message : String(error) }
}

/** Keeps what a firing returned, and what a run would refuse of it. */
export function judge(profile: Profile, rule: Rule, effect: Effect): void {
  profile.produced.add(nameOf(effect))
  try {
    checkDeclared(rule, effect)
  } catch (error) {
    if (!(error instanceof PolicyError)) return
    const about = effect.kind === 'contribution' ? effect.declared : effect.type
    const key = `${error.code} ${about}`
    if (!profile.refused.has(key)) profile.refused.set(key, error)
  }
}

/** What an effect is declared as. */
export const nameOf = (effect: Effect): string => (effect.kind === 'contribution' ? effect.declared : effect.type)

/** Reads an emission as an event from outside would be read; a run takes it as it is. */
export function read(
  { model }: Asking,
  profile: Profile,
  effect: Effect & { kind: 'emission' },
  { event }: ProbeMoment,
): void {
  const { type, actor, target, payload } = effect
  const header = { id: 'probe', type, date: event.date, actor, target, standing: 'simulated', sources: [], cause: null }
  const fault = emissionFault(model, type, { ...payload, ...header })
  if (fault === null) return
  const key = `${type} ${fault.code} ${String(fault.facts.field)}`
  if (!profile.payloads.has(key)) profile.payloads.set(key, { type, fault })
}

/** Whether something that the rule declares, a knob or an effect, has not been seen yet. */
export function isWanting({ rule, ownKnobs, knobs, produced }: Profile): boolean {
  return (
    Object.entries(rule.knobs).some(([name, { id }]) => !ownKnobs.has(name) && !knobs.has(id)) ||
    [...rule.changes, ...Object.keys(rule.emits)].some((name) => !produced.has(name))
  )
}

/** Adds what was read to what is known of the rule. */
export function gather(profile: Profile, reads: Reads): void {
  for (const indicator of reads.indicators) profile.reads.add(indicator)
  for (const id of reads.absent) profile.absent.add(id)
  for (const name of reads.ownKnobs) profile.ownKnobs.add(name)
  for (const id of reads.knobs) profile.knobs.add(id)
  for (const one of reads.strange) profile.strange.set(`${one.place} ${one.name}`, one)
  for (const place of reads.written) profile.written.add(place)
}

/** What was answered before, and this, in sixteen digits. */
export function told(before: string, returned: readonly Effect[]): string {
  let text: string
  try {
    text = JSON.stringify(returned)
  } catch {
    text = 'what JSON cannot hold'
  }
  return hash64(`${before} ${text}`).join('-')
}
