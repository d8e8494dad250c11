import { sound } from '../errors.js'
import type { Graph, GraphEdge, GraphNode } from './graph.js'
import { type Focus, neighbourhood } from './neighbourhood.js'

const shapes: Readonly<Record<GraphNode['kind'], string>> = { rule: 'box', event: 'ellipse', indicator: 'hexagon' }

/**
 * A graph in Graphviz's language: rules are boxes, events ellipses, indicators hexagons; what is read is a dotted
 * line. Throws `inspect/unknown-focus`.
 */
export function toDot(graph: Graph, focus: Focus = {}): string {
  return sound('toDot', () => {
    const { nodes, edges } = neighbourhood(graph, focus)
    return [
      'digraph rulebook {',
      '  rankdir=LR',
      ...nodes.map(({ id, kind, name }) => `  ${quoted(id)} [label=${quoted(name)}, shape=${shapes[kind]}]`),
      ...edges.map((edge) => `  ${quoted(edge.from)} -> ${quoted(edge.to)}${look(edge)}`),
      '}',
      '',
    ].join('\n')
  })
}

function look({ kind, days = 0 }: GraphEdge): string {
  if (kind === 'reads') return ' [style=dotted]'
  if (kind === 'changes') return ' [style=bold]'
  return kind === 'emits' && days > 0 ? ` [label="${days} d"]` : ''
}

/** A text in quotes. In them only quotes, backslashes and line ends mean anything. */
function quoted(text: string): string {
  return `"${text
    .replace(/\\/g, '\\\\')
    .replace(/"/g, '\\"')
    .replace(/[\r\n]+/g, ' ')}"`
}
