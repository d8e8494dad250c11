import { sound } from '../errors.js'
import { inspectError, meant } from './finding.js'
import { type Graph, nodeNamed } from './graph.js'
import { nearestName } from './nearest.js'

/** Which part of a graph to draw: all, or what is within some steps of a rule, an event or an indicator. */
export interface Focus {
  /** A name (`answer.given`) or a node's id (`event:demand.made`). */
  readonly focus?: string
  /** Steps along edges, in either direction; 2 by default, which is from a rule to those that it shares something with. */
  readonly depth?: number
}

/** The part of a graph within `depth` steps of `focus`; all of it without one. Throws `inspect/unknown-focus`. */
export function neighbourhood(graph: Graph, around: Focus): Graph {
  return sound('neighbourhood', () => {
    const { focus, depth = 2 } = around
    if (focus === undefined) return graph
    const centre = nodeNamed(graph, focus)
    if (centre === null) {
      const near = nearestName()(focus, new Set(graph.nodes.map(({ name }) => name)))
      throw inspectError('inspect/unknown-focus', { focus, meant: meant(near) })
    }
    const beside = new Map<string, string[]>()
    const join = (one: string, other: string): void => {
      const known = beside.get(one)
      if (known) known.push(other)
      else beside.set(one, [other])
    }
    for (const { from, to } of graph.edges) {
      join(from, to)
      join(to, from)
    }
    const near = new Set([centre.id])
    let edge = [centre.id]
    for (let step = 0; step < depth && edge.length > 0; step++) {
      const further = new Set(edge.flatMap((id) => beside.get(id) ?? []).filter((id) => !near.has(id)))
      for (const id of further) near.add(id)
      edge = [...further]
    }
    return {
      nodes: graph.nodes.filter(({ id }) => near.has(id)),
      edges: graph.edges.filter(({ from, to }) => near.has(from) && near.has(to)),
    }
  })
}
