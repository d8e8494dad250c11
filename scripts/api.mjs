// `pnpm api` writes the API reports: packages/*/api/*.api.md, one for each entry of each library: every exported name with
// its declaration, so that a change of the public surface shows in a diff. `pnpm api --check` writes nothing, names each
// report that is stale and exits 1 if there is one.
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { CompilerState, Extractor, ExtractorConfig, ExtractorLogLevel } from '@microsoft/api-extractor'
import ts from 'typescript'
import { root } from './workspace.mjs'

/** The libraries, those that others import first. */
const folders = /** @type {const} */ (['packages/core', 'packages/trade', 'packages/americas'])

/**
 * The entries of a package, in the order of its `exports`: `.` is called index.
 * @param {string} folder
 * @returns {{ name: string, specifier: string, source: string }[]}
 */
const entriesOf = (folder) => {
  const manifest = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'))
  return Object.entries(manifest.exports).flatMap(([door, target]) =>
    target['@lapolicy/source']
      ? [
          {
            name: door === '.' ? 'index' : door.slice(2),
            specifier: `${manifest.name}${door.slice(1)}`,
            source: target['@lapolicy/source'],
          },
        ]
      : [],
  )
}

/**
 * Writes the declarations of a package into a folder, file by file. The bundled declarations of `dist` will not do: their
 * shared parts lie in chunks whose names and order say nothing to a reader.
 * @param {string} folder @param {string} out
 */
const declare = (folder, out) => {
  const { config } = ts.readConfigFile(join(root, folder, 'tsconfig.json'), ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, join(root, folder))
  const program = ts.createProgram(
    entriesOf(folder).map(({ source }) => join(root, folder, source)),
    { ...options, noEmit: false, declaration: true, emitDeclarationOnly: true, outDir: out, rootDir: root },
  )
  const { diagnostics, emitSkipped } = program.emit()
  if (emitSkipped || diagnostics.length > 0) {
    throw new Error(
      ts.formatDiagnostics(diagnostics, { ...ts.sys, getCanonicalFileName: (name) => name, getNewLine: () => '\n' }),
    )
  }
}

/** The packages of others that a library's declarations may name. @param {string} folder @returns {string[]} */
const packagesOf = (folder) => {
  const { dependencies = {}, devDependencies = {} } = JSON.parse(
    readFileSync(join(root, folder, 'package.json'), 'utf8'),
  )
  return Object.keys({ ...dependencies, ...devDependencies }).filter((name) => !name.startsWith('@lapolicy/'))
}

/** @param {string} out @param {string} folder @param {string} source */
const declarationOf = (out, folder, source) => join(out, folder, source.replace(/\.ts$/, '.d.ts'))

/**
 * Lays core's declarations where the others find them as a package of somebody else's, whose types they name and do not repeat.
 * @param {string} place @param {string} out
 */
const installCore = (place, out) => {
  const [core] = folders
  cpSync(join(out, core), place, { recursive: true })
  const doors = entriesOf(core).map(({ name, source }) => [
    name === 'index' ? '.' : `./${name}`,
    { types: source.replace(/\.ts$/, '.d.ts') },
  ])
  writeFileSync(
    join(place, 'package.json'),
    JSON.stringify({ name: '@lapolicy/core', exports: Object.fromEntries(doors) }),
  )
}

/**
 * The reports of one package, by the name of their file.
 * @param {string} folder @param {string} out where the declarations of all libraries lie
 * @returns {Record<string, string>}
 */
