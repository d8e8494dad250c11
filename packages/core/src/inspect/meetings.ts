import type { Rule } from '../rules/rule.js'
import type { AnyModel } from '../world/model.js'
import { indicatorAt } from '../world/path.js'
import type { Answered } from './probe/profile.js'

/** Two rules that did the same thing in one moment, and in how many. */
export interface Meeting {
  readonly rules: readonly [Rule, Rule]
  count: number
  /** What both did, of the first moment. */
  readonly what: string
}

/** What rules did at the same time in probes. */
export interface Meetings {
  readonly note: (answered: Answered) => void
  /** By what they share: a type of event brought about on another, or an indicator set. */
  readonly found: ReadonlyMap<string, ReadonlyMap<string, Meeting>>
  /** How often a rule did what is shared. */
  readonly times: (shared: string, rule: Rule) => number
}

/** Most pairs of rules that are kept for one thing that they share. */
const PAIRS = 40

/** With how many others each rule is compared in one moment: enough to see that they meet. */
const COMPARED = 6

/** Gathers the effects of probes in which two rules got into each other's way. */
export function meetings(model: AnyModel): Meetings {
  const here = new Map<string, { readonly rule: Rule; readonly amount: number }[]>()
  const times = new Map<string, number>()
  const found = new Map<string, Map<string, Meeting>>()
  const meet = (shared: string, one: Rule, other: Rule, what: string): void => {
    const rules: readonly [Rule, Rule] = one.id < other.id ? [one, other] : [other, one]
    const pairs = found.get(shared) ?? new Map<string, Meeting>()
    found.set(shared, pairs)
    const key = `${rules[0].id}\n${rules[1].id}`
    const known = pairs.get(key)
    if (known) known.count++
    else if (pairs.size < PAIRS) pairs.set(key, { rules, count: 1, what })
  }
  const note = ({ rule, moment, type, effect }: Answered): void => {
    const isEvent = effect.kind === 'emission'
    if (
      isEvent
        ? !Object.hasOwn(model.events, effect.type) || coalesces(model, effect.type)
        : mergeAt(model, effect.path) !== 'set'
    )
      return
    const shared = isEvent ? `${type}\n${effect.type}` : effect.declared
    const what = isEvent ? `of ${effect.actor ?? 'nobody'} towards ${effect.target ?? 'nobody'}` : effect.path
    const amount = isEvent ? 0 : effect.amount
    const key = `${moment}\n${shared}\n${what}`
    const count = (): void => {
      const mine = `${shared}\n${rule.id}`
      times.set(mine, (times.get(mine) ?? 0) + 1)
    }
    const did = here.get(key)
    if (did === undefined) {
      here.set(key, [{ rule, amount }])
      count()
      return
    }
    const own = did.find((one) => one.rule === rule)
    if (own !== undefined) {
      // Brought about twice by one rule, an event is numbered; set twice, a number must be the same.
      if (own.amount !== amount) meet(shared, rule, rule, `${what} to ${own.amount} and ${amount}`)
      return
    }
    count()
    for (const other of did)
      if (isEvent) meet(shared, other.rule, rule, what)
      else if (other.amount !== amount) meet(shared, other.rule, rule, `${what} to ${other.amount} and ${amount}`)
    if (did.length < COMPARED) did.push({ rule, amount })
  }
  return { note, found, times: (shared, rule) => times.get(`${shared}\n${rule.id}`) ?? 0 }
}

/** Whether events of a type, brought about twice on one event, are one. */
export const coalesces = (model: AnyModel, type: string): boolean =>
  Object.hasOwn(model.events, type) && model.events[type]?.coalesce === true

const mergeAt = (model: AnyModel, path: string): string | undefined => indicatorAt(model, path)?.merge
