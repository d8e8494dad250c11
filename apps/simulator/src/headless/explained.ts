import {
  type Americas,
  claims,
  contradictionsAbout,
  hasText,
  nameInSentence,
  type PlayableScenario,
  sentence,
  shortSource,
  text,
} from '@lapolicy/americas'
import { type Run, type Why, worldOn } from '@lapolicy/core'
import { say } from '../text/message.js'
import { amount } from './amounts.js'
import { course } from './course.js'
import { pathTitle } from './path-title.js'

/** How a rule's contributions to one number add up. */
interface Total {
  readonly rule: string
  readonly delta: number
  readonly up: number
  readonly down: number
  readonly count: number
  readonly basis: readonly string[]
}

/** Why a number is what it is, in lines: what moved it, on which claims, and how the largest came about. */
export function explained(scenario: PlayableScenario, run: Run<Americas>, answer: Why, on: string): readonly string[] {
  const moved = totals(answer.contributions)
  return [
    say('print.why.path', { title: pathTitle(scenario, answer.path), path: answer.path }),
    say('print.why.stands', { course: course(run, answer.path, on), date: on }),
    '',
    say(moved.length === 0 ? 'print.why.nothing' : 'print.why.moved'),
    ...moved.flatMap((total) => [
      `  ${sizeOf(answer.path, total).padEnd(26)} ${named(total)}`,
      ...total.basis.map((claim) => `  ${''.padEnd(26)} ${cited(claim)}`),
    ]),
    '',
    ...(answer.chain.length === 0 ? [] : [say('print.why.chain')]),
    ...answer.chain.flatMap(({ event, date, type }, depth) => {
      const indent = `  ${'  '.repeat(depth)}${date}  `
      if (type === 'month.closed')
        return atTheClose(run, answer.path, date).map((line, at) =>
          at === 0 ? indent + line : `${' '.repeat(indent.length + 2)}${line}`,
        )
      const found = run.events.find((row) => row.event.id === event)?.event
      if (!found) return [indent + event]
      const differ = contradictionsAbout(found).length > 0 ? ` [${say('print.differ')}]` : ''
      return [indent + sentence(found) + differ]
    }),
  ]
}

/** Contributions by rule, the largest movement first. */
export function totals(contributions: Why['contributions']): readonly Total[] {
  const byRule = new Map<string, Total>()
  for (const { rule, delta, basis } of contributions) {
    const sofar = byRule.get(rule) ?? { rule, delta: 0, up: 0, down: 0, count: 0, basis }
    byRule.set(rule, {
      ...sofar,
      delta: sofar.delta + delta,
      up: sofar.up + Math.max(0, delta),
      down: sofar.down + Math.min(0, delta),
      count: sofar.count + 1,
    })
  }
  const size = ({ up, down }: Total): number => Math.max(up, -down)
  return [...byRule.values()].sort((left, right) => size(right) - size(left) || (left.rule < right.rule ? -1 : 1))
}

/** What a rule added up to; where it went up and down again, both. */
function sizeOf(path: string, { delta, up, down }: Total): string {
  const both = up > 0 && down < 0
  return both
    ? say('print.why.up-and-down', { up: amount(path, up, true), down: amount(path, down, true) })
    : amount(path, delta, true)
}

function named({ rule, count }: Total): string {
  const id = `rule.${rule}`
  const title = rule === 'range-limit' ? say('rule.range-limit') : hasText(id) ? text(id) : rule
  return count > 1 ? say('print.why.times', { rule: title, count }) : title
}

/** A claim in our words, with its source and the words by which the passage is found. */
export function cited(id: string): string {
  const claim = (claims as Readonly<Record<string, { says: string; source: string; locator: string }>>)[id]
  if (!claim) return id
  return say('print.why.basis', { says: claim.says, source: shortSource(claim.source), locator: claim.locator })
}

/** A monthly rule answers the clock; what it works on is what stood between the parties at the time. */
function atTheClose(run: Run<Americas>, path: string, date: string): readonly string[] {
  const parties = path.split('.').slice(1, -1)
  const world = worldOn(run, date)
  const between = ({ actor, target }: { readonly actor: string | null; readonly target: string | null }): boolean =>
    parties.some((party) => party === actor || party === target)
  const openings = Object.values(world.measures)
    .filter(between)
    .flatMap(({ id }) => run.events.find(({ event }) => event.id === id)?.event ?? [])
    .map((event) => `${event.date}  ${sentence(event)}`)
  const demands = Object.values(world.demands)
    .filter(({ coercer, target }) => between({ actor: coercer, target }))
    .map(
      ({ coercer, ask, since }) =>
        `${since}  ${say('print.why.demand', { coercer: nameInSentence(coercer), ask: text(`ask.${ask}`) })}`,
    )
  const standing = [...openings, ...demands].sort()
  return standing.length > 0 ? [say('print.why.month'), ...standing] : [say('print.why.month-alone')]
}
