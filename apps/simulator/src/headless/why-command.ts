import { claims, sentence, sources, text } from '@lapolicy/americas'
import { levelAt, numericPaths, why } from '@lapolicy/core'
import { amount, pathTitle } from './amounts.js'
import { CommandError } from './command-error.js'
import { suggestion } from './nearest.js'
import { json, lines, type Output } from './output.js'
import { closedChoices } from './run-json.js'
import { dateOf, type PlayFlags, playOf, scenarioOf } from './setup.js'

/** `lapolicy why <scenario> <path>`: the causes of a number, down to the claims they rest on. */
export function whyCommand(
  output: Output,
  id: string,
  path: string,
  flags: PlayFlags & { readonly on?: string; readonly json?: boolean },
): void {
  const scenario = scenarioOf(id)
  const on = flags.on === undefined ? undefined : dateOf(flags.on, '--on', scenario)
  const run = playOf(scenario, flags)
  if (levelAt(run.opening, path) === undefined)
    throw new CommandError(`no path "${path}" in "${id}"; ${suggestion(path, numericPaths(run.opening))}`)
  for (const remark of closedChoices(run)) output.remark(remark)
  const answer = why(run, path, on)
  if (flags.json) {
    json(output, {
      path,
      from: answer.from,
      to: answer.to,
      contributions: answer.contributions.map(({ rule, event, delta, basis }) => ({ rule, event, delta, basis })),
      chain: answer.chain,
    })
    return
  }
  const events = new Map(run.events.map(({ event }) => [event.id, event]))
  const byRule = totals(answer.contributions)
  lines(output, [
    `${pathTitle(scenario, path)} (${path})`,
    `from ${amount(path, answer.from)} to ${amount(path, answer.to)} on ${on ?? run.endedOn}`,
    '',
    ...(byRule.length === 0 ? ['Nothing changed it.'] : ['What moved it, largest first:']),
    ...byRule.flatMap(({ rule, delta, count, basis }) => [
      `  ${amount(path, delta, true).padEnd(18)} ${ruleTitle(rule)}${count > 1 ? ` (${count} times)` : ''}`,
      ...basis.map((claim) => `  ${''.padEnd(18)} ↳ ${cited(claim)}`),
    ]),
    '',
    ...(answer.chain.length === 0 ? [] : ['How the largest came about:']),
    ...answer.chain.map(({ event, date }, depth) => {
      const found = events.get(event)
      return `  ${'  '.repeat(depth)}${date}  ${found ? sentence(found) : event}`
    }),
  ])
}

function totals(contributions: ReturnType<typeof why>['contributions']): readonly {
  readonly rule: string
  readonly delta: number
  readonly count: number
  readonly basis: readonly string[]
}[] {
  const byRule = new Map<string, { delta: number; count: number; basis: readonly string[] }>()
  for (const { rule, delta, basis } of contributions) {
    const sofar = byRule.get(rule) ?? { delta: 0, count: 0, basis }
    byRule.set(rule, { delta: sofar.delta + delta, count: sofar.count + 1, basis })
  }
  return [...byRule.entries()]
    .map(([rule, total]) => ({ rule, ...total }))
    .sort((left, right) => Math.abs(right.delta) - Math.abs(left.delta) || (left.rule < right.rule ? -1 : 1))
}

/** What a rule says, or its id. */
export function ruleTitle(rule: string): string {
  const title = text(`rule.${rule}`)
  return title === `rule.${rule}` ? rule : title
}

/** A claim with its source and locator. */
export function cited(id: string): string {
  const claim = Object.hasOwn(claims, id)
    ? (claims as Readonly<Record<string, { says: string; source: string; locator: string }>>)[id]
    : undefined
  if (!claim) return id
  const source = (sources as Readonly<Record<string, { title: string }>>)[claim.source]
  return `${claim.says} — ${source?.title ?? claim.source}, “${claim.locator}”`
}
