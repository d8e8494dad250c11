import type { RunFile, Verification } from '@lapolicy/core/record'
import { clean } from '../draw/cells.js'
import type { OwnRules } from '../rules-file/own-rules.js'
import { say } from '../text/message.js'
import { commandLine, withFiles } from './as-played.js'

/** Rules that are named one by one. */
const NAMED = 4

/** What to do about a file that is not verified, in one line. `own`: the rules of the player's own that were given. */
export function advice(path: string, file: RunFile, { differs }: Verification, own?: OwnRules): string {
  const parts = differs.map(({ part }) => part)
  const items = differs.find(({ part }) => part === 'rulebook')?.items ?? []
  const rules = items.filter(({ name }) => name.startsWith('rule '))
  const given = new Set(own?.rules.map(({ id }) => `rule ${id}`))
  const files = own?.files.map(({ name }) => clean(name)).join(', ') ?? ''

  const lacking = named(rules.filter(({ found }) => found === null))
  const command = `${commandLine('verify', path, ...withFiles(own))} --rules <file>`
  const versions = Object.entries(file.packages).map((entry) => clean(entry.join('@')))
  if (parts.includes('versions')) {
    const said = say('print.verify.advice-versions', { versions: versions.join(', ') })
    return lacking === '' ? said : `${said} ${say('print.verify.advice-perhaps-rules', { rules: lacking, command })}`
  }
  if (lacking !== '') return say('print.verify.advice-rules', { rules: lacking, command })
  const needless = named(rules.filter(({ name, stored }) => stored === null && given.has(name)))
  if (needless !== '') return say('print.verify.advice-without', { rules: needless, files })
  // What a rule does, beyond what it declares, shows only in what came of it.
  if (own !== undefined) return say('print.verify.advice-other-rules', { files })
  return say('print.verify.advice-file')
}

/** Ids of rules for a line; the empty string for none. */
function named(rules: readonly { readonly name: string }[]): string {
  const ids = rules.map(({ name }) => clean(name.slice('rule '.length)))
  const more = ids.length - NAMED
  return more > 0 ? say('print.verify.more-rules', { rules: ids.slice(0, NAMED).join(', '), more }) : ids.join(', ')
}
