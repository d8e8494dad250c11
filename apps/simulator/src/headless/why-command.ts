import { levelAt, numericPaths, why } from '@lapolicy/core'
import { CommandError } from './command-error.js'
import { explained } from './explained.js'
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
  lines(output, explained(scenario, run, answer, on ?? run.endedOn))
}
