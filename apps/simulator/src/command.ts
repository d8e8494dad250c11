import { Command, CommanderError } from 'commander'
import { strict } from './command-faults.js'
import { addLookups } from './command-lookups.js'
import { collect, playing, ruled, withRules } from './command-options.js'
import { CommandError, exitCodes } from './headless/command-error.js'
import type { Output } from './headless/output.js'
import { commandHelp } from './text/command-help.js'
import { version } from './version.js'

/** Longest line of an error, in cells. */
const LONGEST = 900

/** How the app is opened: the terminal program, or the account where there is no terminal. */
export interface Surroundings {
  readonly output: Output
  /** Opens the app; resolves with its exit code. */
  readonly openApp: (scenario: string | undefined) => Promise<number>
  readonly hasTerminal: boolean
  /** Where somebody watches: writes over its last line, which an empty one takes away. */
  readonly progress?: (line: string) => void
}

/** Runs the command line; resolves with the exit code. Heavy parts are loaded only when a command needs them. */
export async function command(argv: readonly string[], surroundings: Surroundings): Promise<number> {
  const { output } = surroundings
  let code: number = exitCodes.ok
  const program = build(surroundings, (value) => {
    code = value
  })
  const faults: string[] = []
  strict(program, (text) => faults.push(text))
  try {
    await program.parseAsync([...argv], { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof CommandError) faults.push(`lapolicy: ${error.message}`)
    else if (!(error instanceof CommanderError)) throw error
    if (faults.length > 0) output.remark(await shown(faults.join('')))
    if (error instanceof CommandError) return error.exitCode
    return error.exitCode === 0 ? exitCodes.ok : exitCodes.usage
  }
}

/** What was typed may come back in an error: nothing in it may reach the terminal, and nothing runs on without end. */
async function shown(faults: string): Promise<string> {
  const { clean, truncate } = await import('./draw/cells.js')
  return faults
    .trimEnd()
    .split('\n')
    .map((line) => truncate(clean(line), LONGEST))
    .join('\n')
}

function build({ output, openApp, hasTerminal, progress }: Surroundings, exit: (code: number) => void): Command {
  const program = new Command('lapolicy')
    .description('Play what-ifs in US policy towards Latin America: decide, see what follows, ask why. Not a forecast.')
    .version(version, '-v, --version', 'print the version')
    .exitOverride()
    .configureOutput({ writeOut: output.data })
    .showSuggestionAfterError(true)
    .argument('[scenario]', 'open the app on this what-if')
    .addHelpText('after', commandHelp.examples)
    .allowExcessArguments()
    .helpCommand('help [command]', 'display help for a command')
    .action(async (scenario: string | undefined) => {
      if (scenario !== undefined) await checkScenario(scenario, commandNames(program))
      const [, more] = program.args
      if (more !== undefined) throw new CommandError(`"${more}" is one word too many; see lapolicy --help`)
      if (hasTerminal) return exit(await openApp(scenario))
      const { runCommand } = await import('./headless/run-command.js')
      runCommand(output, scenario ?? 'panama-ports', {})
    })

  program
    .command('scenarios')
    .description('list what can be played')
    .option('--json', 'print JSON')
    .action(async (flags) => (await import('./headless/scenarios-command.js')).scenariosCommand(output, flags))

  playing(program.command('run <scenario>'))
    .description('play a what-if to its end')
    .option('--json', 'print JSON')
    .action(async (scenario, flags) =>
      (await import('./headless/run-command.js')).runCommand(output, scenario, await withRules(flags)),
    )

  playing(program.command('compare <scenario>'))
    .description('compare two branches on the same luck')
    .option('--a <name=value>', 'an option of a decision, or a parameter, for branch A only', collect)
    .option('--b <name=value>', 'an option of a decision, or a parameter, for branch B only', collect)
    .option('--json', 'print JSON')
    .addHelpText('after', '\nWithout --a and --b, A is the record and --choose makes B.')
    .action(async (scenario, flags) =>
      (await import('./headless/compare-command.js')).compareCommand(output, scenario, await withRules(flags)),
    )

  playing(program.command('why <scenario> <path>'))
    .description('walk from a number to its causes and sources')
    .option('--on <date>', 'as it stood at the end of this day')
    .option('--json', 'print JSON')
    .action(async (scenario, path, flags) =>
      (await import('./headless/why-command.js')).whyCommand(output, scenario, path, await withRules(flags)),
    )

  playing(program.command('ensemble <scenario>'))
    .description('play a what-if many times on different luck: bands and shares')
    .option('--runs <number>', 'how many runs, with the seeds from --seed on (default: 1000)')
    .option('--knobs', 'let every assumption vary over its whole range, too')
    .option('--event <type>', 'how likely this event is; may be given several times', collect)
    .option('--json', 'print JSON')
    .action(async (scenario, flags) =>
      (await import('./headless/ensemble-command.js')).ensembleCommand(
        output,
        scenario,
        await withRules(flags),
        progress,
      ),
    )

  ruled(program.command('inspect [scenario]'))
    .description('look the rulebook over before any run: what is wrong, what is worth a look')
    .option('--all', 'print every note, not the first of each kind')
    .option('--graph <form>', 'print what depends on what instead: mermaid or dot')
    .option('--focus <name>', 'only what is near this rule, event or indicator')
    .option('--depth <steps>', 'how near, in steps (default: 2)')
    .option('--json', 'print JSON')
    .action(async (scenario, flags) =>
      exit((await import('./headless/inspect-command.js')).inspectCommand(output, scenario, await withRules(flags))),
    )

  playing(program.command('why-not <scenario> <rule>'))
    .description('which conditions of a rule failed, by how much, and what would have turned them')
    .option('--on <date>', 'on this day (default: the closest miss of the whole run)')
    .option('--about <actor>', 'only where it concerns this actor, by its id')
    .option('--json', 'print JSON')
    .action(async (scenario, rule, flags) =>
      (await import('./headless/why-not-command.js')).whyNotCommand(output, scenario, rule, await withRules(flags)),
    )

  playing(program.command('save <scenario>'))
    .description('play a what-if and keep the run as a file')
    .option('--out <file>', 'write it there, whole or not at all (default: to standard output)')
    .action(async (scenario, flags) =>
      (await import('./headless/save-command.js')).saveCommand(output, scenario, await withRules(flags)),
    )

  ruled(program.command('verify <file>'))
    .description('play a run file again, offline: is it the same run, and if not, what differs')
    .option('--json', 'print JSON')
    .addHelpText('after', '\nExit code 0: the same run, or the same outcome under another version. 3: anything else.')
    .action(async (file, flags) =>
      exit((await import('./headless/verify-command.js')).verifyCommand(output, file, await withRules(flags))),
    )

  program
    .command('handout <scenario>')
    .description('brief, roles, ballot and questions as Markdown to print')
    .action(async (scenario) => (await import('./headless/handout-command.js')).handoutCommand(output, scenario))

  addLookups(program, output)

  program
    .command('rules')
    .description('rules of your own, for --rules')
    .command('schema')
    .description('print the JSON Schema of a file of rules, by which an editor completes and checks it')
    .addHelpText('after', commandHelp.rulesSchema)
    .action(async () => (await import('./headless/rules-command.js')).rulesSchemaCommand(output))

  return program
}

const commandNames = (program: Command): readonly string[] => program.commands.map((one) => one.name())

/** Refuses a first word that is neither a command nor a what-if. */
async function checkScenario(given: string, commands: readonly string[]): Promise<void> {
  const { scenarios } = await import('@lapolicy/americas')
  const ids = scenarios.map(({ id }) => id)
  if (ids.includes(given)) return
  const { suggestion } = await import('./headless/nearest.js')
  throw new CommandError(`no command or what-if "${given}"; ${suggestion(given, [...commands, ...ids])}`)
}
