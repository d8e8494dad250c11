import { posix } from 'node:path'
import ts from 'typescript'
import { parse, place, type SourceFile } from './source-files.js'

/** One import, re-export or dynamic import: who asks, where, for what. `to` is a file of the project where it is one. */
export interface Import {
  readonly from: string
  readonly to: string
  readonly at: string
}

/** Every import of a file, types included: for the reader of the tree they are arrows like the others. */
export function importsOf(file: SourceFile): Import[] {
  const tree = parse(file)
  const found: Import[] = []
  const add = (node: ts.Node, specifier: string): void => {
    found.push({ from: file.path, to: target(file.path, specifier), at: place(tree, node) })
  }
  const visit = (node: ts.Node): void => {
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier) {
      if (ts.isStringLiteral(node.moduleSpecifier)) add(node, node.moduleSpecifier.text)
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      if (ts.isStringLiteral(node.argument.literal)) add(node, node.argument.literal.text)
    } else if (ts.isCallExpression(node) && isImportCall(node)) {
      const [argument] = node.arguments
      add(node, argument && ts.isStringLiteralLike(argument) ? argument.text : '(computed)')
    }
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return found
}

const isImportCall = (node: ts.CallExpression): boolean =>
  node.expression.kind === ts.SyntaxKind.ImportKeyword ||
  (ts.isIdentifier(node.expression) && node.expression.text === 'require')

/** `./change.js` asked for by `a/b.ts` is the file `a/change.ts`; a package keeps its name. Extensions are left off. */
const target = (from: string, specifier: string): string =>
  specifier.startsWith('.') ? withoutExtension(posix.join(posix.dirname(from), specifier)) : specifier

export const withoutExtension = (path: string): string => path.replace(/\.(tsx?|jsx?)$/, '')

/** The first circle of imports, as the files along it, or nothing where there is none. */
export function cycleAmong(imports: readonly Import[]): string[] | undefined {
  const next = new Map<string, Import[]>()
  for (const one of imports) {
    const from = withoutExtension(one.from)
    next.set(from, [...(next.get(from) ?? []), one])
  }
  const done = new Set<string>()
  const walk = (file: string, trail: readonly string[]): string[] | undefined => {
    const seen = trail.indexOf(file)
    if (seen !== -1) return [...trail.slice(seen), file]
    if (done.has(file)) return undefined
    for (const { to } of next.get(file) ?? []) {
      const cycle = walk(to, [...trail, file])
      if (cycle) return cycle
    }
    done.add(file)
    return undefined
  }
  for (const file of next.keys()) {
    const cycle = walk(file, [])
    if (cycle) return cycle
  }
  return undefined
}
