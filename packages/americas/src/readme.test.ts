import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { buildSync } from 'esbuild'
import { expect, it } from 'vitest'

const home = fileURLToPath(new URL('..', import.meta.url))

it('the example of the README prints what it says', () => {
  const readme = readFileSync(`${home}/README.md`, 'utf8')
  const code = /```ts run\n([\s\S]*?)```/.exec(readme)?.[1] ?? ''
  const printed = /```text\n([\s\S]*?)```/.exec(readme)?.[1] ?? ''
  const folder = mkdtempSync(`${home}/node_modules/.readme-`)
  try {
    writeFileSync(`${folder}/example.ts`, code.replaceAll("'@lapolicy/americas'", `'${home}/src/index.ts'`))
    buildSync({
      entryPoints: [`${folder}/example.ts`],
      outfile: `${folder}/example.mjs`,
      bundle: true,
      platform: 'node',
      format: 'esm',
      conditions: ['@lapolicy/source'],
    })
    expect(execFileSync(process.execPath, [`${folder}/example.mjs`], { encoding: 'utf8' })).toBe(printed)
  } finally {
    rmSync(folder, { recursive: true })
  }
})
