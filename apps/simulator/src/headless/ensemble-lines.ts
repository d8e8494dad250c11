import { likelihoodBand, nameOf, type PlayableScenario, text } from '@lapolicy/americas'
import type { Band, Bands, DecisionShares, Share } from '@lapolicy/core/ensemble'
import { say } from '../text/message.js'
import { titleOf } from './absences.js'
import { amount, grouped, isChangeOnly } from './amounts.js'
import { bandBar } from './band-bar.js'
import { pathTitle } from './path-title.js'

const BAR = 24

/** An ensemble in words: what was played, how far the numbers watched spread on the last day, and what the model decided. */
export function ensembleLines(
  scenario: PlayableScenario,
  bands: Bands,
  { lens, knobs }: { readonly lens: string | null; readonly knobs: boolean },
): readonly string[] {
  const [first, last] = [bands.seeds[0]?.[0] ?? 0, bands.seeds.at(-1)?.[1] ?? 0]
  const runs = grouped(bands.runs)
  const decided = bands.decisions.filter(({ byModel }) => byModel.runs > 0)
  return [
    say('print.ensemble.title', { title: text(scenario.title), scenario: scenario.id, runs, first, last }),
    ...(lens === null ? [] : [say('print.ensemble.lens', { lens })]),
    knobs ? say('print.ensemble.knobs') : say('print.ensemble.luck'),
    say('print.ensemble.no-forecast'),
    '',
    say('print.ensemble.numbers', { date: Object.values(bands.paths)[0]?.at(-1)?.date ?? '' }),
    ...Object.entries(bands.paths).flatMap(([path, ofDates]) => numberLines(scenario, path, ofDates)),
    '',
    ...(decided.length > 0 ? [say('print.ensemble.decisions')] : [say('print.ensemble.no-decisions')]),
    ...decided.flatMap((one) => decisionLines(scenario, one)),
    ...(bands.events.length > 0 ? ['', say('print.ensemble.events')] : []),
    ...bands.events.map(({ id, ...share }) => `  ${id}: ${likely(share)}`),
  ]
}

function numberLines(scenario: PlayableScenario, path: string, ofDates: readonly Band[]): readonly string[] {
  const title = pathTitle(scenario, path)
  const [opening, last] = [ofDates[0], ofDates.at(-1)]
  if (last === undefined || last.median === null) return [`  ${title}`, `    ${say('value.unknown')}`]
  // Where no level is sourced, only the change from the start means anything.
  const shift = isChangeOnly(path) ? (opening?.median ?? 0) : 0
  const shown = (level: number | null): string =>
    amount(path, level === null ? null : level - shift, isChangeOnly(path))
  if (last.least === last.most)
    return [`  ${title}`, `    ${say('print.ensemble.same', { level: shown(last.median) })}`]
  const spread = { low: shown(last.low), median: shown(last.median), high: shown(last.high) }
  return [`  ${title}`, `    ${bandBar(last, BAR)}  ${say('print.ensemble.spread', spread)}`]
}

function decisionLines(scenario: PlayableScenario, { decision, open, options }: DecisionShares): readonly string[] {
  const actor = scenario.decisions.find(({ id }) => id === decision)?.actor ?? ''
  const prompt = scenario.prompts[decision]
  return [
    `  ${say('print.ensemble.decision', { actor: nameOf(actor), decision: prompt === undefined ? decision : text(prompt) })}`,
    ...(open.share < 1 ? [`    ${say('print.ensemble.asked', { likely: likely(open) })}`] : []),
    ...[...options]
      .sort((one, other) => other.runs - one.runs)
      .map(({ option, ...share }) => `    ${titleOf(scenario, decision, option)}: ${likely(share)}`),
  ]
}

/** A share in one of the seven words, with the count beside it. */
const likely = ({ runs, share }: Share): string =>
  say('print.ensemble.likely', {
    words: text(`likelihood.${likelihoodBand(share)}`),
    percent: Math.round(share * 100),
    runs: grouped(runs),
  })
