import { Command, CommanderError } from 'commander'
import { CommandError, exitCodes } from './headless/command-error.js'
import type { Output } from './headless/output.js'
import { version } from './version.js'

const collect = (value: string, sofar: readonly string[] = []): readonly string[] => [...sofar, value]

/** How the app is opened: the terminal program, or the account where there is no terminal. */
export interface Surroundings {
  readonly output: Output
  /** Opens the app; resolves with its exit code. */
  readonly openApp: (scenario: string | undefined) => Promise<number>
  readonly hasTerminal: boolean
}

/** Runs the command line; resolves with the exit code. Heavy parts are loaded only when a command needs them. */
export async function command(argv: readonly string[], surroundings: Surroundings): Promise<number> {
  const { output } = surroundings
  let code: number = exitCodes.ok
  const program = build(surroundings, (value) => {
    code = value
  })
  try {
    await program.parseAsync([...argv], { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.ok : exitCodes.usage
    if (error instanceof CommandError) {
      output.remark(`lapolicy: ${error.message}`)
      return error.exitCode
    }
    throw error
  }
}

function build({ output, openApp, hasTerminal }: Surroundings, exit: (code: number) => void): Command {
  const program = new Command('lapolicy')
    .description('Play what-ifs in US policy towards Latin America: decide, see what follows, ask why. Not a forecast.')
    .version(version, '-v, --version', 'print the version')
    .exitOverride()
    .configureOutput({ writeOut: output.data, writeErr: (text) => output.remark(text.trimEnd()) })
    .showSuggestionAfterError(true)
    .argument('[scenario]', 'open the app on this what-if')
    .addHelpText(
      'after',
      `
Examples:
  lapolicy                                     open the app
  lapolicy scenarios                           what can be played
  lapolicy run mexico-tariffs --seed 7         play the record and read what followed
  lapolicy run panama-ports --choose panama-answer=refuse-and-appeal --json
  lapolicy compare panama-ports --choose us-demand=no-action
  lapolicy compare mexico-tariffs --a tariff-rate=10 --b tariff-rate=200
  lapolicy why panama-ports ties.CHN.PAN.presence
  lapolicy handout caribbean-deployment > handout.md`,
    )
    .allowExcessArguments()
    .action(async (scenario: string | undefined) => {
      if (scenario !== undefined) await checkScenario(scenario, commandNames(program))
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
    .action(async (scenario, flags) => (await import('./headless/run-command.js')).runCommand(output, scenario, flags))

  playing(program.command('compare <scenario>'))
    .description('compare two branches on the same luck')
    .option('--a <name=value>', 'an option of a decision, or a parameter, for branch A only', collect)
    .option('--b <name=value>', 'an option of a decision, or a parameter, for branch B only', collect)
    .option('--json', 'print JSON')
    .addHelpText('after', '\nWithout --a and --b, A is the record and --choose makes B.')
    .action(async (scenario, flags) =>
      (await import('./headless/compare-command.js')).compareCommand(output, scenario, flags),
    )

  playing(program.command('why <scenario> <path>'))
    .description('walk from a number to its causes and sources')
    .option('--on <date>', 'as it stood at the end of this day')
    .option('--json', 'print JSON')
    .action(async (scenario, path, flags) =>
      (await import('./headless/why-command.js')).whyCommand(output, scenario, path, flags),
    )

  program
    .command('handout <scenario>')
    .description('brief, roles, ballot and questions as Markdown to print')
    .action(async (scenario) => (await import('./headless/handout-command.js')).handoutCommand(output, scenario))

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

function playing(command: Command): Command {
  return command
    .option('--seed <number>', 'the seed of the random numbers, a whole number from 0 (default: 1)')
    .option('--choose <decision=option>', 'decide a decision; may be given several times', collect)
    .option('--set <name=value>', 'set a parameter of the what-if; may be given several times', collect)
    .option('--lens <id>', 'how one of the authors believes policy works')
    .option('--until <date>', 'stop at the end of this day')
}
