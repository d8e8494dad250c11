import { daysBetween, levelAt, type WhyNot } from '@lapolicy/core'
import { asPlayed, commandLine } from './as-played.js'
import type { PlayFlags } from './setup.js'
import type { Told } from './told.js'

/** How many questions are offered. */
const OFFERED = 4

/** Words of a command, and the option that it is to be played with, in place of the one chosen before. */
interface Question {
  readonly words: readonly string[]
  readonly choose?: { readonly decision: string; readonly option: string }
}

/** What to ask next, as commands: what moved the number that would turn it, or what would bring about what it waits for. */
export function nextQuestions(
  { scenario, run }: Pick<Told, 'scenario' | 'run'>,
  told: WhyNot | null,
  flags: PlayFlags & { readonly about?: string },
): readonly string[] {
  const about = flags.about === undefined ? [] : ['--about', flags.about]
  const questions = told === null ? [] : [...ofSilence(told), ...ofAnswer(told)]
  const whole: Question = { words: ['run', scenario.id] }
  return [...new Set([...questions, whole].map(command))].slice(0, OFFERED)

  function command({ words, choose }: Question): string {
    if (choose === undefined) return commandLine(...words, ...asPlayed(flags))
    // Two options of one decision cannot both be chosen.
    const others = (flags.choose ?? []).filter((pair) => !pair.startsWith(`${choose.decision}=`))
    const other = ['--choose', `${choose.decision}=${choose.option}`]
    return commandLine(...words, ...other, ...asPlayed({ ...flags, choose: others }))
  }

  function ofSilence({ rule, silence, date }: WhyNot): readonly Question[] {
    if (silence === null || silence.kind === 'unbound') return []
    const far = (other: string): number => Math.abs(daysBetween(date, other))
    const [nearest] = silence.types
      .flatMap((one) => one.nearest ?? [])
      .sort((left, right) => far(left.date) - far(right.date))
    const unheard = silence.types.filter(({ count }) => count === 0)
    const options = unheard.flatMap((one) => one.options.filter(({ option, taken }) => option !== taken).slice(0, 1))
    const again = (id: string): readonly string[] => ['why-not', scenario.id, id]
    return [
      ...(nearest === undefined ? [] : [{ words: [...again(rule), '--on', nearest.date, ...about] }]),
      ...options.map(({ decision, option }) => ({ words: [...again(rule), ...about], choose: { decision, option } })),
      ...unheard.flatMap(({ rules }) => rules.slice(0, 1).map((id) => ({ words: [...again(id), ...about] }))),
    ]
  }

  function ofAnswer({ rule, flips, date, answers }: WhyNot): readonly Question[] {
    const read = flips.map(({ path }) => path).filter((path) => levelAt(run.opening, path) !== undefined)
    const moved = run.changes.find((row) => row.rule === rule && row.date === date && row.delta !== null)?.path
    const other = answers.find(({ binding }) => binding !== answers[0]?.binding)?.binding
    const paths = [...(moved === undefined ? [] : [moved]), ...[...new Set(read)].slice(0, 2)]
    const whom = other === undefined ? [] : [other.split('>')[0] ?? other]
    return [
      ...paths.map((path) => ({ words: ['why', scenario.id, path, '--on', date] })),
      ...whom.map((actor) => ({ words: ['why-not', scenario.id, rule, '--on', date, '--about', actor] })),
    ]
  }
}
