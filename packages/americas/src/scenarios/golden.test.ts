import { levelAt, type Run } from '@lapolicy/core'
import { fingerprint } from '@lapolicy/core/record'
import { expect, it } from 'vitest'
import type { Americas } from '../model.js'
import { playScenario } from '../play.js'
import type { PlayableScenario } from './scenario.js'
import { scenarios } from './scenarios.js'

/** Recorded branches that are frozen. The files say when they may change. */
const golden = scenarios.flatMap((scenario) => [1, 2].map((seed) => ({ scenario, seed })))

it.each(golden)('the recorded branch of $scenario.id with seed $seed is the one that is frozen', ({ scenario, seed }) =>
  expect(account(scenario, playScenario({ scenario, seed }))).toMatchFileSnapshot(
    `golden/${scenario.id}.seed-${seed}.txt`,
  ),
)

const header = [
  'Golden run. May change only together with a changeset (`npx changeset`) that says what changed in the simulated world;',
  'never because a test is red. To record anew: npx vitest run -u packages/americas/src/scenarios/golden.test.ts',
]

/** A run in so many words that a difference can be read: what was decided, what happened and why, how it ended. */
function account({ id, start, watch, decisions }: PlayableScenario, run: Run<Americas>): string {
  const by = (event: Run<Americas>['events'][number]['event']): string =>
    event.cause?.rule ?? (event.id.startsWith('decision/') ? (event.id.split('/')[1] ?? '') : 'scenario')
  const told = run.events
    .filter(({ event }) => event.type !== 'month.closed' && event.date >= start)
    .map(({ event }) =>
      [event.date, event.type, `${event.actor ?? ''}>${event.target ?? ''}`, by(event), event.standing].join('  '),
    )
  const lines = [
    ...header,
    '',
    `${id}, seed ${run.input.seed}, ${start} to ${run.endedOn}, nobody chooses`,
    `fingerprint ${fingerprint(run)}`,
    '',
    'decisions',
    ...run.decisions.map((row) => `  ${row.date}  ${row.id} = ${row.option ?? '-'}  ${row.by}`),
    ...(run.decisions.length < decisions.length ? ['  and some that were never reached'] : []),
    '',
    'events: date, type, actor>target, brought about by (a rule, a decision, the scenario), standing',
    ...told.map((line) => `  ${line}`),
    '',
    'recorded and not happening',
    ...(run.missing.length > 0 ? run.missing.map((row) => `  ${row.date}  ${row.id}`) : ['  nothing']),
    '',
    'watched: at the start, at the end',
    ...watch.map(({ path }) => `  ${path}  ${shown(levelAt(run.opening, path))}  ${shown(levelAt(run.world, path))}`),
    '',
    `events ${run.events.length}, firings ${run.firings.length}, changes ${run.changes.length}`,
    '',
  ]
  return lines.join('\n')
}

/** Six digits; the fingerprint holds the rest. */
const shown = (level: number | null | undefined): string =>
  typeof level === 'number' ? String(Number(level.toPrecision(6))) : 'not known'
