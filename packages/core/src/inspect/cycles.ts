import type { Rule } from '../rules/rule.js'
import { byCodeUnit, idsOf } from '../world/id.js'
import { components } from './components.js'
import { type Findings, inWords } from './finding.js'

/** What leads to what: nodes are rules, then types of event, both ascending; `days` is an emission's least delay. */
interface Chains {
  readonly names: readonly string[]
  /** How many of the nodes are rules; they come first. */
  readonly rules: number
  readonly next: readonly (readonly { readonly to: number; readonly days: number }[])[]
}

/** Most emissions with a delay that are tried as the start of a way round, to find a quick one. */
const TRIED = 16
/** Most steps of a way round that are printed. */
const PRINTED = 13

/**
 * Finds what comes round to itself over on → emits. Without delay it is an error, since a run would never end its day;
 * with a delay it is a note. Each is told as one way round, rule by rule, the shortest there is from where it begins.
 */
export function findCycles(rules: readonly Rule[], findings: Findings): void {
  const chains = chainsOf(rules)
  const { names, next } = chains
  const atOnce = next.map((edges) => edges.filter(({ days }) => days <= 0).map(({ to }) => to))
  for (const component of components(names.length, (node) => atOnce[node] as number[])) {
    const inside = new Set(component)
    const way = shortestWay(component[0] as number, component[0] as number, inside, (node) => atOnce[node] as number[])
    const members = rulesIn(chains, component)
    findings.error('inspect/cycle-without-delay', members, {
      path: told(chains, way),
      more: others(chains, way, members),
    })
  }
  const all = next.map((edges) => edges.map(({ to }) => to))
  for (const component of components(names.length, (node) => all[node] as number[])) {
    const way = quickWay(chains, component, all)
    if (way === null) continue
    const members = rulesIn(chains, component)
    const days = daysOf(chains, way)
    const facts = {
      path: told(chains, way),
      more: others(chains, way, members),
      days: days === 1 ? 'a day' : `${days} days`,
    }
    findings.note('inspect/cycle-with-delay', members, facts)
  }
}

function chainsOf(rules: readonly Rule[]): Chains {
  const types = [...new Set(rules.flatMap(({ on, emits }) => [...on, ...Object.keys(emits)]))].sort(byCodeUnit)
  const nodeOf = new Map(types.map((type, at) => [type, rules.length + at]))
  const next: { to: number; days: number }[][] = [...rules, ...types].map(() => [])
  rules.forEach(({ on, emits }, at) => {
    for (const type of new Set(on)) next[nodeOf.get(type) as number]?.push({ to: at, days: 0 })
    for (const type of idsOf(emits)) next[at]?.push({ to: nodeOf.get(type) as number, days: emits[type] as number })
  })
  return { names: [...rules.map(({ id }) => id), ...types], rules: rules.length, next }
}

/** The steps from one node to another inside a component, both named: the fewest, by ascending names among equals. */
function shortestWay(
  from: number,
  to: number,
  inside: ReadonlySet<number>,
  next: (node: number) => readonly number[],
): readonly number[] {
  const cameFrom = new Map<number, number>()
  const queue = [from]
  for (let at = 0; at < queue.length; at++) {
    const node = queue[at] as number
    for (const follower of next(node)) {
      if (!inside.has(follower) || cameFrom.has(follower)) continue
      cameFrom.set(follower, node)
      queue.push(follower)
      if (follower !== to) continue
      const way = [to]
      for (let step = cameFrom.get(to) as number; step !== from; step = cameFrom.get(step) as number) way.push(step)
      return [from, ...way.reverse()]
    }
  }
  return [from]
}

/** A way round with a delay, the quickest of those tried; null where the component has no delay. */
function quickWay(
  chains: Chains,
  component: readonly number[],
  all: readonly (readonly number[])[],
): readonly number[] | null {
  const inside = new Set(component)
  let best: readonly number[] | null = null
  let tried = 0
  for (const rule of component) {
    for (const { to, days } of chains.next[rule] as Chains['next'][number]) {
      if (days <= 0 || !inside.has(to) || tried++ >= TRIED) continue
      const way = [rule, ...shortestWay(to, rule, inside, (node) => all[node] as number[])]
      if (best === null || daysOf(chains, way) < daysOf(chains, best)) best = way
    }
  }
  return best
}

const stepDays = ({ next }: Chains, from: number, to: number): number =>
  Math.max(0, next[from]?.find((edge) => edge.to === to)?.days ?? 0)

function daysOf(chains: Chains, way: readonly number[]): number {
  return way.reduce((sum, node, at) => (at === 0 ? 0 : sum + stepDays(chains, way[at - 1] as number, node)), 0)
}

function told(chains: Chains, way: readonly number[]): string {
  const steps = way.map((node, at) => {
    const days = at === 0 ? 0 : stepDays(chains, way[at - 1] as number, node)
    const name = chains.names[node] as string
    return days === 0 ? name : `${name} (${days === 1 ? 'a day' : `${days} days`} later)`
  })
  return (steps.length > PRINTED ? [...steps.slice(0, 5), '…', ...steps.slice(-7)] : steps).join(' → ')
}

function rulesIn({ names, rules }: Chains, component: readonly number[]): readonly string[] {
  return component.filter((node) => node < rules).map((node) => names[node] as string)
}

/** Rules that lie on other ways round of the same knot. */
function others({ names }: Chains, way: readonly number[], members: readonly string[]): string {
  const onWay = new Set(way.map((node) => names[node]))
  const rest = members.filter((rule) => !onWay.has(rule))
  return rest.length === 0 ? '' : ` (knotted with ${inWords(rest)})`
}
