// Tests what ships: packs the packages, looks into the tarballs, installs them into empty projects and uses them there.
// Prints `ok …` or `not ok …` for each check, and exits 1 if one failed.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { pnpmCommand, root } from '../../scripts/workspace.mjs'

const consumer = join(root, 'tests/packed/consumer')
const bin = (/** @type {string} */ path) => [process.execPath, join(root, 'node_modules', path)]
const tsc = bin('typescript/bin/tsc')
const work = mkdtempSync(join(tmpdir(), 'lapolicy-packed-'))
let failures = 0

/**
 * Runs one check and prints how it went.
 * @param {string} name
 * @param {() => string | void | Promise<string | void>} action what it returns is printed behind the name
 */
const check = async (name, action) => {
  try {
    const remark = await action()
    console.log(`ok ${name}${remark ? `: ${remark}` : ''}`)
  } catch (error) {
    failures += 1
    console.log(`not ok ${name}: ${error instanceof Error ? error.message : error}`)
  }
}

/**
 * Runs a command and hands back what it printed; throws with its whole output where it fails.
 * @param {readonly string[]} words @param {string} cwd
 */
const sh = ([command = '', ...args], cwd) => {
  // Neither the workspace's source condition nor npm's own settings may reach the empty projects.
  const { NODE_OPTIONS: _, ...env } = process.env
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd,
    env,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  })
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${status}\n${stdout}\n${stderr}`)
  return stdout
}

/** @param {unknown} condition @param {string} complaint */
const must = (condition, complaint) => {
  if (!condition) throw new Error(complaint)
}

/** @param {string} folder @returns {string[]} */
const filesIn = (folder) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesIn(join(folder, entry.name)).map((name) => `${entry.name}/${name}`) : [entry.name],
  )

/** Makes an empty project and installs packages into it. @param {string} folder @param {readonly string[]} packages */
const project = (folder, packages) => {
  mkdirSync(folder)
  writeFileSync(join(folder, 'package.json'), '{ "name": "stranger", "version": "1.0.0", "private": true }\n')
  sh(['npm', 'install', '--no-audit', '--no-fund', '--loglevel=error', ...packages], folder)
}

const finish = () => {
  rmSync(work, { recursive: true, force: true })
  process.exit(failures === 0 ? 0 : 1)
}

const packages = ['packages/core', 'packages/americas', 'apps/simulator'].map((path) => {
  const folder = join(root, path)
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const file = `${manifest.name.replace('@', '').replace('/', '-')}-${manifest.version}.tgz`
  return { path, folder, manifest, tarball: join(work, file), unpacked: join(work, 'unpacked', path) }
})
const libraries = packages.filter(({ manifest }) => manifest.exports)
const [core, , simulator] = packages

for (const { manifest, folder, tarball, unpacked } of packages) {
  await check(`${manifest.name}: packs`, () => {
    sh([...pnpmCommand(), 'pack', '--pack-destination', work], folder)
    mkdirSync(unpacked, { recursive: true })
    sh(['tar', 'xzf', tarball, '--strip-components=1', '-C', unpacked], work)
  })
}
if (failures > 0) finish()

for (const { manifest, folder, tarball, unpacked } of packages) {
  await check(`${manifest.name}: the tarball holds what it should and nothing else`, () => {
    const files = filesIn(unpacked)
    const papers = ['LICENSE', 'NOTICE', 'README.md', 'package.json']
    for (const paper of papers) must(files.includes(paper), `${paper} is missing`)
    const strangers = files.filter(
      (file) => ![...papers, 'CHANGELOG.md'].includes(file) && !/^dist\/[\w.-]+\.(js|cjs|d\.ts|d\.cts|txt)$/.test(file),
    )
    must(strangers.length === 0, `does not belong there: ${strangers.join(', ')}`)
    const leaks = files.filter((file) => readFileSync(join(unpacked, file), 'utf8').includes(root.replace(/\/$/, '')))
    must(leaks.length === 0, `names a folder of the machine it was built on: ${leaks.join(', ')}`)
    const { dependencies = {} } = JSON.parse(readFileSync(join(unpacked, 'package.json'), 'utf8'))
    const odd = Object.entries(dependencies).filter(([, range]) => !/^[\^~]?\d/.test(range))
    must(odd.length === 0, `dependencies that npm cannot resolve: ${JSON.stringify(odd)}`)
    return `${files.length} files`
  })

  await check(`${manifest.name}: npm packs the same files as pnpm`, () => {
    const [{ files }] = JSON.parse(sh(['npm', 'pack', '--dry-run', '--json', '--ignore-scripts'], folder))
    const npm = files.map((/** @type {{ path: string }} */ file) => file.path).sort()
    const pnpm = filesIn(unpacked).sort()
    must(npm.join() === pnpm.join(), `npm: ${npm.join(', ')}\npnpm: ${pnpm.join(', ')}`)
  })

  await check(`${manifest.name}: publint finds nothing`, () => {
    sh([...bin('publint/src/cli.js'), 'run', tarball, '--strict'], work)
  })
}

for (const { manifest, tarball } of libraries) {
  await check(`${manifest.name}: its types are right for every way to import it`, () => {
    sh([...bin('@arethetypeswrong/cli/dist/index.js'), tarball, '--profile', 'node16', '--no-emoji'], work)
  })
}

/**
 * Bytes of a program as a page would load it: minified and compressed, without zod, immer and fast-check.
 * @param {string} contents
 */
const weigh = async (contents) => {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: join(core?.unpacked ?? '', 'dist') },
    external: ['zod', 'immer', 'fast-check'],
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    logLevel: 'silent',
  })
  return gzipSync(outputFiles[0]?.contents ?? '').length
}

await check('@lapolicy/core: defineModel, rule, run, branch and why weigh at most 12 kB', async () => {
  const size = await weigh("export { defineModel, rule, run, branch, why } from './index.js'")
  must(size <= 12_000, `${size} bytes`)
  const entries = ['index', 'arithmetic', 'record', 'testing']
  const sizes = entries.map(async (name) => `${name} ${await weigh(`export * from './${name}.js'`)}`)
  return `${size} bytes; whole entries: ${(await Promise.all(sizes)).join(', ')}`
})

const stranger = join(work, 'stranger')
await check('core and americas install together into an empty project', () => {
  project(
    stranger,
    libraries.map(({ tarball }) => tarball),
  )
  const installed = readdirSync(join(stranger, 'node_modules'))
    .filter((name) => !name.startsWith('.'))
    .sort()
  must(installed.join() === '@lapolicy,immer,zod', `installed: ${installed.join(', ')}`)
})

/** What each program printed, by its name. @type {Record<string, string>} */
const printed = {}
for (const program of readdirSync(consumer).map((file) => file.replace('.ts', ''))) {
  await check(`${program}.ts: type-checks under moduleResolution node16 and bundler`, () => {
    for (const extension of ['ts', 'mts', 'cts'])
      cpSync(join(consumer, `${program}.ts`), join(stranger, `${program}.${extension}`))
    const strict = ['--strict', '--target', 'es2022', '--exactOptionalPropertyTypes', '--lib', 'es2023,dom']
    sh([...tsc, ...strict, '--module', 'node16', `${program}.mts`, `${program}.cts`], stranger)
    sh(
      [...tsc, ...strict, '--module', 'esnext', '--moduleResolution', 'bundler', '--noEmit', `${program}.ts`],
      stranger,
    )
  })
  await check(`${program}.mjs: runs`, () => {
    const esm = sh([process.execPath, `${program}.mjs`], stranger)
    printed[program] = esm
    return esm.trim()
  })
  await check(`${program}.cjs: runs, with the same output`, () => {
    const cjs = sh([process.execPath, `${program}.cjs`], stranger)
    must(cjs === printed[program], `CommonJS printed ${cjs}`)
  })
}

await check('core and americas bundle for a browser, with nothing of Node in them', async () => {
  const contents =
    "export * as core from '@lapolicy/core'\nexport * as record from '@lapolicy/core/record'\nexport * as americas from '@lapolicy/americas'\n"
  const stdin = { contents, resolveDir: stranger }
  const { outputFiles } = await build({
    stdin,
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    write: false,
    logLevel: 'silent',
  })
  return `${gzipSync(outputFiles[0]?.contents ?? '').length} bytes compressed`
})

await check('@lapolicy/core/testing loads in both module systems where fast-check is installed', () => {
  sh(['npm', 'install', '--no-audit', '--no-fund', '--loglevel=error', 'fast-check@4.10.2'], stranger)
  const list = "console.log(Object.keys(kit).filter((name) => name !== 'default').sort().join())"
  const esm = sh(
    [process.execPath, '--input-type=module', '-e', `import * as kit from '@lapolicy/core/testing'\n${list}`],
    stranger,
  )
  const cjs = sh(
    [process.execPath, '--input-type=commonjs', '-e', `const kit = require('@lapolicy/core/testing')\n${list}`],
    stranger,
  )
  must(esm.trim() !== '' && esm === cjs, `ESM exports ${esm}, CommonJS ${cjs}`)
  return esm.trim()
})

/** What the built command prints for the default what-if. */
const play = ['run', 'panama-ports', '--seed', '1', '--json']
const here = () => sh([process.execPath, join(root, 'apps/simulator', simulator?.manifest.bin.lapolicy), ...play], root)

await check('lapolicy installs alone, without a dependency, and plays as in the workspace', () => {
  const folder = join(work, 'player')
  project(folder, [simulator?.tarball ?? ''])
  const installed = readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.'))
  must(installed.join() === 'lapolicy', `installed: ${installed.join(', ')}`)
  const command = ['npx', '--no-install', 'lapolicy']
  must(sh([...command, ...play], folder) === here(), 'the installed command prints something else')
  return sh([...command, '--version'], folder).trim()
})

await check('the command and the libraries play the same run', () => {
  const { fingerprint } = JSON.parse(here())
  must(printed.americas?.includes(fingerprint), `no program printed ${fingerprint}`)
  return fingerprint
})

finish()
