import {
  type Americas,
  actors,
  americas,
  demandsAt,
  rulebook,
  type TurnedAnswer,
  turnedAnswer,
} from '@lapolicy/americas'
import { type Flip, type Run, type WhyNot, whyNot } from '@lapolicy/core'
import { say } from '../text/message.js'
import { CommandError } from './command-error.js'
import { suggestion } from './nearest.js'
import { json, lines, type Output } from './output.js'
import { closedChoices } from './run-json.js'
import { dateOf, type PlayFlags, playOf, scenarioOf } from './setup.js'
import { turnedWords } from './turned-words.js'
import { rulesBehind, typeLines } from './type-words.js'
import { nextQuestions } from './why-not-next.js'
import { whyNotWords } from './why-not-words.js'

export interface WhyNotFlags extends PlayFlags {
  readonly on?: string
  readonly about?: string
  readonly json?: boolean
}

/**
 * `lapolicy why-not <scenario> <rule>`: which conditions of a rule failed, by how much, and the smallest change of one
 * number that would have turned each; for a rule about coercion also what would have made the target decline. A type of
 * event may stand for the rules that bring it about: then the one that came nearest is told.
 */
export function whyNotCommand(output: Output, id: string, asked: string, flags: WhyNotFlags): void {
  const scenario = scenarioOf(id)
  const rules = [...rulebook.rules, ...(flags.rules?.rules ?? [])].map((one) => one.id)
  const isType = Object.hasOwn(americas.events, asked)
  if (!rules.includes(asked) && !isType)
    throw new CommandError(`no rule "${asked}"; ${suggestion(asked, [...rules, ...Object.keys(americas.events)])}`)
  const { about } = flags
  if (about !== undefined && !Object.hasOwn(actors, about))
    throw new CommandError(`--about: no actor "${about}"; ${suggestion(about, Object.keys(actors))}`)
  const on = flags.on === undefined ? undefined : dateOf(flags.on, '--on', scenario)
  const run = playOf(scenario, flags)
  if (on !== undefined && on > run.endedOn)
    throw new CommandError(`--on: ${on} is after the last day played, ${run.endedOn}`)
  for (const remark of closedChoices(run)) output.remark(remark)
  const question = { scenario, run, about: about ?? null, on: on ?? null }
  const behind = isType ? rulesBehind(question, asked) : []
  const told = isType
    ? behind[0]
    : whyNot(run, asked, { ...(on === undefined ? {} : { on }), ...(about === undefined ? {} : { about }) })
  const demands = told === undefined ? [] : demandsAt(run, told, about)
  const decline = lastTurned(run, demands, 'declines', () => true)
  // Who asks why somebody did not answer so hears of the last demand that could be answered so.
  const wanted = answerBehind(asked)
  const turned = wanted === null ? null : lastTurned(run, demands, wanted, ({ isOpen }) => isOpen)
  if (flags.json) {
    const answer = told === undefined ? nobody(asked, on ?? run.endedOn) : whyNotJson(told)
    json(output, { ...answer, decline: decline === null ? null : declineJson(decline), type: isType ? asked : null })
    return
  }
  lines(output, [
    ...(isType ? typeLines(question, asked, behind) : []),
    ...(isType && told !== undefined ? ['', `${say('print.why-not.nearest-rule')}`] : []),
    ...(told === undefined ? [] : whyNotWords({ ...question, told })),
    ...[turned, decline].flatMap((one) => (one === null ? [] : turnedWords(run, one))),
    '',
    say('print.why-not.next'),
    ...nextQuestions(question, told ?? null, flags).map((line) => `  ${line}`),
  ])
}

/** The answer that a type of event is; declining has its own place. */
function answerBehind(type: string): TurnedAnswer['answer'] | null {
  const types: Readonly<Record<string, TurnedAnswer['answer']>> = {
    'demand.accepted': 'accepts-in-full',
    'demand.partly-met': 'accepts-in-part',
    'demand.deferred': 'defers',
    'demand.answered-in-kind': 'retaliates',
  }
  return Object.hasOwn(types, type) ? (types[type] as TurnedAnswer['answer']) : null
}

/** What it would have taken for an answer to the last demand that fits, else to the last one. */
function lastTurned(
  run: Run<Americas>,
  demands: readonly string[],
  answer: TurnedAnswer['answer'],
  fits: (turned: TurnedAnswer) => boolean,
): TurnedAnswer | null {
  let last: TurnedAnswer | null = null
  for (const demand of demands) {
    const turned = turnedAnswer(run, demand, answer)
    if (turned !== null && fits(turned)) return turned
    last ??= turned
  }
  return last
}

/** The answer about a type of event that no rule brings about. */
const nobody = (type: string, date: string): Record<string, unknown> => ({
  rule: null,
  date,
  checks: [],
  flips: [],
  type,
})

const flipJson = ({ path, from, to, ...rest }: Flip): Record<string, unknown> => ({ path, from, to, ...rest })

/** The agreed shape; what goes beyond it comes last. */
function whyNotJson({
  rule,
  date,
  checks,
  flips,
  event,
  binding,
  fired,
  counts,
  unturned,
  silence,
}: WhyNot): Record<string, unknown> {
  return {
    rule,
    date,
    checks: checks.map(({ label, holds, value, need, margin }) => ({ label, holds, value, need, margin })),
    flips: flips.map(flipJson),
    event,
    binding,
    fired,
    counts,
    unturned,
    silence,
  }
}

function declineJson(turned: TurnedAnswer): Record<string, unknown> {
  const { demand, coercer, target, date, by, likelihoods, likeliest, luck, drawn, isOpen, toLikeliest, toDrawn } =
    turned
  const smallest = (flips: readonly Flip[]): Record<string, unknown> | null =>
    flips[0] === undefined ? null : flipJson(flips[0])
  return {
    demand: demand.id,
    coercer,
    target,
    date,
    by,
    likelihoods,
    likeliest,
    luck,
    drawn,
    isOpen,
    toLikeliest: smallest(toLikeliest),
    toDrawn: smallest(toDrawn),
  }
}
