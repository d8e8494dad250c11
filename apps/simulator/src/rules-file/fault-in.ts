import { type Document, isMap, isScalar, isSeq, type Node } from 'yaml'

/** What makes a document unfit to be read as data: a key that its map has already, or, with no key, too much nesting. */
export interface DocumentFault {
  readonly offset: number
  readonly key: string | null
}

/** The first fault of a document, or null. Walks without descending, so that no nesting can exhaust it. */
export function faultIn({ contents }: Document.Parsed, depth: number): DocumentFault | null {
  const open: { readonly node: unknown; readonly level: number }[] = [{ node: contents, level: 1 }]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { node, level } = next
    if (!isMap(node) && !isSeq(node)) continue
    if (level > depth) return { offset: offsetOf(node), key: null }
    const keys = new Set<unknown>()
    for (const item of node.items as readonly unknown[]) {
      if (!isMap(node)) {
        open.push({ node: item, level: level + 1 })
        continue
      }
      const { key, value } = item as { readonly key: unknown; readonly value: unknown }
      const name = isScalar(key) ? key.value : key
      if (keys.has(name)) return { offset: offsetOf(key as Node), key: String(name) }
      keys.add(name)
      open.push({ node: value, level: level + 1 })
    }
  }
  return null
}

const offsetOf = ({ range }: Pick<Node, 'range'>): number => range?.[0] ?? 0
