import {
  type Americas,
  attribution,
  citedSources,
  contradictionsAbout,
  isDiary,
  nameOf,
  type PlayableScenario,
  type Provenance,
  provenanceOf,
  sentence,
  text,
} from '@lapolicy/americas'
import type { DecisionRow, ModelEvent, Run } from '@lapolicy/core'
import { say } from '../text/message.js'
import { absencesOf, failed, titleOf } from './absences.js'
import { asPlayed, commandLine } from './as-played.js'
import { course } from './course.js'
import { pathTitle } from './path-title.js'
import type { PlayFlags } from './setup.js'

const marks: Readonly<Record<Provenance, string>> = { sources: '■', record: '□', model: '·' }

/** A readable account of a run: what was decided, what followed, what it came to, and what did not happen. */
export function account(
  scenario: PlayableScenario,
  run: Run<Americas>,
  lens: string | null,
  flags: PlayFlags,
): readonly string[] {
  const absences = absencesOf(scenario, run)
  const named = { title: text(scenario.title), scenario: scenario.id, seed: run.input.seed }
  return [
    lens === null ? say('print.account.run', named) : say('print.account.run-lens', { ...named, lens }),
    text(scenario.summary),
    '',
    say('app.not-a-forecast'),
    '',
    say('print.account.decisions'),
    ...run.decisions.map((row) => `  ${row.date}  ${decided(scenario, row)}`),
    '',
    say('print.account.events'),
    say('print.account.marks'),
    ...feed(run, scenario),
    '',
    say('print.account.span', { from: run.input.scenario.start, to: run.endedOn }),
    ...scenario.watch.flatMap(({ path }) => [
      `  ${pathTitle(scenario, path)}`,
      `      ${course(run, path).padEnd(58)} ${path}`,
    ]),
    '',
    ...(absences.length > 0 ? [say('print.account.absences')] : []),
    ...absences.flatMap(({ date, what, why }) => [`  ${date}  ${what}`, `              ${why}`]),
    ...(absences.length > 0 ? [''] : []),
    say('print.account.ask-why', {
      command: commandLine('why', scenario.id, scenario.watch[0]?.path ?? '', ...asPlayed(flags)),
    }),
  ]
}

function decided(scenario: PlayableScenario, { id, actor, option, by, checks }: DecisionRow): string {
  const name = nameOf(actor)
  if (by === 'closed') {
    const when = scenario.decisions.find((one) => one.id === id)?.when ?? []
    return say('print.account.closed', { actor: name, reasons: failed(when, checks).join('; ') })
  }
  return say('print.account.decided', {
    actor: name,
    option: titleOf(scenario, id, option),
    by: say(how(scenario, id, option, by)),
  })
}

/** What stands in the record's place may be our inference from it: then no source reports the option itself. */
function how(
  scenario: PlayableScenario,
  id: string,
  option: string | null,
  by: DecisionRow['by'],
): 'print.by.inferred' | `print.by.${DecisionRow['by']}` {
  const taken = scenario.decisions.find((one) => one.id === id)?.options.find((one) => one.id === option)
  return by === 'recorded' && taken?.standing === 'hypothetical' ? 'print.by.inferred' : `print.by.${by}`
}

function feed(run: Run<Americas>, { recordEnds }: PlayableScenario): readonly string[] {
  const rows: string[] = []
  let isPast = false
  for (const { event } of run.events) {
    if (isDiary(event)) continue
    if (!isPast && event.date > recordEnds) {
      rows.push(say('print.account.past-record', { date: recordEnds }))
      isPast = true
    }
    rows.push(`  ${event.date}  ${marks[provenanceOf(event)]} ${sentence(event)}${credit(event)}`)
  }
  return rows
}

/** The sources behind an event, and who claims or disputes it. */
function credit(event: ModelEvent<Americas>): string {
  const differ = contradictionsAbout(event).length > 0 ? say('print.differ') : ''
  const said = [citedSources(event).join(', '), attribution(event), differ].filter((words) => words !== '')
  return said.length > 0 ? ` [${said.join('; ')}]` : ''
}
