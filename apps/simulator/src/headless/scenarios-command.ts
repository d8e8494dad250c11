import { scenarios, text } from '@lapolicy/americas'
import { say } from '../text/message.js'
import { json, lines, type Output } from './output.js'

/** `lapolicy scenarios`: what can be played. */
export function scenariosCommand(output: Output, flags: { readonly json?: boolean }): void {
  if (flags.json) {
    json(output, scenarios.map(described))
    return
  }
  const rows = scenarios.flatMap((scenario) => [
    `${scenario.id}  ${text(scenario.title)}`,
    `  ${text(scenario.summary)}`,
    say('print.scenarios.span', scenario),
    ...scenario.decisions.map(({ id, actor, date, options }) =>
      say('print.scenarios.decision', {
        date,
        decision: id,
        actor,
        options: options.map((option) => option.id).join(', '),
      }),
    ),
    ...(scenario.parameters ?? []).map(({ name, unit, range: [low, high] }) =>
      say('print.scenarios.parameter', { name, low, high, unit }),
    ),
    '',
  ])
  lines(output, [...rows, say('print.scenarios.example')])
}

function described(scenario: (typeof scenarios)[number]): Record<string, unknown> {
  return {
    id: scenario.id,
    title: text(scenario.title),
    start: scenario.start,
    end: scenario.end,
    recordEnds: scenario.recordEnds,
    decisions: scenario.decisions.map(({ id, actor, date, recorded, options }) => ({
      id,
      actor,
      date,
      recorded,
      options: options.map((option) => ({ id: option.id, title: text(option.title), standing: option.standing })),
    })),
    roles: scenario.roles.map(({ id, actor, title, brief }) => ({ id, actor, title: text(title), brief: text(brief) })),
    watch: scenario.watch.map(({ path }) => path),
    parameters: (scenario.parameters ?? []).map(({ name, unit, range, record, illustrative }) => ({
      name,
      unit,
      range,
      record: record ?? null,
      illustrative: illustrative ?? null,
    })),
    sources: scenario.sources,
  }
}
