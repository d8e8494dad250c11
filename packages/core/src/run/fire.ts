import { policyError } from '../errors.js'
import { gather } from '../events/gather.js'
import { checked, holds } from '../rules/condition.js'
import { checkDeclared } from '../rules/declared.js'
import { type Emission, effects } from '../rules/effect.js'
import type { Contributed } from '../rules/merge.js'
import type { Moment } from '../rules/moment.js'
import type { Rule } from '../rules/rule.js'
import type { ModelEvent } from '../world/model.js'
import type { World } from '../world/world.js'
import { ruleAsking } from './moment.js'
import type { RunState } from './state.js'

/** An event that a rule brings about, and the firing that did. */
export interface Emitted {
  readonly rule: Rule
  readonly firing: number
  readonly binding: string
  readonly event: ModelEvent
  readonly emission: Emission
}

/** What the rules of one wave answer: contributions by path, and follow-on events. */
export interface Answers {
  readonly contributions: Map<string, Contributed[]>
  readonly emitted: Emitted[]
}

/** Asks one rule about one event, once for each binding, and gathers its effects. The world is only read. */
export function fire(state: RunState, rule: Rule, event: ModelEvent, world: World, answers: Answers): void {
  const bindings = bindingsOf(rule, event, world)
  if (bindings.length === 0) return
  state.asking ??= ruleAsking(state)
  const { moment, take, bind } = state.asking
  take(rule, event, world)
  for (const binding of bindings) {
    bind(binding, 'asking')
    if (!allHold(rule.when, moment)) continue
    const firing = state.firings++
    if (state.traced) {
      const checks = rule.when.map((condition) => checked(condition, moment))
      state.ledger.firings.push({ n: firing, rule: rule.id, event: event.id, binding, checks, knobs: moment.knob })
    }
    bind(binding, 'answering')
    for (const effect of rule.then(moment, effects)) {
      checkDeclared(rule, effect)
      if (effect.kind === 'emission') answers.emitted.push({ rule, firing, binding, event, emission: effect })
      else gather(answers.contributions, effect.path, { rule: rule.id, firing, amount: effect.amount })
    }
  }
}

/** Whether all conditions hold. A loop, since most rules ask about many bindings and fire for few. */
export function allHold(conditions: Rule['when'], moment: Moment): boolean {
  for (const condition of conditions) if (!holds(condition, moment)) return false
  return true
}

/** The elements that a rule runs for. Throws `rule/unsorted-bindings` when they do not ascend, each once. */
export function bindingsOf(rule: Rule, event: ModelEvent, world: World): readonly string[] {
  if (rule.over === null) return once
  const bindings = rule.over(event, world)
  for (let at = 1; at < bindings.length; at++) {
    const binding = bindings[at] as string
    if (!((bindings[at - 1] as string) < binding))
      throw policyError('rule/unsorted-bindings', { rule: rule.id, binding })
  }
  return bindings
}

const once = ['']
