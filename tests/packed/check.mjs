// Tests what ships: packs the packages, looks into the tarballs, installs them into empty projects and uses them there.
// Prints `ok …` or `not ok …` for each check, and exits 1 if one failed.
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { examples, expected } from '../../scripts/examples.mjs'
import { pnpmCommand, root } from '../../scripts/workspace.mjs'
import { add, allPassed, bin, check, filesIn, finish, must, project, sh, work } from './checks.mjs'
import { bundle, namesOfNode, playInChromium } from './chromium.mjs'
import { budgets, tradeBudgets, weigh } from './sizes.mjs'

const consumer = join(root, 'tests/packed/consumer')
const tsc = bin('typescript/bin/tsc')

const packages = ['packages/core', 'packages/trade', 'packages/americas', 'apps/simulator'].map((path) => {
  const folder = join(root, path)
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const file = `${manifest.name.replace('@', '').replace('/', '-')}-${manifest.version}.tgz`
  return { path, folder, manifest, tarball: join(work, file), unpacked: join(work, 'unpacked', path) }
})
const libraries = packages.filter(({ manifest }) => manifest.exports)
const simulator = packages.at(-1)

for (const { manifest, folder, tarball, unpacked } of packages) {
  await check(`${manifest.name}: packs`, () => {
    sh([...pnpmCommand(), 'pack', '--pack-destination', work], folder)
    mkdirSync(unpacked, { recursive: true })
    sh(['tar', 'xzf', tarball, '--strip-components=1', '-C', unpacked], work)
  })
}
if (!allPassed()) finish()

for (const { manifest, folder, tarball, unpacked } of packages) {
  await check(`${manifest.name}: the tarball holds what it should and nothing else`, () => {
    const files = filesIn(unpacked)
    const papers = ['LICENSE', 'NOTICE', 'README.md', 'package.json']
    for (const paper of papers) must(files.includes(paper), `${paper} is missing`)
    const strangers = files.filter(
      (file) =>
        ![...papers, 'CHANGELOG.md'].includes(file) &&
        !/^(dist\/[\w.-]+\.(js|cjs|d\.ts|d\.cts|txt)|schema\/[\w-]+\.schema\.json|DATA\.md|data\/[\w-]+\.(json|csv|md))$/.test(
          file,
        ),
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

const stranger = join(work, 'stranger')
await check('the libraries install together into an empty project', () => {
  project(
    stranger,
    libraries.map(({ tarball }) => tarball),
  )
  const installed = readdirSync(join(stranger, 'node_modules'))
    .filter((name) => !name.startsWith('.'))
    .sort()
  must(installed.join() === '@lapolicy,immer,zod', `installed: ${installed.join(', ')}`)
})
await check('trade installs alone, without a dependency', () => {
  const folder = join(work, 'alone')
  project(folder, [libraries.find(({ manifest }) => manifest.name === '@lapolicy/trade')?.tarball ?? ''])
  const installed = [folder, join(folder, 'node_modules/@lapolicy')].flatMap((place) =>
    readdirSync(place === folder ? join(folder, 'node_modules') : place).filter((name) => !name.startsWith('.')),
  )
  must(installed.join() === '@lapolicy,trade', `installed: ${installed.join(', ')}`)
})

/** What each program printed, by its name. @type {Record<string, string>} */
const printed = {}
/**
 * Compiles a program of `consumer/` as each kind of importer would, and runs it in both module systems.
 * @param {string} program
 */
const use = async (program) => {
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

// Everything but the test kit does without fast-check, its types included.
const [needsFastCheck, ...others] = ['testing', 'core', 'entries', 'trade', 'americas']
for (const program of others) await use(program)
await check('fast-check installs beside them', () => add(stranger, ['fast-check@4.10.2']))
await use(needsFastCheck)

const tried = join(stranger, 'examples')
await check('the examples type-check against the installed packages', () => {
  mkdirSync(tried)
  writeFileSync(join(tried, 'package.json'), '{ "type": "module" }\n')
  const files = readdirSync(join(root, 'examples')).filter((file) => file.endsWith('.ts'))
  for (const file of files) cpSync(join(root, 'examples', file), join(tried, file))
  sh([...tsc, '--strict', '--target', 'es2022', '--lib', 'es2023,dom', '--module', 'node16', ...files], tried)
})
for (const file of examples) {
  await check(`examples/${file} prints what it says, with the installed packages`, () => {
    const lines = sh([process.execPath, file.replace('.ts', '.js')], tried)
    must(lines === expected(file), `it prints\n${lines}`)
  })
}

for (const { name, imports, limit } of [...budgets, ...tradeBudgets]) {
  await check(`${name} weighs at most ${limit} bytes`, async () => {
    const size = await weigh(imports, stranger)
    must(size <= limit, `${size} bytes`)
    return `${size} bytes`
  })
}

await check('the libraries bundle for a browser, with nothing of Node in them', async () => {
  const program = await bundle(join(root, 'tests/packed/page/every-door.js'), stranger, ['fast-check'])
  const names = namesOfNode(program)
  must(names.length === 0, `reads ${names.join(', ')}`)
  return `${gzipSync(program).length} bytes compressed, zod and immer included`
})

await check('Chromium plays every what-if and solves a tariff as Node does, in a page and in a worker', async () => {
  const inNode = Object.fromEntries(
    JSON.parse(printed.americas ?? '{}').played.map((/** @type {Record<string, string>} */ row) => [
      row.id,
      row.fingerprint,
    ]),
  )
  must(inNode['mexico-tariffs'], 'Node did not play the flagship')
  const { page, worker, version } = await playInChromium(stranger)
  for (const [place, { fingerprints, solved, host }] of Object.entries({ page, worker })) {
    must(host.length === 0, `the ${place} is no browser: it has ${host.join(', ')}`)
    must(
      JSON.stringify(fingerprints) === JSON.stringify(inNode),
      `the ${place} plays ${JSON.stringify(fingerprints)}, Node ${JSON.stringify(inNode)}`,
    )
    must(`${solved}\n` === printed.trade, `the ${place} solves ${solved}, Node ${printed.trade}`)
  }
  const times = `${page.milliseconds.toFixed(1)} ms in the page, ${worker.milliseconds.toFixed(1)} ms in the worker`
  return `Chromium ${version}, mexico-tariffs in ${times}`
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
