import type { Command } from 'commander'
import type { OwnRules } from './rules-file/own-rules.js'

/** Gathers the values of an option that may be given several times. */
export const collect = (value: string, sofar: readonly string[] = []): readonly string[] => [...sofar, value]

/** Adds the options that say how a what-if is played. */
export function playing(command: Command): Command {
  return ruled(
    command
      .option('--seed <number>', 'the seed of the random numbers, a whole number from 0 (default: 1)')
      .option('--choose <decision=option>', 'decide a decision; may be given several times', collect)
      .option('--set <name=value>', 'set a parameter of the what-if; may be given several times', collect)
      .option('--lens <id>', 'how one of the authors believes policy works')
      .option('--until <date>', 'stop at the end of this day'),
  )
}

/** Adds the option of playing by rules of one's own. */
export function ruled(command: Command): Command {
  return command.option('--rules <file>', 'add rules of your own from a YAML file; may be given several times', collect)
}

/** The flags with what the files of rules hold in place of their names. The reader is loaded only where there are some. */
export async function withRules<Flags extends { readonly rules?: readonly string[] }>(
  flags: Flags,
): Promise<Omit<Flags, 'rules'> & { readonly rules?: OwnRules }> {
  const { rules = [], ...rest } = flags
  if (rules.length === 0) return rest
  return { ...rest, rules: (await import('./rules-file/read-rules.js')).readRules(rules) }
}
