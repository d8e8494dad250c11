import type { Command } from 'commander'
import { collect } from './command-options.js'
import type { Output } from './headless/output.js'
import { commandHelp } from './text/command-help.js'

/** Adds the commands that look something up or work it out without playing: the record, its disputes, a tariff. */
export function addLookups(program: Command, output: Output): void {
  program
    .command('events')
    .description('what the five sources record: 251 events, as a table or as data')
    .option('--actor <id>', 'only what this actor did or said')
    .option('--about <id>', 'only what this actor has any part in')
    .option('--type <type>', "only this type, or all of a subject: 'tariff.*'")
    .option('--from <date>', 'not before this year, month or day')
    .option('--to <date>', 'not after this year, month or day, each to its end')
    .option('--standing <word>', 'reported, claimed, disputed, planned or hypothetical')
    .option('--source <key>', 'only what this source has')
    .option('--kind <word>', 'act, plan, statement, analysis or background')
    .option('--beyond', 'add dated facts that none of the five sources has')
    .option('--format <form>', 'table, json, ndjson or csv (default: table)')
    .option('--json', 'print JSON')
    .addHelpText('after', commandHelp.events)
    .action(async (flags) => (await import('./headless/events-command.js')).eventsCommand(output, flags))

  program
    .command('disputes [id]')
    .description('where the sources differ, each side by its speaker')
    .option('--json', 'print JSON')
    .action(async (id, flags) => (await import('./headless/disputes-command.js')).disputesCommand(output, id, flags))

  program
    .command('terms')
    .description('words of the sources that take a side, who uses them, and what stands here instead')
    .option('--json', 'print JSON')
    .action(async (flags) => (await import('./headless/terms-command.js')).termsCommand(output, flags))

  program
    .command('tariff')
    .description('what a tariff does: trade, prices, income, with and without an answer, beside published estimates')
    .requiredOption(
      '--target <id>',
      'who pays: regions such as MEX,CAN, or EU27, LAC, all; may be given several times',
      collect,
    )
    .requiredOption('--rate <share>', 'the additional rate: 25% or 0.25')
    .option('--actor <id>', 'who puts it on', 'USA')
    .option('--sector <id>', 'one sector of US imports that pays, such as steel (default: all goods)')
    .option('--elasticity <value>', 'low, central, high, or a number from 1 to 10 (default: all three)')
    .option('--coverage <share>', 'how much of the goods pays it: 60% or 0.6 (default: 100%)')
    .option('--answer <share>', 'the rate at which partners answer (default: the same rate)')
    .option('--import-share <share>', 'with --sector: share of imports in US use')
    .option('--json', 'print JSON')
    .addHelpText('after', commandHelp.tariff)
    .action(async (flags) => (await import('./headless/tariff-command.js')).tariffCommand(output, flags))
}
