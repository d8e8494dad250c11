import type { Americas, PlayableScenario } from '@lapolicy/americas'
import { allSeries, type Run } from '@lapolicy/core'
import { fingerprint } from '@lapolicy/core/record'
import { say } from '../text/message.js'

/** A run in the shape of `run --json`: decisions, events, series and the last world. */
export function runJson(scenario: PlayableScenario, run: Run<Americas>, lens: string | null): Record<string, unknown> {
  return {
    scenario: scenario.id,
    seed: run.input.seed,
    lens,
    fingerprint: fingerprint(run),
    decisions: run.decisions.map(({ id, option, by, date }) => ({ id, option, by, date })),
    events: run.events.map(({ event: { id, type, date, actor, target, cause, standing } }) => ({
      id,
      type,
      date,
      actor,
      target,
      cause,
      standing,
    })),
    series: allSeries(
      run,
      scenario.watch.map(({ path }) => path),
    ),
    world: run.world,
    // Beyond the agreed shape, and last: what the record has and this run lacks, with the reason.
    missing: run.missing.map(({ id, type, date, needs, checks }) => ({
      id,
      type,
      date,
      needs,
      failed: checks.map(({ label }) => label),
    })),
  }
}

/** Remarks on choices for decisions that never opened. */
export function closedChoices(run: Run<Americas>): readonly string[] {
  const chosen = run.input.choices ?? {}
  return run.decisions
    .filter(({ id, by }) => by === 'closed' && Object.hasOwn(chosen, id))
    .map(({ id, date }) => say('print.remark.never-opened', { decision: id, date }))
}
