import { type Document, isAlias, isMap, isNode, isScalar, isSeq, type LineCounter, type Pair } from 'yaml'

/** Where something stands in a text: line and column from 1. */
export interface Place {
  readonly line: number
  readonly column: number
}

/**
 * Where a step into the data stands in the file it was read from: the value, or its key where the key is at fault. What
 * is not there at all stands where it would have to be added.
 */
export function placeIn(
  document: Document.Parsed,
  lines: LineCounter,
  steps: readonly (string | number)[],
  isKey: boolean,
): Place {
  let node: unknown = document.contents
  let start = startOf(node) ?? 0
  steps.forEach((step, at) => {
    const held = isAlias(node) ? node.resolve(document) : node
    const pair = isMap(held) ? held.items.find((one) => keyOf(one) === step) : undefined
    const isLast = at === steps.length - 1
    node = isSeq(held) && typeof step === 'number' ? held.items[step] : pair?.value
    const next = isLast && isKey ? startOf(pair?.key) : (startOf(node) ?? startOf(pair?.key))
    start = next ?? start
  })
  const { line, col } = lines.linePos(start)
  return { line: Math.max(1, line), column: Math.max(1, col) }
}

const keyOf = ({ key }: Pair): unknown => (isScalar(key) ? key.value : key)

/** Where a node begins; an alias where it is used, not where it was named. */
const startOf = (node: unknown): number | undefined => (isNode(node) ? node.range?.[0] : undefined)
