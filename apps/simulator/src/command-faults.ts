import type { Command } from 'commander'

/** Makes a command and all below it refuse what they do not take, each with one line that says where its help is. */
export function strict(command: Command, write: (text: string) => void, names: readonly string[] = []): void {
  const words = [...names, command.name()]
  command.configureOutput({ writeErr: write, outputError: (text) => write(oneLine(text, words.join(' '))) })
  for (const below of command.commands) {
    below.allowExcessArguments(false)
    strict(below, write, words)
  }
}

/** An error of the command line: what, and what was meant or where to look. */
function oneLine(text: string, command: string): string {
  const [problem = '', ...meant] = text.trim().split('\n')
  const way = meant.join(' ').replace(/^\(Did you mean (.*)\?\)$/, 'did you mean $1?')
  return `lapolicy: ${problem.replace(/^error: |\.$/g, '')}; ${way === '' ? `see ${command} --help` : way}\n`
}
