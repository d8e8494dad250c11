import { daysBetween, levelAt, type WhyNot } from '@lapolicy/core'
import type { PlayFlags } from './setup.js'
import type { Told } from './told.js'

/** How many questions are offered. */
const OFFERED = 4

/** What to ask next, as commands: what moved the number that would turn it, or what would bring about what it waits for. */
export function nextQuestions(
  { scenario, run }: Pick<Told, 'scenario' | 'run'>,
  told: WhyNot | null,
  flags: PlayFlags,
): readonly string[] {
  const command = (...words: readonly string[]): string => ['lapolicy', ...words, ...asPlayed(flags)].join(' ')
  const questions = told === null ? [] : [...ofSilence(told), ...ofAnswer(told)]
  return [...new Set([...questions.map((words) => command(...words)), command('run', scenario.id)])].slice(0, OFFERED)

  function ofSilence({ rule, silence, date }: WhyNot): readonly (readonly string[])[] {
    if (silence === null || silence.kind === 'unbound') return []
    const far = (other: string): number => Math.abs(daysBetween(date, other))
    const [nearest] = silence.types
      .flatMap((one) => one.nearest ?? [])
      .sort((left, right) => far(left.date) - far(right.date))
    const unheard = silence.types.filter(({ count }) => count === 0)
    const options = unheard.flatMap((one) => one.options.filter(({ option, taken }) => option !== taken).slice(0, 1))
    return [
      ...(nearest === undefined ? [] : [['why-not', scenario.id, rule, '--on', nearest.date]]),
      ...options.map(({ decision, option }) => ['why-not', scenario.id, rule, '--choose', `${decision}=${option}`]),
      ...unheard.flatMap(({ rules }) => rules.slice(0, 1).map((id) => ['why-not', scenario.id, id])),
    ]
  }

  function ofAnswer({ rule, flips, date, answers }: WhyNot): readonly (readonly string[])[] {
    const read = flips.map(({ path }) => path).filter((path) => levelAt(run.opening, path) !== undefined)
    const moved = run.changes.find((row) => row.rule === rule && row.date === date && row.delta !== null)?.path
    const other = answers.find(({ binding }) => binding !== answers[0]?.binding)?.binding
    return [
      ...(moved === undefined ? [] : [['why', scenario.id, moved, '--on', date]]),
      ...[...new Set(read)].slice(0, 2).map((path) => ['why', scenario.id, path, '--on', date]),
      ...(other === undefined
        ? []
        : [['why-not', scenario.id, rule, '--on', date, '--about', other.split('>')[0] ?? other]]),
    ]
  }
}

/** The flags with which it was played, so that the next question is about the same run. */
function asPlayed({ seed, choose = [], set = [], lens, until }: PlayFlags): readonly string[] {
  return [
    ...(seed === undefined ? [] : ['--seed', seed]),
    ...choose.flatMap((pair) => ['--choose', pair]),
    ...set.flatMap((pair) => ['--set', pair]),
    ...(lens === undefined ? [] : ['--lens', lens]),
    ...(until === undefined ? [] : ['--until', until]),
  ]
}
