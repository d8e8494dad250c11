import { basename } from 'node:path'
import { describe, expect, it } from 'vitest'
import { cycleAmong, importsOf } from './imports.js'
import { forbidden } from './layers.js'
import { filesUnder, packageFolders, shipped } from './source-files.js'

const imports = shipped.flatMap(importsOf)

const tree = (files: Record<string, string>): ReturnType<typeof importsOf> =>
  Object.entries(files).flatMap(([path, text]) => importsOf({ path, text }))

describe('the arrows between files', () => {
  it('point one way', () => {
    expect(imports.length).toBeGreaterThan(0)
    expect(imports.map(forbidden).filter(Boolean)).toEqual([])
  })

  it('make no circle', () => {
    expect(cycleAmong(imports)).toBeUndefined()
  })

  it.each([
    ['a lower floor that looks up', 'packages/core/src/events/event.ts', "import { run } from '../run/run.js'"],
    ['a type that looks up', 'packages/core/src/world/world.ts', "import type { Rule } from '../rules/rule.js'"],
    ['a type written in place', 'packages/core/src/world/world.ts', "type R = import('../rules/rule.js').Rule"],
    ['a re-export that looks up', 'packages/core/src/run/run.ts', "export { why } from '../views/why.js'"],
    ['a late import that looks up', 'packages/core/src/run/run.ts', "await import('../views/why.js')"],
    ['a floor that nobody named', 'packages/core/src/run/run.ts', "import { x } from '../plumbing/x.js'"],
    ['a view that uses the record', 'packages/core/src/views/why.ts', "import { hash } from '../record.js'"],
    ['core that knows a country', 'packages/core/src/run/run.ts', "import { americas } from '@lapolicy/americas'"],
    ['core that needs Node', 'packages/core/src/run/run.ts', "import { join } from 'node:path'"],
    ['content that knows the screen', 'packages/americas/src/index.ts', "import { app } from 'lapolicy'"],
    ['a path into another package', 'packages/americas/src/index.ts', "import '../../core/src/run/run.js'"],
    ['the app that reaches past the door', 'apps/simulator/src/main.tsx', "import '@lapolicy/core/src/run/run.js'"],
  ])('are refused: %s', (_, path, text) => {
    expect(tree({ [path]: text }).map(forbidden)).toEqual([expect.stringContaining(`${path}:1`)])
  })

  it.each([
    ['a floor below', 'packages/core/src/views/why.ts', "import { run } from '../run/run.js'"],
    ['errors, from anywhere', 'packages/core/src/events/date.ts', "import { policyError } from '../errors.js'"],
    ['the door, from the test kit', 'packages/core/testing/laws.ts', "import { run } from '../src/index.js'"],
    ['core, from the content', 'packages/americas/src/index.ts', "import { rule } from '@lapolicy/core'"],
  ])('are allowed: %s', (_, path, text) => {
    expect(tree({ [path]: text }).map(forbidden)).toEqual([undefined])
  })

  it('are followed round a circle of three, to be printed in order', () => {
    const circle = tree({
      'a/a.ts': "import './b.js'",
      'a/b.ts': "import './c.js'",
      'a/c.ts': "export * from './a.js'",
    })
    expect(cycleAmong(circle)).toEqual(['a/a', 'a/b', 'a/c', 'a/a'])
  })
})

describe('names', () => {
  const paths = packageFolders.flatMap((folder) =>
    ['src', 'testing', 'tests'].flatMap((part) => filesUnder(`${folder}/${part}`)),
  )

  it('say what a file means, not what it is made of', () => {
    const empty = /(^|\/)(utils?|common|helpers?|misc|shared|lib)(\/|\.)|\/(types|constants|interfaces)\.tsx?$/
    expect(paths.filter((path) => empty.test(path))).toEqual([])
  })

  it('are in kebab-case', () => {
    const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)*$/
    expect(paths.filter((path) => !path.split('/').every((part) => kebab.test(part)))).toEqual([])
  })

  it('give every folder of things the file that says what such a thing is, there or in core', () => {
    const folders = packageFolders
      .filter((folder) => folder.startsWith('packages/'))
      .flatMap((folder) => filesUnder(`${folder}/src`))
      .map((path) => path.split('/').slice(0, 4).join('/'))
      .filter((path) => !path.includes('.') && path.endsWith('s'))
    const undefinedHere = [...new Set(folders)].filter(
      (folder) =>
        !singulars(basename(folder)).some((name) =>
          paths.some(
            (path) =>
              path === `${folder}/${name}.ts` || (path.startsWith('packages/core/') && basename(path) === `${name}.ts`),
          ),
        ),
    )
    expect(undefinedHere).toEqual([])
  })
})

/** What one of the things in a folder may be called: rules → rule, lenses → lens, studies → study. */
const singulars = (plural: string): string[] => [
  plural.replace(/s$/, ''),
  plural.replace(/es$/, ''),
  plural.replace(/ies$/, 'y'),
]

describe('files', () => {
  const lengths = shipped.map(({ path, text }) => ({ path, text, lines: text.trimEnd().split('\n').length }))

  it('over 300 lines say at the top what they are or why they are so long', () => {
    const silent = lengths.filter(
      ({ lines, text }) => lines > 300 && !/^\s*\/[/*]/m.test(text.split('\n').slice(0, 10).join('\n')),
    )
    expect(silent.map(({ path, lines }) => `${path}: ${lines} lines`)).toEqual([])
  })

  it('are short: half of them have at most 80 lines', () => {
    const sorted = lengths.map(({ lines }) => lines).sort((a, b) => a - b)
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(80)
  })
})
