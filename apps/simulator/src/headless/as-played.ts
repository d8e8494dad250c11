import { clean } from '../draw/cells.js'
import type { PlayFlags } from './setup.js'

/** The flags with which it was played, as words of a command line, so that the next command is about the same run. */
export function asPlayed({ seed, choose = [], set = [], lens, until, rules }: PlayFlags): readonly string[] {
  return [
    ...(seed === undefined ? [] : ['--seed', seed]),
    ...choose.flatMap((pair) => ['--choose', pair]),
    ...set.flatMap((pair) => ['--set', pair]),
    ...(lens === undefined ? [] : ['--lens', lens]),
    ...(until === undefined ? [] : ['--until', until]),
    ...withFiles(rules),
  ]
}

/** The files of the player's own rules, as words of a command line. */
export function withFiles(rules: PlayFlags['rules']): readonly string[] {
  return (rules?.files ?? []).flatMap(({ name }) => ['--rules', name])
}

/** A command of this program as a shell takes it: what is more than a plain word is quoted. */
export function commandLine(...words: readonly string[]): string {
  return ['lapolicy', ...words.map((word) => quoted(clean(word)))].join(' ')
}

const quoted = (word: string): string => (/^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`)
