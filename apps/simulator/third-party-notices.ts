import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { Options } from 'tsup'

type Plugin = NonNullable<Options['esbuildPlugins']>[number]

/** The folder of the package that a bundled file belongs to, or nothing where the file is the project's own. */
const packageFolder = (input: string): string | undefined => {
  const inside = input.lastIndexOf('node_modules/')
  if (inside === -1) return undefined
  const [scope = '', name = ''] = input.slice(inside + 'node_modules/'.length).split('/')
  return resolve(input.slice(0, inside), 'node_modules', scope.startsWith('@') ? `${scope}/${name}` : scope)
}

const notice = (folder: string): string => {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry))
  return `${name} ${version} (${license})\n\n${file ? readFileSync(join(folder, file), 'utf8').trim() : ''}\n`
}

/**
 * Writes the names and licence texts of all packages that end up inside the bundle. Most of them are under the MIT
 * licence, which asks for exactly that.
 */
export const thirdPartyNotices = (path: string): Plugin => ({
  name: 'third-party-notices',
  setup(build) {
    build.initialOptions.metafile = true
    build.onEnd(({ metafile }) => {
      const folders = Object.keys(metafile?.inputs ?? {}).map(packageFolder)
      const notices = [...new Set(folders)].filter((folder) => folder && existsSync(join(folder, 'package.json')))
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(
        path,
        (notices as string[])
          .map(notice)
          .sort()
          .join(`\n${'-'.repeat(80)}\n\n`),
      )
    })
  },
})
