// `pnpm examples` runs every numbered example against the sources and compares what it prints with the lines under
// `// Prints` at its end; `pnpm examples --update` writes them there; `pnpm examples 04` runs one and prints.

import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { root } from './workspace.mjs'

const folder = join(root, 'examples')
const footer = '\n// Prints\n'

/** The numbered examples, in their order. */
export const examples = readdirSync(folder)
  .filter((file) => /^\d\d-[\w-]+\.ts$/.test(file))
  .sort()

/** What an example says that it prints. @param {string} file */
export const expected = (file) => {
  const text = readFileSync(join(folder, file), 'utf8')
  const at = text.indexOf(footer)
  return at < 0 ? '' : text.slice(at + footer.length).replace(/^\/\/ ?/gm, '')
}

/** What an example prints. @param {string} file @returns {Promise<string>} */
export const printed = async (file) => {
  const { outputFiles } = await build({
    entryPoints: [join(folder, file)],
    tsconfig: join(folder, 'tsconfig.json'),
    conditions: ['@lapolicy/source'],
    // The packages of others, where the app has them.
    nodePaths: [join(root, 'apps/simulator/node_modules')],
    bundle: true,
    platform: 'node',
    // As `exports` would have it: a package found by a path must not come a second time, as CommonJS.
    mainFields: ['module', 'main'],
    format: 'esm',
    target: 'es2022',
    write: false,
    logLevel: 'silent',
  })
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-'], {
    input: outputFiles[0]?.text,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  })
  if (status !== 0) throw new Error(`${file} ended with ${status}\n${stderr}`)
  return stdout
}

/** Writes what an example prints at its end. @param {string} file @param {string} lines */
const update = (file, lines) => {
  const [program = ''] = readFileSync(join(folder, file), 'utf8').split(footer)
  const commented = lines
    .trimEnd()
    .split('\n')
    .map((line) => `// ${line}`.trimEnd())
  writeFileSync(join(folder, file), `${program.trimEnd()}\n${footer}${commented.join('\n')}\n`)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [word] = process.argv.slice(2)
  let stale = 0
  for (const file of examples.filter((name) => !word || word.startsWith('--') || name.startsWith(word))) {
    const lines = await printed(file)
    if (word && !word.startsWith('--')) process.stdout.write(lines)
    else if (word === '--update') update(file, lines)
    else if (lines !== expected(file)) {
      stale += 1
      console.log(`not as it says: examples/${file}`)
    } else console.log(`ok ${file}`)
  }
  process.exit(stale === 0 ? 0 : 1)
}
