import {
  attribution,
  citedSources,
  contradictions,
  contradictionsAbout,
  nameOf,
  type PlayableScenario,
  playScenario,
  recorded,
  type Source,
  sentence,
  shortSource,
  sources,
  text,
} from '@lapolicy/americas'
import { say } from '../text/message.js'
import { lines, type Output } from './output.js'
import { scenarioOf } from './setup.js'

/** `lapolicy handout <scenario>`: facts, roles, ballot and questions as Markdown to print. */
export function handoutCommand(output: Output, id: string): void {
  const scenario = scenarioOf(id)
  lines(output, [
    `# ${text(scenario.title)}`,
    '',
    text(scenario.summary),
    '',
    say('print.handout.span', scenario),
    '',
    ...section(say('print.handout.known'), facts(scenario)),
    ...section(
      say('print.handout.roles'),
      scenario.roles.flatMap(({ title, brief }) => [
        say('print.handout.role', { title: text(title), brief: text(brief) }),
        '',
      ]),
    ),
    ...section(say('print.handout.ballot'), [say('print.handout.ballot-how'), '', ...ballot(scenario)]),
    ...section(
      say('print.handout.watch'),
      scenario.watch.map(({ title }) => `- ${text(title)}`),
    ),
    ...section(say('print.handout.differ'), differences(scenario)),
    ...section(
      say('print.handout.questions'),
      scenario.questions.map((question, at) => `${at + 1}. ${text(question)}`),
    ),
    ...section(say('print.handout.facilitator'), [say('print.handout.facilitator-how')]),
    ...section(say('print.handout.sources'), scenario.sources.map(bibliography)),
  ])
}

const section = (title: string, body: readonly string[]): readonly string[] => [`## ${title}`, '', ...body, '']

/** The opening facts, with their sources; invented play dates are not printed as dates. */
function facts(scenario: PlayableScenario): readonly string[] {
  const opening = new Set(scenario.opening.map(({ id }) => id))
  return playScenario({ scenario, until: scenario.start })
    .events.map(({ event }) => event)
    .filter(({ id }) => opening.has(id))
    .map((event) => {
      const known = (recorded as Readonly<Record<string, { readonly date: string; readonly precision: string }>>)[
        event.id
      ]
      const date = !known || known.precision === 'assumed' ? say('print.handout.undated') : known.date
      const differ = contradictionsAbout(event).length > 0 ? say('print.differ') : ''
      const said = [citedSources(event).join(', '), attribution(event), differ]
        .filter((words) => words !== '')
        .join('; ')
      return say('print.handout.fact', { date, event: sentence(event), sources: said })
    })
}

function ballot(scenario: PlayableScenario): readonly string[] {
  return scenario.decisions.flatMap(({ id, actor, date, options, when = [] }) => [
    say('print.handout.decision', { date, actor: nameOf(actor) }),
    '',
    text(scenario.prompts[id] ?? id),
    ...conditions(when),
    '',
    say('print.handout.columns'),
    '|:-:|:-:|---|',
    ...options.map((option) => say('print.handout.option', { option: text(option.title) })),
    '',
  ])
}

/** When it is asked at all: what has to hold, and what must not. */
function conditions(when: NonNullable<PlayableScenario['decisions'][number]['when']>): readonly string[] {
  const listed = (some: typeof when): string => some.map(({ label }) => text(label)).join('; ')
  const needed = listed(when.filter(({ kind }) => kind !== 'has-not'))
  const barred = listed(when.filter(({ kind }) => kind === 'has-not'))
  return [
    ...(when.length > 0 ? [''] : []),
    ...(needed === '' ? [] : [say('print.handout.only-if', { condition: needed })]),
    ...(barred === '' ? [] : [say('print.handout.not-if', { condition: barred })]),
  ]
}

function differences(scenario: PlayableScenario): readonly string[] {
  return Object.values(contradictions)
    .filter(({ id }) => scenario.contradictions.includes(id))
    .flatMap(({ topic, positions }) => [
      `**${topic}**`,
      '',
      ...positions.map(({ source, position }) =>
        say('print.handout.position', { source: shortSource(source), position }),
      ),
      '',
    ])
}

function bibliography(key: string): string {
  const source = (sources as Readonly<Record<string, Source>>)[key]
  return `- ${[source?.author, source?.title ?? key, source?.publisher, source?.date].filter(Boolean).join(', ')}`
}
