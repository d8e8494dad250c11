import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { packageFolders, root } from './source-files.js'

interface Manifest {
  readonly name: string
  readonly version: string
  readonly dependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
}

const manifestIn = (folder: string): Manifest => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))

/** The changesets that wait for a release: what they say of which package. */
const changesets = readdirSync(join(root, '.changeset'))
  .filter((file) => file.endsWith('.md') && file !== 'README.md')
  .sort()
  .map((file) => {
    const [, header = '', text = ''] = readFileSync(join(root, '.changeset', file), 'utf8').split(/^---$/m)
    const steps = [...header.matchAll(/^"?([@\w/-]+)"?: (\w+)$/gm)].map(([, name = '', step = '']) => ({ name, step }))
    return { file, steps, text: text.trim() }
  })

describe.runIf(changesets.length > 0)('a release, tried in a copy', () => {
  const copy = mkdtempSync(join(tmpdir(), 'lapolicy-release-'))
  const read = (path: string): string => readFileSync(join(copy, path), 'utf8')

  beforeAll(() => {
    const parts = [
      'package.json',
      'pnpm-workspace.yaml',
      '.changeset',
      ...packageFolders.map((at) => `${at}/package.json`),
    ]
    for (const part of parts) {
      mkdirSync(dirname(join(copy, part)), { recursive: true })
      cpSync(join(root, part), join(copy, part), { recursive: true })
    }
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
    execFileSync('git', ['init', '--quiet'], { cwd: copy })
    execFileSync(process.execPath, ['node_modules/@changesets/cli/bin.js', 'version'], { cwd: copy, stdio: 'pipe' })
  }, 60_000)

  afterAll(() => rmSync(copy, { recursive: true, force: true }))

  it('uses every changeset up', () => {
    expect(readdirSync(join(copy, '.changeset')).sort()).toEqual(['README.md', 'config.json'])
  })

  it('gives the packages one new version, and each the new one of the others', () => {
    const released = packageFolders.map((folder) => manifestIn(join(copy, folder)))
    const [version] = new Set(released.map((manifest) => manifest.version))
    expect(new Set(released.map((manifest) => manifest.version))).toEqual(new Set([version]))
    expect(version).not.toBe(manifestIn(join(root, 'packages/core')).version)
    const ranges = released.flatMap(({ dependencies, devDependencies }) =>
      Object.entries({ ...dependencies, ...devDependencies }).filter(([name]) => name.startsWith('@lapolicy/')),
    )
    expect(ranges.length).toBeGreaterThan(0)
    expect(new Set(ranges.map(([, range]) => range))).toEqual(new Set([`^${version}`]))
  })

  it('writes what each changeset says into the changelog of each package that it names', () => {
    const flat = (text: string): string => text.replace(/\s+/g, ' ')
    for (const { file, steps, text } of changesets) {
      expect(steps.length, file).toBeGreaterThan(0)
      for (const { name } of steps) {
        const folder = packageFolders.find((at) => manifestIn(join(root, at)).name === name)
        expect(folder && existsSync(join(copy, folder, 'CHANGELOG.md')), `${file}: ${name}`).toBe(true)
        expect(flat(read(`${folder}/CHANGELOG.md`)), `${file}: ${name}`).toContain(flat(text))
      }
    }
  })
})

describe('a changeset', () => {
  it.each(changesets)('$file says what changed, and in which step', ({ steps, text }) => {
    expect(steps.every(({ step }) => ['patch', 'minor', 'major'].includes(step))).toBe(true)
    expect(text.split(/\s+/).length).toBeGreaterThan(8)
  })

  it.each(changesets.filter(({ steps }) => steps.some(({ name }) => name === '@lapolicy/americas')))(
    '$file says what changed in the simulated world, were it nothing',
    ({ text }) => {
      expect(text).toMatch(/^In the simulated world: /m)
    },
  )
})
