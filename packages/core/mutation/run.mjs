// Measures how many small faults (mutants: a `<` for a `<=`, a branch left out …) the example tests of core's engine rooms
// notice, prints a table and writes it into the README of core. Ends with 1 where a room is below the aim.
//
//   pnpm mutation                      # all rooms
//   pnpm mutation views run            # some of them
//   pnpm mutation src/views/why.ts     # some files; writes nothing
//
// CONCURRENCY=1 leaves the machine to others. Every mutant that was not noticed is printed with its place.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { aim, rooms } from './rooms.mjs'

const core = fileURLToPath(new URL('..', import.meta.url))
const stryker = fileURLToPath(new URL('node_modules/@stryker-mutator/core/bin/stryker.js', import.meta.url))
const config = 'mutation/stryker.config.mjs'
const readme = new URL('../README.md', import.meta.url)

const asked = process.argv.slice(2)
const files = asked.filter((one) => one.includes('/'))
const roomOf = (file) => file.split('/').at(1)
const named = [...asked.filter((one) => !one.includes('/')), ...files.map(roomOf)]
const strangers = named.filter((one) => !rooms.includes(one))
if (strangers.length > 0) stop(`no room "${strangers.join('", "')}"; there are: ${rooms.join(', ')}`)

/** Measures one room, or those of its files that were asked for. */
const measured = (room) => {
  const some = files.filter((file) => roomOf(file) === room)
  const env = { ...process.env, ROOM: room, ...(some.length > 0 ? { MUTATE: some.join(',') } : {}) }
  const report = new URL(`reports/${room}.json`, import.meta.url)
  rmSync(report, { force: true })
  const started = performance.now()
  const { status } = spawnSync(process.execPath, [stryker, 'run', config], { cwd: core, env, stdio: 'inherit' })
  // Below its threshold Stryker ends with 1 too, but with a report.
  if (!existsSync(report)) stop(`Stryker ended with ${status} and without a report`)
  const { files: told } = JSON.parse(readFileSync(report, 'utf8'))
  const mutants = Object.values(told).flatMap((file) => file.mutants)
  const count = (...states) => mutants.filter((mutant) => states.includes(mutant.status)).length
  const [noticed, missed] = [count('Killed', 'Timeout'), count('Survived', 'NoCoverage')]
  const minutes = (performance.now() - started) / 60_000
  return { room, noticed, missed, minutes, score: (100 * noticed) / Math.max(1, noticed + missed) }
}

const wanted = named.length === 0 ? rooms : rooms.filter((room) => named.includes(room))
const results = wanted.map(measured)
const row = ({ room, noticed, missed, score }) =>
  `| \`${room}/\` | ${noticed + missed} | ${missed} | ${score.toFixed(1)} %${score < aim ? ' (missed)' : ''} | ≥ ${aim} % |`
for (const one of results) process.stdout.write(`${row(one)} ${one.minutes.toFixed(0)} min\n`)

if (files.length === 0) {
  const before = readFileSync(readme, 'utf8')
  const after = results.reduce(
    (text, one) => text.replace(new RegExp(`^\\| \`${one.room}/\` \\|.*$`, 'm'), row(one)),
    before,
  )
  writeFileSync(readme, after)
}
process.exit(results.every(({ score }) => score >= aim) ? 0 : 1)

function stop(sentence) {
  process.stderr.write(`mutation: ${sentence}\n`)
  process.exit(2)
}
