import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

export const root = fileURLToPath(new URL('..', import.meta.url))

/** A file of the project: its path from the root, with forward slashes, and its text. */
export interface SourceFile {
  readonly path: string
  readonly text: string
}

const skipped = new Set(['node_modules', 'dist', 'coverage', '.turbo'])

/** All files under a folder, sorted; none where the folder does not exist. */
export function filesUnder(folder: string): string[] {
  if (!existsSync(join(root, folder))) return []
  return readdirSync(join(root, folder), { withFileTypes: true })
    .flatMap((entry) => {
      if (skipped.has(entry.name)) return []
      return entry.isDirectory() ? filesUnder(`${folder}/${entry.name}`) : [`${folder}/${entry.name}`]
    })
    .sort()
}

/** The folders of the workspace's packages, `packages/core` and so on. */
export const packageFolders = ['packages', 'apps'].flatMap((parent) =>
  readdirSync(join(root, parent), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => `${parent}/${entry.name}`)
    .sort(),
)

export const isTest = (path: string): boolean => /\.(test|test-d)\.tsx?$/.test(path)

/** The TypeScript that ships: sources and exported test kit of every package, tests left out. */
export const shipped: readonly SourceFile[] = packageFolders
  .flatMap((folder) => [...filesUnder(`${folder}/src`), ...filesUnder(`${folder}/testing`)])
  .filter((path) => /\.tsx?$/.test(path) && !isTest(path))
  .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))

/** The syntax tree of a file, with parents, so that a node can be asked where it stands. */
export const parse = ({ path, text }: SourceFile): ts.SourceFile =>
  ts.createSourceFile(path, text, ts.ScriptTarget.ES2023, true, path.endsWith('x') ? ts.ScriptKind.TSX : undefined)

/** `path:line`, which an editor can open. */
export const place = (tree: ts.SourceFile, node: ts.Node): string =>
  `${tree.fileName}:${tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1}`
