// Measures what the README of @lapolicy/core says about speed, growth, shared luck and size, and writes it there:
//
//   node packages/core/bench/run.mjs [--quick] [--only=evaluation,growth] [--dry]
//
// --quick takes rough figures in some seconds; --only some of the parts; both write nothing, and neither does --dry.
// Built packages are measured (`pnpm build` first). Figures of a machine that does other work at the time are worth little.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism, loadavg } from 'node:os'
import { fileURLToPath } from 'node:url'
import { machine } from './measure.mjs'
import { told } from './told.mjs'

const readme = new URL('../README.md', import.meta.url)
const parts = ['evaluation', 'flagship', 'growth', 'luck', 'sizes']
const argument = (name) => process.argv.find((one) => one.startsWith(`--${name}=`))?.slice(name.length + 3)
const quick = process.argv.includes('--quick')
const wanted = argument('only')?.split(',') ?? parts
const isDry = quick || argument('only') !== undefined || process.argv.includes('--dry')

for (const part of wanted) if (!parts.includes(part)) stop(`no part "${part}"; there are: ${parts.join(', ')}`)
for (const built of ['../dist/index.js', '../../americas/dist/index.js'])
  if (!existsSync(new URL(built, import.meta.url))) stop('build first: npx pnpm build')

const effort = quick
  ? { rounds: 3, time: 40, sizes: [1, 3, 10], programs: 1, runs: 40 }
  : { rounds: 9, time: 150, sizes: [1, 2, 4, 7, 10], programs: 3, runs: 100 }

const measures = {
  evaluation: async () => (await import('./evaluation.mjs')).evaluation(effort),
  flagship: async () => (await import('./flagship.mjs')).flagship(effort),
  growth: async () =>
    (await import('./growth.mjs')).growth({ ...effort, rounds: Math.ceil(effort.rounds / 3), time: effort.time / 3 }),
  luck: async () => (await import('./luck.mjs')).luck(effort.runs),
  sizes: async () => (await import('./sizes.mjs')).sizes(),
}

const [load = 0] = loadavg()
if (load > 0.5 * availableParallelism()) process.stderr.write(`bench: this machine is busy (load ${load.toFixed(1)})\n`)
const measured = {}
for (const part of wanted) {
  const from = performance.now()
  measured[part] = await measures[part]()
  process.stderr.write(`bench: ${part} took ${((performance.now() - from) / 1000).toFixed(0)} s\n`)
}
const text = told(measured, machine())
process.stdout.write(`${text}\n`)
if (!isDry) {
  const before = readFileSync(readme, 'utf8')
  const after = before.replace(
    /(<!-- bench -->\n)[\s\S]*?(<!-- \/bench -->)/,
    (_, start, end) => `${start}${text}\n${end}`,
  )
  if (after === before) stop('README.md has no place between <!-- bench --> and <!-- /bench -->, or nothing changed')
  writeFileSync(readme, after)
  process.stderr.write(`bench: written to ${fileURLToPath(readme)}\n`)
}
// ZEN keeps threads of its own.
process.exit(0)

function stop(sentence) {
  process.stderr.write(`bench: ${sentence}\n`)
  process.exit(1)
}
