/** Static analysis of a rulebook before a run: what is wrong, what is worth a look, and what depends on what. */
export { toDot } from './inspect/dot.js'
export type { Finding } from './inspect/finding.js'
export type { Graph, GraphEdge, GraphNode } from './inspect/graph.js'
export { type Inspection, inspect } from './inspect/inspect.js'
export { toMermaid } from './inspect/mermaid.js'
export { type Focus, neighbourhood } from './inspect/neighbourhood.js'
export type { Surroundings } from './inspect/subject.js'
export type { InspectCode } from './inspect/text.js'
