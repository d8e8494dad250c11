/**
 * The strongly connected components of a directed graph of `size` nodes: sets whose nodes all lead to one another. Tarjan
 * (1972), with a stack of its own instead of recursion, so that a chain of any length is walked. Single nodes that do
 * not lead to themselves are left out.
 */
export function components(size: number, next: (node: number) => readonly number[]): readonly (readonly number[])[] {
  const order = new Int32Array(size).fill(-1)
  const low = new Int32Array(size)
  const isOpen = new Uint8Array(size)
  const place = new Int32Array(size)
  const open: number[] = []
  const found: number[][] = []
  let count = 0
  const enter = (node: number, walk: number[]): void => {
    order[node] = low[node] = count++
    isOpen[node] = 1
    open.push(node)
    walk.push(node)
  }
  for (let root = 0; root < size; root++) {
    if (order[root] !== -1) continue
    const walk: number[] = []
    enter(root, walk)
    while (walk.length > 0) {
      const node = walk[walk.length - 1] as number
      const followers = next(node)
      const at = place[node] as number
      if (at < followers.length) {
        place[node] = at + 1
        const follower = followers[at] as number
        if (order[follower] === -1) enter(follower, walk)
        else if (isOpen[follower] === 1) low[node] = Math.min(low[node] as number, order[follower] as number)
        continue
      }
      walk.pop()
      const parent = walk[walk.length - 1]
      if (parent !== undefined) low[parent] = Math.min(low[parent] as number, low[node] as number)
      if (low[node] !== order[node]) continue
      const component: number[] = []
      let member: number
      do {
        member = open.pop() as number
        isOpen[member] = 0
        component.push(member)
      } while (member !== node)
      if (component.length > 1 || followers.includes(node)) found.push(component.sort((left, right) => left - right))
    }
  }
  return found
}
