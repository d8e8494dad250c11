import type { PolicyError } from '../../errors.js'
import type { Effect } from '../../rules/effect.js'
import type { Rule } from '../../rules/rule.js'
import type { PayloadFault } from './payload-fault.js'

/** What one condition answered over the probes of its rule, asked every time, whether or not those before it held. */
export interface ConditionProfile {
  held: number
  failed: number
  threw: number
  /** What it read, as it was read; of the first probes, one entry for each asking of the rule (undefined where it threw). */
  readonly values: unknown[]
  /** Where each value came from: the one level or field of the event that was read, or '' where it is more than that. */
  readonly sources: string[]
}

/** What a rule did over its probes. */
export interface Profile {
  readonly rule: Rule
  /** Moments in which it was asked. */
  probes: number
  /** Times that its conditions were asked: once for each binding that was tried. */
  asked: number
  fired: number
  readonly conditions: readonly ConditionProfile[]
  /** Names of own knobs, and ids of knobs, that were read. */
  readonly ownKnobs: Set<string>
  readonly knobs: Set<string>
  /** Indicators that were read, as they are declared: `actors.approval`. */
  readonly reads: Set<string>
  /** Ids that were asked for among actors and ties, and that the world did not have. */
  readonly absent: Set<string>
  /** Names that do not exist, by place and name. */
  readonly strange: Map<string, { readonly place: string; readonly name: string }>
  /** Types brought about and indicators changed, when fired or with its conditions set aside. */
  readonly produced: Set<string>
  readonly written: Set<string>
  /** Undeclared effects and bindings out of order, by code and message. */
  readonly refused: Map<string, PolicyError>
  readonly payloads: Map<string, { readonly type: string; readonly fault: PayloadFault }>
  threw: number
  /** The first that it threw: on which type, and what. */
  problem: { readonly type: string; readonly message: string } | null
  /** Tells apart what rules answered: two that never answered differently have the same. */
  answers: string
}

/** An empty profile. */
export function profileOf(rule: Rule): Profile {
  return {
    rule,
    probes: 0,
    asked: 0,
    fired: 0,
    conditions: rule.when.map(() => ({ held: 0, failed: 0, threw: 0, values: [], sources: [] })),
    ownKnobs: new Set(),
    knobs: new Set(),
    reads: new Set(),
    absent: new Set(),
    strange: new Map(),
    produced: new Set(),
    written: new Set(),
    refused: new Map(),
    payloads: new Map(),
    threw: 0,
    problem: null,
    answers: '',
  }
}

/** An effect that a rule returned in a probe, all its conditions holding. */
export interface Answered {
  readonly rule: Rule
  readonly moment: string
  readonly type: string
  readonly effect: Effect
}
