import { spawnSync } from 'node:child_process'

/**
 * Whether the program at a terminal reads single keys yet. Before that the terminal itself takes what is typed: it
 * collects lines, and turns ctrl+c into a signal. Where this cannot be asked, the answer is yes.
 */
export function readsKeys(terminal: string | null): boolean {
  if (terminal === null || process.platform === 'win32') return true
  const flag = process.platform === 'linux' ? '-F' : '-f'
  const { status, stdout } = spawnSync('stty', [flag, terminal, '-a'], { encoding: 'utf8' })
  return status !== 0 || stdout.includes('-icanon')
}
