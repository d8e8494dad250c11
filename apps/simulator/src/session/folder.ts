import { resolve } from 'node:path'
import envPaths from 'env-paths'
import type { Environment } from '../theme/colour-level.js'

/**
 * The folder of the player's decisions: `LAPOLICY_HOME` if it is set, else where the system keeps data of programs
 * (`~/.local/share/lapolicy`, `~/Library/Application Support/lapolicy`, `%LOCALAPPDATA%\lapolicy\Data`).
 */
export function dataFolder(env: Environment): string {
  return env.LAPOLICY_HOME ? resolve(env.LAPOLICY_HOME) : envPaths('lapolicy', { suffix: '' }).data
}
