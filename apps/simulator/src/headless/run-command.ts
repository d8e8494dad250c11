import { account } from './account.js'
import { json, lines, type Output } from './output.js'
import { closedChoices, runJson } from './run-json.js'
import { lensOf, type PlayFlags, playOf, scenarioOf } from './setup.js'

/** `lapolicy run <scenario>`: plays it to the end, and prints an account or JSON. */
export function runCommand(output: Output, id: string, flags: PlayFlags & { readonly json?: boolean }): void {
  const scenario = scenarioOf(id)
  const run = playOf(scenario, flags)
  for (const remark of closedChoices(run)) output.remark(remark)
  const lens = flags.lens === undefined ? null : lensOf(flags.lens).id
  if (flags.json) json(output, runJson(scenario, run, lens))
  else lines(output, account(scenario, run, lens, flags))
}
