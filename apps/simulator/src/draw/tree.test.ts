import { describe, expect, it } from 'vitest'
import { ascii, unicode } from '../theme/glyphs.js'
import { look } from './look.js'
import { paint } from './paint.js'
import { type TreeNode, tree, treeRows } from './tree.js'

const nodes: readonly TreeNode[] = [
  { id: 'record', parent: null, label: 'as recorded' },
  { id: 'refuse', parent: 'record', label: 'no audit' },
  { id: 'sell', parent: 'refuse', label: 'sold to a fund' },
  { id: 'block', parent: 'record', label: 'sale blocked' },
]

describe('a tree', () => {
  it('puts children below their parent', () => {
    expect(tree({ nodes, selected: 'sell', cells: 22, look: look(paint('none'), unicode) })).toEqual([
      ' as recorded          ',
      ' ├─ no audit          ',
      '▌│  └─ sold to a fund ',
      ' └─ sale blocked      ',
    ])
  })

  it('has an ASCII form', () => {
    expect(tree({ nodes, cells: 14, look: look(paint('none'), ascii) })).toEqual([
      ' as recorded  ',
      ' |- no audit  ',
      ' |  `- sold t~',
      ' `- sale bloc~',
    ])
  })

  it('shows every node once, also orphans and circles', () => {
    const odd: readonly TreeNode[] = [
      { id: 'a', parent: 'b', label: 'a' },
      { id: 'b', parent: 'a', label: 'b' },
      { id: 'c', parent: 'gone', label: 'c' },
      { id: 'd', parent: 'd', label: 'd' },
    ]
    const rows = treeRows(odd, unicode)
    expect(rows.map((row) => row.node.id).sort()).toEqual(['a', 'b', 'c', 'd'])
    expect(rows[0]).toMatchObject({ node: { id: 'c' }, depth: 0, prefix: '' })
  })
})
