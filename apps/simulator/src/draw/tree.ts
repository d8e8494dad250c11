import type { Glyphs } from '../theme/glyphs.js'
import { truncate, width } from './cells.js'
import { type Look, type Piece, painted, textOf } from './look.js'
import { selectable } from './table.js'

/** A node of a tree; nodes with an unknown parent are roots. */
export interface TreeNode {
  readonly id: string
  readonly parent: string | null
  readonly label: Piece
}

/** A node in the order of the lines, with the lines that lead to it. */
export interface TreeRow {
  readonly node: TreeNode
  readonly depth: number
  readonly prefix: string
}

/**
 * The nodes in the order they are drawn: children below their parent, in the order given. Every node appears once,
 * also where parents form a circle.
 */
export function treeRows(nodes: readonly TreeNode[], glyphs: Glyphs): readonly TreeRow[] {
  const ids = new Set(nodes.map((node) => node.id))
  const children = new Map<string | null, TreeNode[]>()
  for (const node of nodes) {
    const parent = node.parent !== null && ids.has(node.parent) ? node.parent : null
    children.set(parent, [...(children.get(parent) ?? []), node])
  }
  const rows: TreeRow[] = []
  const seen = new Set<string>()
  const visit = (node: TreeNode, depth: number, prefix: string, indent: string): void => {
    if (seen.has(node.id)) return
    seen.add(node.id)
    rows.push({ node, depth, prefix })
    const below = (children.get(node.id) ?? []).filter((child) => !seen.has(child.id))
    for (const [index, child] of below.entries()) {
      const isLast = index === below.length - 1
      const { fork, last, gap, pass } = glyphs.tree
      visit(child, depth + 1, indent + (isLast ? last : fork), indent + (isLast ? gap : pass))
    }
  }
  for (const root of children.get(null) ?? []) visit(root, 0, '', '')
  for (const node of nodes) visit(node, 0, '', '')
  return rows
}

/** A tree of branches, one line a node, each exactly `cells` wide, in the order of `treeRows`. */
export function tree({
  nodes,
  selected,
  cells,
  look,
}: {
  readonly nodes: readonly TreeNode[]
  readonly selected?: string | null
  readonly cells: number
  readonly look: Look
}): readonly string[] {
  return treeRows(nodes, look.glyphs).map(({ node, prefix }) => {
    const room = Math.max(0, cells - 1 - width(prefix))
    const label = truncate(look.text(textOf(node.label)), room, look.glyphs.ellipsis)
    return selectable(prefix + painted(node.label, label), cells, node.id === selected, true, look)
  })
}
