import { policyError } from '../errors.js'
import { checked, holds } from '../rules/condition.js'
import { checkDeclared } from '../rules/declared.js'
import { type Emission, effects } from '../rules/effect.js'
import type { Contributed } from '../rules/merge.js'
import type { Moment } from '../rules/moment.js'
import type { Rule } from '../rules/rule.js'
import type { ModelEvent } from '../world/model.js'
import type { World } from '../world/world.js'
import { firingOf } from './ledger.js'
import { ruleMoment } from './moment.js'
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
  const { moment, bind } = ruleMoment(state, rule, event, world)
  for (const binding of bindings) {
    bind(binding, 'asking')
    if (!allHold(rule.when, moment)) continue
    const checks = rule.when.map((condition) => checked(condition, moment))
    bind(binding, 'answering')
    const returned = rule.then(moment, effects)
    const firing = firingOf(state.ledger, rule.id, event.id, binding, checks, moment.knob)
    for (const effect of returned) {
      checkDeclared(rule, effect)
      if (effect.kind === 'emission') answers.emitted.push({ rule, firing, binding, event, emission: effect })
      else contribute(answers.contributions, effect.path, { rule: rule.id, firing, amount: effect.amount })
    }
  }
}

/** Whether all conditions hold. A loop, since most rules ask about many bindings and fire for few. */
function allHold(conditions: Rule['when'], moment: Moment): boolean {
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

function contribute(contributions: Map<string, Contributed[]>, path: string, contributed: Contributed): void {
  const sofar = contributions.get(path)
  if (sofar) sofar.push(contributed)
  else contributions.set(path, [contributed])
}
