import { sound } from '../errors.js'
import type { Graph, GraphEdge, GraphNode } from './graph.js'
import { type Focus, neighbourhood } from './neighbourhood.js'

const shapes: Readonly<Record<GraphNode['kind'], readonly [open: string, close: string]>> = {
  rule: ['[', ']'],
  event: ['([', '])'],
  indicator: ['{{', '}}'],
}

/**
 * A graph as a Mermaid flowchart: rules are boxes, events are rounded, indicators hexagons; what is read is a dotted
 * line. Nodes are called n0, n1 … in ascending order of their ids, so that no name has to be a word of Mermaid's.
 * Throws `inspect/unknown-focus`.
 */
export function toMermaid(graph: Graph, focus: Focus = {}): string {
  return sound('toMermaid', () => {
    const { nodes, edges } = neighbourhood(graph, focus)
    const called = new Map(nodes.map(({ id }, at) => [id, `n${at}`]))
    const lines = nodes.map(({ id, kind, name }) => {
      const [open, close] = shapes[kind]
      return `  ${called.get(id)}${open}"${escaped(name)}"${close}`
    })
    return [
      'flowchart LR',
      ...lines,
      ...edges.map((edge) => `  ${called.get(edge.from)} ${arrow(edge)} ${called.get(edge.to)}`),
      '',
    ].join('\n')
  })
}

function arrow({ kind, days = 0 }: GraphEdge): string {
  if (kind === 'reads') return '-.->'
  if (kind === 'changes') return '==>'
  return kind === 'emits' && days > 0 ? `-->|${days} d|` : '-->'
}

/** Everything but letters, digits and a few marks as Mermaid's character codes: no name ends its label or is markup. */
function escaped(name: string): string {
  return [...name]
    .map((character) => (/[\p{L}\p{N} ._>:/-]/u.test(character) ? character : `#${character.codePointAt(0)};`))
    .join('')
    .replaceAll('>', '#62;')
}
