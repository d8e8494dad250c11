import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import * as core from '../src/index.js'
import * as record from '../src/record.js'
import { errorText } from '../src/text/en.js'
import * as testing from '../testing/index.js'

// The README's code is run as one program, block after block, and what it prints must stand in the text block that follows
// each. UPDATE_README=1 writes the printed lines, and the table of errors, into the file.
const file = fileURLToPath(new URL('../README.md', import.meta.url))
const readme = readFileSync(file, 'utf8')
const runnable = /```ts run\n([\s\S]*?)```\n\n```text\n([\s\S]*?)```/g
const blocks = [...readme.matchAll(runnable)].map(([, code = '', printed = '']) => ({ code, printed }))

const modules: Readonly<Record<string, unknown>> = {
  zod: z,
  '@lapolicy/core': core,
  '@lapolicy/core/record': record,
  '@lapolicy/core/testing': testing,
}

/** What each block prints, a line for each call. */
function printedByBlock(): string[] {
  const outputs: string[][] = []
  const program = blocks.map(({ code }) => `__next()\n${code}`).join('\n')
  const asConstants = program
    .replace(/import \* as (\w+) from '([^']+)'/g, "const $1 = __modules['$2']")
    .replace(/import \{([^}]+)\} from '([^']+)'/g, "const {$1} = __modules['$2']")
  const { outputText } = ts.transpileModule(asConstants, { compilerOptions: { target: ts.ScriptTarget.ES2022 } })
  const log = (...values: unknown[]): void => {
    outputs.at(-1)?.push(values.map(String).join(' '))
  }
  new Function('__modules', '__next', 'console', outputText)(modules, () => outputs.push([]), { log })
  return outputs.map((lines) => lines.map((line) => `${line}\n`).join(''))
}

const table = (): string => {
  const rows = Object.entries(errorText).map(([code, { message, fix }]) => `| \`${code}\` | ${message} | ${fix} |`)
  return ['| code | message | way out |', '|---|---|---|', ...rows].join('\n')
}
const errors = /(<!-- errors:.*?-->\n)([\s\S]*?)(\n?<!-- \/errors -->)/

if (process.env.UPDATE_README) {
  const printed = printedByBlock()
  let at = 0
  const run = readme.replace(
    runnable,
    (_, code: string) => `\`\`\`ts run\n${code}\`\`\`\n\n\`\`\`text\n${printed[at++]}\`\`\``,
  )
  writeFileSync(
    file,
    run.replace(errors, (_, start: string) => `${start}${table()}\n<!-- /errors -->`),
  )
}

describe('the README', () => {
  it('has blocks that run, one after another, and print what it says', () => {
    expect(blocks.length).toBeGreaterThan(5)
    expect(printedByBlock()).toEqual(blocks.map(({ printed }) => printed))
  })

  it('shows code that compiles as strictly as the package itself', () => {
    const path = fileURLToPath(new URL('readme-program.ts', import.meta.url))
    const program = blocks.map(({ code }) => code).join('\n')
    const config = ts.readConfigFile(
      fileURLToPath(new URL('../../../tsconfig.base.json', import.meta.url)),
      ts.sys.readFile,
    )
    const { options } = ts.parseJsonConfigFileContent(
      config.config,
      ts.sys,
      fileURLToPath(new URL('..', import.meta.url)),
    )
    const host = ts.createCompilerHost(options)
    const { getSourceFile, fileExists } = host
    host.fileExists = (name) => name === path || fileExists(name)
    host.getSourceFile = (name, target) =>
      name === path ? ts.createSourceFile(name, program, target) : getSourceFile.call(host, name, target)
    const messages = ts
      .getPreEmitDiagnostics(ts.createProgram([path], options, host))
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
    expect(messages).toEqual([])
  }, 120_000)

  it('names every law that the test kit exports, and no other', () => {
    const named = [...readme.matchAll(/\(`(\w+)`\)/g)].map(([, name = '']) => name)
    const exported = Object.entries(testing).filter(
      ([name, value]) =>
        name === 'everyDeclaredBasisExists' || (Object.values(testing.laws) as unknown[]).includes(value),
    )
    expect([...named].sort()).toEqual(exported.map(([name]) => name).sort())
  })

  it('lists every error with its message and the way out', () => {
    expect(readme.match(errors)?.[2]).toBe(table())
  })
})
