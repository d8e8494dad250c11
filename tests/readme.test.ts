import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Fenced blocks of a Markdown file by their info string. */
const blocks = (file: string, info: string): readonly string[] =>
  [...readFileSync(`${root}/${file}`, 'utf8').matchAll(/^```(.*)\n([\s\S]*?)^```$/gm)]
    .filter(([, found]) => found === info)
    .map(([, , body]) => body ?? '')

describe('the README keeps its promises', () => {
  // The first command installs and builds what is missing; the others then start at once.
  beforeAll(() => {
    execFileSync('npm', ['start', '--silent', '--', '--version'], { cwd: root, stdio: 'ignore' })
  }, 300_000)
  afterAll(() => rmSync(`${root}/panama.run.json`, { force: true }))

  const commands = blocks('README.md', 'sh run').flatMap((body) => body.trim().split('\n'))

  it('has commands to keep', () => {
    expect(commands.length).toBeGreaterThan(3)
  })

  it.each(commands)(
    '%s',
    (line) => {
      const [program, ...argv] = line.split(' ')
      const { status, stdout, stderr } = spawnSync(program as string, argv, { cwd: root, encoding: 'utf8' })
      expect(status, stderr).toBe(0)
      // A command that writes a file says so on the side.
      const printed = argv.includes('--out') ? stderr : stdout
      expect(printed.length).toBeGreaterThan(100)
      if (argv.includes('--json')) expect(() => JSON.parse(printed)).not.toThrow()
    },
    60_000,
  )

  it('names only files that exist', () => {
    const links = [...readFileSync(`${root}/README.md`, 'utf8').matchAll(/\]\((?!http)([^)#]+)\)/g)].map(
      ([, link]) => link as string,
    )
    expect(links.length).toBeGreaterThan(4)
    for (const link of links) expect(() => readFileSync(`${root}/${link}`), link).not.toThrow(/ENOENT/)
  })
})
