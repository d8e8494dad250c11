import type { Rule } from '../rules/rule.js'
import { byCodeUnit, idsOf } from '../world/id.js'
import type { AnyModel } from '../world/model.js'

/** A rule, a type of event, or an indicator (`actors.approval`). */
export interface GraphNode {
  /** Kind and name: `rule:answer.given`. Unique. */
  readonly id: string
  /** Whether it acts, happens or is counted. */
  readonly kind: 'rule' | 'event' | 'indicator'
  /** The rule's id, the type of event, or the indicator as rules declare it. */
  readonly name: string
}

/** Which way influence goes: an event is listened to by a rule, a rule emits and changes, and reads an indicator. */
export interface GraphEdge {
  /** Id of the node that acts. */
  readonly from: string
  /** Id of the node that is acted upon. */
  readonly to: string
  /** In which way. */
  readonly kind: 'listens' | 'emits' | 'changes' | 'reads'
  /** Of an emission: its least delay in days. */
  readonly days?: number
}

/** What depends on what. Nodes ascend by id, edges by from, to and kind. */
export interface Graph {
  /** Rules, types of event and indicators, those that nothing touches included. */
  readonly nodes: readonly GraphNode[]
  /** Who hears, brings about, changes and reads what. */
  readonly edges: readonly GraphEdge[]
}

const kinds = ['rule', 'event', 'indicator'] as const

/**
 * The graph of a rulebook. Events and indicators that the model has and no rule touches stand alone in it. `reads`: the
 * indicators that each rule was seen to read, by its id.
 */
export function graphOf(
  rules: readonly Rule[],
  model: AnyModel | null,
  reads: ReadonlyMap<string, ReadonlySet<string>>,
): Graph {
  const nodes = new Map<string, GraphNode>()
  const edges: GraphEdge[] = []
  const node = (kind: GraphNode['kind'], name: string): string => {
    const id = `${kind}:${name}`
    nodes.set(id, { id, kind, name })
    return id
  }
  for (const type of idsOf(model?.events ?? {})) node('event', type)
  for (const name of indicatorsOf(model)) node('indicator', name)
  for (const { id, on, emits, changes } of rules) {
    const rule = node('rule', id)
    for (const type of new Set(on)) edges.push({ from: node('event', type), to: rule, kind: 'listens' })
    for (const type of idsOf(emits))
      edges.push({ from: rule, to: node('event', type), kind: 'emits', days: emits[type] as number })
    for (const name of new Set(changes)) edges.push({ from: rule, to: node('indicator', name), kind: 'changes' })
    for (const name of reads.get(id) ?? []) edges.push({ from: node('indicator', name), to: rule, kind: 'reads' })
  }
  return {
    nodes: [...nodes.values()].sort((left, right) => byCodeUnit(left.id, right.id)),
    edges: edges.sort(
      (left, right) =>
        byCodeUnit(left.from, right.from) || byCodeUnit(left.to, right.to) || byCodeUnit(left.kind, right.kind),
    ),
  }
}

/** Names of a model's indicators as rules declare them: `actors.approval`, `ties.trust`. */
export function indicatorsOf(model: AnyModel | null): readonly string[] {
  if (model === null) return []
  return [
    ...idsOf(model.actorIndicators).map((name) => `actors.${name}`),
    ...idsOf(model.tieIndicators).map((name) => `ties.${name}`),
  ]
}

/** The node that a name means: a whole id, else a rule, an event or an indicator of that name, in this order. */
export function nodeNamed({ nodes }: Graph, name: string): GraphNode | null {
  const ids = [name, ...kinds.map((kind) => `${kind}:${name}`)]
  for (const id of ids) {
    const found = nodes.find((node) => node.id === id)
    if (found) return found
  }
  return null
}
