import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { complaintsAbout } from '../../../tests/setup/compiled.js'
import { dataText } from '../src/data/text.js'
import * as data from '../src/data.js'
import { ensembleText } from '../src/ensemble/text.js'
import * as ensemble from '../src/ensemble.js'
import * as core from '../src/index.js'
import { inspectText } from '../src/inspect/text.js'
import * as inspect from '../src/inspect.js'
import { recordText } from '../src/record/text.js'
import * as record from '../src/record.js'
import { errorText } from '../src/text/en.js'
import { whyNotText } from '../src/views/why-not-text.js'
import { extensionText } from '../src/world/extend-model.js'
import * as testing from '../testing/index.js'
import { testingText } from '../testing/text.js'

// The README's code is run as one program, block after block, and what it prints must stand in the text block that follows
// each. UPDATE_README=1 writes the printed lines, and the tables of errors, into the file.
const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const runnable = /```ts run\n([\s\S]*?)```\n\n```text\n([\s\S]*?)```/g
const errors = /(<!-- errors:.*?-->\n)([\s\S]*?)(\n?<!-- \/errors -->)/

interface Block {
  readonly code: string
  readonly printed: string
}

const blocksOf = (text: string): Block[] =>
  [...text.matchAll(runnable)].map(([, code = '', printed = '']) => ({ code, printed }))

const modules: Readonly<Record<string, unknown>> = {
  zod: z,
  '@lapolicy/core': core,
  '@lapolicy/core/data': data,
  '@lapolicy/core/ensemble': ensemble,
  '@lapolicy/core/inspect': inspect,
  '@lapolicy/core/record': record,
  '@lapolicy/core/testing': testing,
}

/** What each block prints, a line for each call. */
function printedBy(blocks: readonly Block[]): string[] {
  const outputs: string[][] = []
  const program = blocks.map(({ code }) => `__next()\n${code}`).join('\n')
  const asConstants = program
    .replace(/import \* as (\w+) from '([^']+)'/g, "const $1 = __modules['$2']")
    .replace(/import \{([^}]+)\} from '([^']+)'/g, "const {$1} = __modules['$2']")
  const { outputText } = ts.transpileModule(asConstants, { compilerOptions: { target: ts.ScriptTarget.ES2022 } })
  const log = (...values: unknown[]): void => {
    outputs.at(-1)?.push(`${values.map(String).join(' ')}\n`)
  }
  new Function('__modules', '__next', 'console', outputText)(modules, () => outputs.push([]), { log })
  return outputs.map((lines) => lines.join(''))
}

/** The texts of each entry: errors that are thrown, and what an inspection finds. */
const texts: Readonly<Record<string, Readonly<Record<string, { readonly message: string; readonly fix: string }>>>> = {
  '@lapolicy/core': { ...errorText, ...extensionText, ...whyNotText },
  '/data': dataText,
  '/ensemble': ensembleText,
  '/record': recordText,
  '/testing': testingText,
  'what `/inspect` finds': inspectText,
}

function table(): string {
  const sections = Object.entries(texts)
    .filter(([, errors]) => Object.keys(errors).length > 0)
    .map(([entry, errors]) => {
      const rows = Object.entries(errors).map(([code, { message, fix }]) => `| \`${code}\` | ${message} | ${fix} |`)
      const head = `<details><summary>${entry.replace(/`(.*)`/, '<code>$1</code>')}: ${rows.length}</summary>`
      return [head, '', '| code | message | way out |', '|---|---|---|', ...rows, '', '</details>'].join('\n')
    })
  return sections.join('\n')
}

function updated(text: string): string {
  const printed = printedBy(blocksOf(text))
  let next = 0
  return text
    .replace(runnable, (_, code: string) => `\`\`\`ts run\n${code}\`\`\`\n\n\`\`\`text\n${printed[next++]}\`\`\``)
    .replace(errors, (_, start: string) => `${start}${table()}\n<!-- /errors -->`)
}

const written = readFileSync(at('../README.md'), 'utf8')
const readme = process.env.UPDATE_README ? updated(written) : written
if (readme !== written) writeFileSync(at('../README.md'), readme)
const blocks = blocksOf(readme)

describe('the README', () => {
  it('has blocks that run, one after another, and print what it says', () => {
    expect(blocks.length).toBeGreaterThan(5)
    expect(printedBy(blocks)).toEqual(blocks.map(({ printed }) => printed))
  })

  it('starts with a run of twenty lines at most', () => {
    expect(blocks[0]?.code.trimEnd().split('\n').length).toBeLessThanOrEqual(20)
    expect(blocks[0]?.code).toContain('run({')
  })

  it('shows code that compiles as strictly as the package itself', () => {
    const program = blocks.map(({ code }) => code).join('\n')
    expect(complaintsAbout(program, at('..').replace(/\/$/, ''))).toEqual([])
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
