import { contradictions, nameOf, sources, text } from '@lapolicy/americas'
import { lines, type Output } from './output.js'
import { scenarioOf } from './setup.js'

/** `lapolicy handout <scenario>`: brief, roles, ballot and questions as Markdown to print. */
export function handoutCommand(output: Output, id: string): void {
  const scenario = scenarioOf(id)
  const known = sources as Readonly<Record<string, { title: string; publisher: string | null; date: string | null }>>
  lines(output, [
    `# ${text(scenario.title)}`,
    '',
    text(scenario.summary),
    '',
    `The game runs from ${scenario.start} to ${scenario.end}. The five sources end on ${scenario.recordEnds}; what comes after is the model. It is not a forecast.`,
    '',
    '## Roles',
    '',
    ...scenario.roles.flatMap(({ title, brief }) => [`**${text(title)}.** ${text(brief)}`, '']),
    '## Ballot',
    '',
    'For each decision: what do you expect, and what would you choose? Mark one of each before anything is revealed.',
    '',
    ...scenario.decisions.flatMap(({ id: decision, actor, date, options }) => [
      `### ${date} · ${nameOf(actor)}`,
      '',
      text(scenario.prompts[decision] ?? decision),
      '',
      '| expected | chosen | |',
      '|:-:|:-:|---|',
      ...options.map((option) => `| ☐ | ☐ | ${text(option.title)} |`),
      '',
    ]),
    '## What to watch',
    '',
    ...scenario.watch.map(({ title }) => `- ${text(title)}`),
    '',
    '## Where the sources differ',
    '',
    ...differing(scenario.contradictions),
    '## Questions',
    '',
    ...scenario.questions.map((question, at) => `${at + 1}. ${text(question)}`),
    '',
    '## Sources',
    '',
    ...scenario.sources.map((key) => {
      const source = known[key]
      return `- ${source?.title ?? key}${source?.publisher ? `, ${source.publisher}` : ''}${source?.date ? `, ${source.date}` : ''} (${key})`
    }),
  ])
}

function differing(ids: readonly string[]): readonly string[] {
  return Object.values(contradictions)
    .filter(({ id }) => ids.includes(id))
    .flatMap(({ topic, positions }) => [
      `**${topic}**`,
      '',
      ...positions.map(({ source, position }) => `- ${source}: ${position}`),
      '',
    ])
}