const reportsOf = (folder, out) => {
  const reports = join(out, 'reports', folder)
  mkdirSync(reports, { recursive: true })
  const paths = Object.fromEntries(packagesOf(folder).map((name) => [name, [join(root, folder, 'node_modules', name)]]))
  const configs = entriesOf(folder).map(({ name, source }) =>
    ExtractorConfig.prepare({
      configObjectFullPath: undefined,
      packageJsonFullPath: join(root, folder, 'package.json'),
      configObject: {
        projectFolder: out,
        mainEntryPointFilePath: declarationOf(out, folder, source),
        newlineKind: 'lf',
        apiReport: {
          enabled: true,
          reportFileName: name,
          reportFolder: reports,
          reportTempFolder: join(reports, 'temp'),
          // What core's types are made of, though it has no name outside. The other reports refer to that one.
          includeForgottenExports: folder === folders[0] && name === 'index',
        },
        docModel: { enabled: false },
        dtsRollup: { enabled: false },
        compiler: {
          overrideTsconfig: {
            compilerOptions: {
              target: 'ES2022',
              lib: ['ES2023'],
              types: [],
              module: 'ESNext',
              moduleResolution: 'bundler',
              strict: true,
              skipLibCheck: true,
              paths,
            },
            files: [declarationOf(out, folder, source)],
          },
        },
        messages: {
          compilerMessageReporting: { default: { logLevel: ExtractorLogLevel.Error } },
          extractorMessageReporting: {
            default: { logLevel: ExtractorLogLevel.Error },
            'ae-forgotten-export': { logLevel: ExtractorLogLevel.None },
            'ae-missing-release-tag': { logLevel: ExtractorLogLevel.None },
            'ae-undocumented': { logLevel: ExtractorLogLevel.None },
            'ae-unresolved-link': { logLevel: ExtractorLogLevel.None },
          },
          tsdocMessageReporting: { default: { logLevel: ExtractorLogLevel.None } },
        },
      },
    }),
  )
  const [first, ...others] = configs
  if (!first) throw new Error(`${folder} has no entry`)
  const compilerState = CompilerState.create(first, {
    additionalEntryPoints: others.map(({ mainEntryPointFilePath }) => mainEntryPointFilePath),
  })
  const { program } = /** @type {{ program: ts.Program }} */ (/** @type {unknown} */ (compilerState))
  const complaints = program
    .getSemanticDiagnostics()
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
  for (const config of configs) {
    Extractor.invoke(config, {
      compilerState,
      localBuild: true,
      messageCallback: (message) => {
        if (message.logLevel === ExtractorLogLevel.Error)
          complaints.push(`${basename(config.mainEntryPointFilePath)}: ${message.text}`)
        message.handled = true
      },
    })
  }
  if (complaints.length > 0) throw new Error(complaints.join('\n'))
  return Object.fromEntries(
    readdirSync(reports)
      .filter((file) => file.endsWith('.api.md'))
      .map((file) => [file, folded(readFileSync(join(reports, file), 'utf8'))]),
  )
}

/**
 * A report without the insides of data tables: of a constant whose type is a long record, the keys remain. Otherwise each
 * word of a claim or a note would be a change of the surface.
 * @param {string} report
 */
const folded = (report) =>
  report.replace(/^export const \w+: \{\n(?:[^}].*\n|\n)*\};$/gm, (table) =>
    table.split('\n').length < 60
      ? table
      : table.replace(
          /^( {4}readonly [^\n]*[{[])\n(?: {8}.*\n)*( {4}[}\]];)$/gm,
          (_, opens, closes) => `${opens} … ${closes.trim()}`,
        ),
  )

/**
 * Compares the committed reports with the sources, or renews them.
 * @param {{ write: boolean }} how
 * @returns {string[]} what was stale, one path each
 */
export const api = ({ write }) => {
  const out = mkdtempSync(join(tmpdir(), 'lapolicy-api-'))
  try {
    for (const folder of folders) declare(folder, out)
    for (const folder of folders.slice(1)) installCore(join(out, folder, 'node_modules/@lapolicy/core'), out)
    return folders.flatMap((folder) => {
      const committed = join(root, folder, 'api')
      const reports = reportsOf(folder, out)
      const known = existsSync(committed) ? readdirSync(committed) : []
      const stale = [...new Set([...Object.keys(reports), ...known])].sort().filter((file) => {
        const path = join(committed, file)
        return !existsSync(path) || readFileSync(path, 'utf8') !== reports[file]
      })
      if (write) {
        mkdirSync(committed, { recursive: true })
        for (const file of stale) {
          const text = reports[file]
          if (text === undefined) rmSync(join(committed, file))
          else writeFileSync(join(committed, file), text)
        }
      }
      return stale.map((file) => relative(root, join(committed, file)))
    })
  } finally {
    rmSync(out, { recursive: true, force: true })
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const check = process.argv.includes('--check')
  const stale = api({ write: !check })
  for (const path of stale) console.log(check ? `stale: ${path} (renew it with pnpm api)` : `written: ${path}`)
  process.exit(check && stale.length > 0 ? 1 : 0)
}
