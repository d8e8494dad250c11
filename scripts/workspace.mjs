// What `npm start` and `npm test` need before they can do their own work, with nothing but Node and npm present:
// the right Node, the dependencies, a build. It depends on nothing but Node, and writes to standard error only, so that
// what a command prints on standard output stays its own.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const stampFile = join(root, 'node_modules', '.cache', 'lapolicy', 'stamps.json')
const isWindows = process.platform === 'win32'

/**
 * Ends the process with one plain line.
 * @param {string} sentence
 * @returns {never}
 */
export const fail = (sentence) => {
  process.stderr.write(`lapolicy: ${sentence}\n`)
  process.exit(1)
}

/** Refuses a Node older than the `engines` field of the workspace, before anything else can fail in an obscure way. */
export const requireNode = () => {
  /** @type {string} */
  const wanted = manifest.engines.node.replace('>=', '')
  const need = wanted.split('.').map(Number)
  const ahead = process.versions.node.split('.').map((part, place) => Number(part) - (need[place] || 0))
  if ((ahead.find((difference) => difference !== 0) || 0) < 0) {
    fail(
      `needs Node ${wanted} or newer, and this is Node ${process.versions.node}: install a newer one from nodejs.org.`,
    )
  }
}

/**
 * The arguments meant for the command: `pnpm start -- run x` hands the `--` on where npm takes it away.
 * @param {readonly string[]} argv
 */
export const ownArguments = (argv) => (argv[0] === '--' ? argv.slice(1) : [...argv])

/**
 * Every file under the given paths, with its size and time of change, as one digest: equal means nothing was touched.
 * @param {readonly string[]} paths relative to the root; what does not exist counts as absent
 */
export const fingerprint = (paths) => {
  const hash = createHash('sha256')
  /** @param {string} path */
  const visit = (path) => {
    const stats = statSync(join(root, path), { throwIfNoEntry: false })
    if (stats?.isDirectory()) {
      for (const name of readdirSync(join(root, path)).sort()) visit(`${path}/${name}`)
    } else {
      hash.update(`${path}\0${stats ? `${stats.size}\0${stats.mtimeMs}` : 'absent'}\n`)
    }
  }
  for (const path of paths) visit(path)
  return hash.digest('hex')
}

/** @returns {Record<string, string>} */
const readStamps = () => {
  try {
    return JSON.parse(readFileSync(stampFile, 'utf8'))
  } catch {
    return {}
  }
}

/** @param {string} name @param {string} value */
const writeStamp = (name, value) => {
  mkdirSync(dirname(stampFile), { recursive: true })
  writeFileSync(stampFile, `${JSON.stringify({ ...readStamps(), [name]: value }, null, 2)}\n`)
}

/**
 * Runs a command to its end, its whole output on standard error.
 * @param {string} command
 * @param {readonly string[]} args
 * @returns {boolean} whether it succeeded
 */
const aside = (command, ...args) => {
  // `npm start --silent` asks npm to be silent, not pnpm, whose errors are the only ones there are.
  const { npm_config_loglevel: _, ...rest } = process.env
  const env = { ...rest, TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1' }
  const { status } = spawnSync(command, args, { cwd: root, env, shell: isWindows, stdio: ['ignore', 2, 2] })
  return status === 0
}

/**
 * The words that start pnpm: the one on the PATH where it reads this lockfile, otherwise the pinned one through npx.
 * @returns {[string, ...string[]]}
 */
export const pnpmCommand = () => {
  const found = spawnSync('pnpm', ['--version'], { cwd: root, encoding: 'utf8', shell: isWindows })
  const major = found.status === 0 ? Number.parseInt(found.stdout, 10) : 0
  return major >= 10 ? ['pnpm'] : ['npx', '--yes', manifest.packageManager]
}

const packageFolders = () =>
  ['packages', 'apps'].flatMap((parent) =>
    readdirSync(join(root, parent))
      .sort()
      .map((name) => `${parent}/${name}`),
  )

/** Installs the dependencies that the lockfile names, unless that was done since it or a manifest last changed. */
export const install = () => {
  const manifests = packageFolders().map((folder) => `${folder}/package.json`)
  const now = fingerprint(['package.json', 'pnpm-lock.yaml', 'pnpm-workspace.yaml', ...manifests])
  if (existsSync(join(root, 'node_modules/.modules.yaml')) && readStamps().install === now) return
  process.stderr.write('lapolicy: installing dependencies …\n')
  // `--prod=false`: with NODE_ENV=production in the environment the build tools would be left out.
  const flags = ['--frozen-lockfile', '--prod=false', '--config.confirmModulesPurge=false', '--loglevel=warn']
  if (!aside(...pnpmCommand(), 'install', ...flags)) {
    fail('the dependencies could not be installed; the lines above say why (a network connection is needed once).')
  }
  writeStamp('install', now)
}

/** Where the built command is, as its own package.json says. */
export const commandFile = () => {
  const simulator = 'apps/simulator'
  return join(root, simulator, JSON.parse(readFileSync(join(root, simulator, 'package.json'), 'utf8')).bin.lapolicy)
}

/**
 * Builds through turbo, unless no source has changed since the last build of the same kind.
 * @param {'lapolicy' | 'everything'} what only what the command needs, or every package
 */
export const build = (what) => {
  const parts = ['src', 'testing', 'package.json', 'tsconfig.json', 'tsup.config.ts']
  const sources = packageFolders().flatMap((folder) => parts.map((part) => `${folder}/${part}`))
  const inputs = fingerprint(['tsconfig.base.json', 'turbo.json', 'pnpm-lock.yaml', ...sources])
  const outputs = () =>
    what === 'lapolicy' ? [commandFile()] : packageFolders().map((folder) => join(root, folder, 'dist'))
  if (readStamps()[`build:${what}`] === inputs && outputs().every((path) => existsSync(path))) return
  process.stderr.write('lapolicy: building …\n')
  const only = what === 'lapolicy' ? ['--filter=lapolicy'] : []
  if (!aside(...pnpmCommand(), 'exec', 'turbo', 'run', 'build', '--output-logs=errors-only', ...only)) {
    fail('the build failed; the lines above say where.')
  }
  writeStamp(`build:${what}`, inputs)
}

/**
 * Hands the terminal to a Node program and ends as it ends: its exit code, or its signal.
 * @param {string} file
 * @param {readonly string[]} args
 */
export const become = (file, args) => {
  const child = spawn(process.execPath, [file, ...args], { cwd: root, stdio: 'inherit' })
  // A terminal sends Ctrl-C to the whole group, so the child has it already; without one it must be passed on.
  /** @param {NodeJS.Signals} signal */
  const pass = (signal) => {
    if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal)
  }
  const signals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])
  for (const signal of signals) process.on(signal, pass)
  child.on('error', (error) => fail(`could not start ${file}: ${error.message}.`))
  child.on('exit', (code, signal) => {
    for (const name of signals) process.off(name, pass)
    if (signal) process.kill(process.pid, signal)
    else process.exit(code)
  })
}
