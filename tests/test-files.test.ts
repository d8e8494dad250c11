import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import { filesUnder, isTest, packageFolders, root } from './source-files.js'

const tests = [...packageFolders, 'tests'].flatMap(filesUnder).filter(isTest)

/** The files that vitest itself says it would run, under all projects. */
function collected(): Set<string> {
  const vitest = join(root, 'node_modules/vitest/vitest.mjs')
  const output = execFileSync(process.execPath, [vitest, 'list', '--filesOnly', '--json'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  })
  const files: { file: string }[] = JSON.parse(output.slice(output.indexOf('[')))
  return new Set(files.map(({ file }) => relative(root, file).replaceAll('\\', '/')))
}

describe('test files', () => {
  it('are all run: examples, laws and types', () => {
    const run = collected()
    expect(tests.length).toBeGreaterThan(0)
    expect(tests.filter((path) => !run.has(path))).toEqual([])
  })

  it('named as laws assert properties', () => {
    const laws = tests.filter((path) => path.endsWith('.laws.test.ts'))
    const idle = laws.filter(
      (path) => !/\bfc\.assert\(|@lapolicy\/core\/testing|testing\//.test(readFileSync(join(root, path), 'utf8')),
    )
    expect(idle).toEqual([])
  })
})
