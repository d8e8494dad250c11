import { describe, expect, it } from 'vitest'
import { lapolicy } from '../../test/in-process.js'
import { commandHelp } from './command-help.js'

/** The commands of a help text, without what a shell does with their output and without what is said beside them. */
const commandsIn = (help: string): readonly string[] =>
  help
    .split('\n')
    .filter((line) => line.startsWith('  lapolicy '))
    .map((line) => line.trim().split(/ {2,}| [>|] /)[0] as string)

// Those of files that are not there, and those that take seconds, are shortened to what is checked first.
const shortened = (command: string): readonly string[] => {
  const words = command.replaceAll("'", '').split(' ').slice(1)
  const runs = words[0] === 'ensemble' ? ['--runs', '1'] : []
  return [...words, ...runs].filter((word, at, all) => word !== '--rules' && all[at - 1] !== '--rules')
}

describe('the help', () => {
  const commands = [...new Set(Object.values(commandHelp).flatMap(commandsIn))]

  it('has examples', () => {
    expect(commands.length).toBeGreaterThan(15)
  })

  it.each(commands.filter((command) => !/ (inspect|verify|save) /.test(command)))('%s works', async (command) => {
    const { code, err } = await lapolicy(...shortened(command))
    expect({ code, err }).toEqual({ code: 0, err: '' })
  })
})
