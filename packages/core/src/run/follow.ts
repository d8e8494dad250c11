import { policyError } from '../errors.js'
import { addDays } from '../events/date.js'
import { hash64 } from '../rules/draw.js'
import type { ModelEvent } from '../world/model.js'
import type { Emitted } from './fire.js'
import type { RunState } from './state.js'

/** Turns what rules emitted into events with their cause paths; the rest of today's become the next wave. */
export function follow(state: RunState, emitted: readonly Emitted[]): ModelEvent[] {
  const next: ModelEvent[] = []
  const owners = new Map<string, string>()
  const numbered = numbering()
  for (const { rule, binding, event, emission } of emitted) {
    const { type, actor, target, inDays, payload } = emission
    const what = `${type}:${actor ?? ''}>${target ?? ''}`
    const once = `${event.id}\n${what}`
    const owner = owners.get(once)
    if (owner !== undefined && owner !== rule.id) {
      if (state.input.model.events[type]?.coalesce) continue
      throw policyError('rule/duplicate-emission', { rules: [owner, rule.id], type, actor, target })
    }
    owners.set(once, rule.id)
    const step = `${rule.id}${binding === '' ? '' : `@${binding}`}/${what}`
    const happening = {
      ...payload,
      id: numbered(childPath(event.id, step)),
      type,
      date: inDays === 0 ? state.world.date : addDays(state.world.date, inDays),
      actor,
      target,
      standing: 'simulated',
      sources: [],
      cause: { event: event.id, rule: rule.id },
    } as unknown as ModelEvent
    if (inDays === 0) next.push(happening)
    else state.agenda.add({ day: state.day + inDays, event: happening })
  }
  return next
}

/** Numbers equal paths: the first as it is, then `#1`, `#2` … */
export function numbering(): (path: string) => string {
  const counts = new Map<string, number>()
  return (path) => {
    const count = counts.get(path) ?? 0
    counts.set(path, count + 1)
    return count === 0 ? path : `${path}#${count}`
  }
}

/** Longest cause path that is spelled out. About twenty steps; the ids of a long chain would fill the memory. */
const LONGEST_PATH = 1000

/** A child's cause path: its parent's and its own step. Past the longest, the parent's is told by its 64-bit hash. */
export function childPath(parent: string, step: string): string {
  if (parent.length + step.length < LONGEST_PATH) return `${parent}/${step}`
  const [low, high] = hash64(parent)
  return `~${hex(high)}${hex(low)}/${step}`
}

const hex = (word: number): string => word.toString(16).padStart(8, '0')
