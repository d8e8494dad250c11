import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { complaintsAbout } from '../../../tests/setup/compiled.js'
import * as trade from '../src/index.js'

// The README's code is run as one program, block after block, and what it prints must stand in the text block that follows
// each. UPDATE_README=1 writes the printed lines into the file.
const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const runnable = /```ts run\n([\s\S]*?)```\n\n```text\n([\s\S]*?)```/g

const blocksOf = (text: string): { code: string; printed: string }[] =>
  [...text.matchAll(runnable)].map(([, code = '', printed = '']) => ({ code, printed }))

/** What each block prints, a line for each call. */
function printedBy(codes: readonly string[]): string[] {
  const outputs: string[][] = []
  const program = codes
    .map((code) => `__next()\n${code}`)
    .join('\n')
    .replace(/import \{([^}]+)\} from '@lapolicy\/trade'/g, 'const {$1} = __trade')
  const { outputText } = ts.transpileModule(program, { compilerOptions: { target: ts.ScriptTarget.ES2022 } })
  const log = (...values: unknown[]): void => {
    outputs.at(-1)?.push(`${values.map(String).join(' ')}\n`)
  }
  new Function('__trade', '__next', 'console', outputText)(trade, () => outputs.push([]), { log })
  return outputs.map((lines) => lines.join(''))
}

const written = readFileSync(at('../README.md'), 'utf8')
const printed = printedBy(blocksOf(written).map(({ code }) => code))
let next = 0
const readme = process.env.UPDATE_README
  ? written.replace(
      runnable,
      (_, code: string) => `\`\`\`ts run\n${code}\`\`\`\n\n\`\`\`text\n${printed[next++]}\`\`\``,
    )
  : written
if (readme !== written) writeFileSync(at('../README.md'), readme)
const blocks = blocksOf(readme)

describe('the README', () => {
  it('has blocks that run, one after another, and print what it says', () => {
    expect(blocks.length).toBeGreaterThan(1)
    expect(printed).toEqual(blocks.map(({ printed }) => printed))
  })

  it('shows code that compiles as strictly as the package itself', () => {
    const program = blocks.map(({ code }) => code).join('\n')
    // The package's own name finds its own sources.
    expect(
      complaintsAbout(program, at('..').replace(/\/$/, ''), { '@lapolicy/trade': [at('../src/index.ts')] }),
    ).toEqual([])
  }, 60_000)
})
