import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const home = fileURLToPath(new URL('..', import.meta.url))
const root = join(home, '../..')

/**
 * The built command, as it is shipped. Where the sources are newer than `dist`, a copy of its own is built for the test
 * file of the given name, so that files running side by side never wait for one another.
 */
export function builtApp(name: string): string {
  const shipped = join(home, 'dist/main.js')
  const folders = [home, join(root, 'packages/core'), join(root, 'packages/americas')].map((one) => join(one, 'src'))
  if (existsSync(shipped) && statSync(shipped).mtimeMs > Math.max(...folders.map(newest))) return shipped
  const folder = join(home, 'node_modules/.cache/lapolicy', name)
  const tsup = join(root, 'node_modules/tsup/dist/cli-default.js')
  execFileSync(process.execPath, [tsup, '--silent', '--out-dir', folder], { cwd: home, stdio: 'pipe' })
  return join(folder, 'main.js')
}

/** When a file under a folder was last written, in milliseconds; tests do not count. */
function newest(folder: string): number {
  return Math.max(
    0,
    ...readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !/\.test(-d)?\.tsx?$/.test(entry.name))
      .map(({ parentPath, name }) => statSync(join(parentPath, name)).mtimeMs),
  )
}
