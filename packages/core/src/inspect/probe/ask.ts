import { PolicyError } from '../../errors.js'
import { holds } from '../../rules/condition.js'
import { type Effect, effects } from '../../rules/effect.js'
import type { Moment } from '../../rules/moment.js'
import type { Rule } from '../../rules/rule.js'
import { bindingsOf } from '../../run/fire.js'
import type { ProbeMoment } from './moments.js'
import { type Answered, type ConditionProfile, type Profile, profileOf } from './profile.js'
import { noReads } from './reads.js'
import { type Asking, probeMoment } from './rule-moment.js'
import { gather, isWanting, judge, nameOf, read, sourceOf, threw, told } from './seen.js'
import { watchedEvent } from './watch.js'

/** Most bindings of one moment that are tried: both ends, and evenly between. */
const BINDINGS = 6
/** Most values of a condition that are kept, to compare conditions by. */
const KEPT = 96
/** Most emissions of a rule whose payload is read. */
const PARSED = 48
/** Most times that a rule's answer is asked for with its conditions set aside. */
const SET_ASIDE = 48

/** Asks a rule in moments of the types that it listens to. `answered` hears of every effect of a firing. */
export function askRule(
  asking: Asking,
  rule: Rule,
  moments: readonly ProbeMoment[],
  answered: (effect: Answered) => void,
): Profile {
  const profile = profileOf(rule)
  const { watch, model } = asking
  const types = rule.on.filter((type) => Object.hasOwn(model.events, type))
  const fields = new Set([...envelope, ...types.flatMap((type) => Object.keys(model.events[type]?.payload ?? {}))])
  const latest: { raw: unknown } = { raw: undefined }
  const conditions = rule.when.map((condition) => {
    if (condition.kind === 'chance') return condition
    const { read } = condition
    // Asked once, and kept as it was read: the record of a run would round some of it.
    return {
      ...condition,
      read: (moment: Moment) => {
        latest.raw = read(moment)
        return latest.raw
      },
    } as typeof condition
  })
  const at = { parsed: 0, aside: 0 }
  for (const probe of moments) {
    profile.probes++
    const event = watchedEvent(probe.event, fields, watch)
    const { moment, bind } = probeMoment(asking, rule, probe, event)
    const bindings = listed(profile, probe, () => bindingsOf(rule, event, probe.world), watch)
    for (const binding of bindings) {
      bind(binding)
      profile.asked++
      let all = true
      conditions.forEach((condition, index) => {
        const held = answer(profile.conditions[index] as ConditionProfile, condition, moment, latest, asking.watch)
        if (held instanceof Error) threw(profile, probe, held)
        if (held !== true) all = false
        gather(profile, asking.watch.reads)
      })
      if (!all) continue
      const returned = asked(profile, probe, rule, moment, asking.watch)
      if (returned === null) continue
      profile.fired++
      for (const effect of returned) {
        judge(profile, rule, effect)
        if (effect.kind === 'emission' && at.parsed++ < PARSED) read(asking, profile, effect, probe)
        answered({ rule, moment: probe.name, type: probe.event.type, effect })
      }
      profile.answers = told(`${profile.answers}/${probe.name}@${binding}`, returned)
    }
    if (at.aside < SET_ASIDE && isWanting(profile))
      for (const binding of bindings.slice(0, 2)) {
        at.aside++
        bind(binding)
        // What it could do if it came to that: nothing here is held against it.
        try {
          watch.reads = noReads()
          for (const effect of rule.then(moment, effects)) profile.produced.add(nameOf(effect))
        } catch {
          // Its conditions are there for a reason.
        }
        gather(profile, { ...watch.reads, strange: [], written: watch.reads.written })
      }
  }
  return profile
}

const envelope = [
  'id',
  'type',
  'date',
  'precision',
  'actor',
  'target',
  'standing',
  'sources',
  'claimedBy',
  'disputedBy',
  'records',
  'cause',
]

/** Asks for the bindings; none where that fails. */
function listed(
  profile: Profile,
  probe: ProbeMoment,
  ask: () => readonly string[],
  watch: Asking['watch'],
): readonly string[] {
  watch.reads = noReads()
  try {
    const bindings = ask()
    gather(profile, watch.reads)
    if (bindings.length <= BINDINGS) return bindings
    return Array.from(
      { length: BINDINGS },
      (_, at) => bindings[Math.floor((at * (bindings.length - 1)) / (BINDINGS - 1))] as string,
    )
  } catch (error) {
    gather(profile, watch.reads)
    if (error instanceof PolicyError && error.code === 'rule/unsorted-bindings') profile.refused.set(error.code, error)
    else threw(profile, probe, error)
    return []
  }
}

/** Asks one condition, and keeps what it read. An error where it threw. */
function answer(
  kept: ConditionProfile,
  condition: Rule['when'][number],
  moment: Moment,
  latest: { raw: unknown },
  watch: Asking['watch'],
): boolean | Error {
  watch.reads = noReads()
  latest.raw = undefined
  let held: boolean | Error
  try {
    held = holds(condition, moment) === true
    if (held) kept.held++
    else kept.failed++
  } catch (error) {
    kept.threw++
    held = error instanceof Error ? error : new Error(String(error))
  }
  if (kept.values.length < KEPT) {
    kept.values.push(held instanceof Error ? undefined : latest.raw)
    kept.sources.push(held instanceof Error ? '' : sourceOf(watch.reads))
  }
  return held
}

/** Asks what the rule answers; null where it threw, or returned no effects. */
function asked(
  profile: Profile,
  probe: ProbeMoment,
  rule: Rule,
  moment: Moment,
  watch: Asking['watch'],
): readonly Effect[] | null {
  watch.reads = noReads()
  try {
    const returned = rule.then(moment, effects)
    if (!Array.isArray(returned)) throw new Error('it returned no list of effects')
    return returned
  } catch (error) {
    threw(profile, probe, error)
    return null
  } finally {
    gather(profile, watch.reads)
  }
}
