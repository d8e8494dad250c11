import ts from 'typescript'
import { parse, place, type SourceFile } from './source-files.js'

/** Results of these may differ between JavaScript engines: the standard leaves their precision open. */
const looseMath =
  'acos acosh asin asinh atan atan2 atanh cbrt cos cosh exp expm1 hypot log log10 log1p log2 pow sin sinh tan tanh'.split(
    ' ',
  )

/** Globals whose answers depend on the machine, the moment or the host. */
const machineGlobals = new Set(['Intl', 'crypto', 'navigator', 'performance', 'process', 'setInterval', 'setTimeout'])

/** The same answers asked of a value: `'a'.localeCompare('b')`, `(1e6).toLocaleString()`. */
const localeMethod = /^(localeCompare|toLocale\w*|getTimezoneOffset)$/

/**
 * What in a file would let two machines, or two moments, disagree about a run: the clock, unnamed luck, locales, loose
 * mathematics, the host. One line each, `path:line what`.
 */
export function nondeterminismIn(file: SourceFile): string[] {
  const tree = parse(file)
  const declared = namesDeclaredIn(tree)
  const isGlobal = (node: ts.Node, name: string): boolean =>
    ts.isIdentifier(node) && node.text === name && !declared.has(name)

  const offence = (node: ts.Node): string | undefined => {
    if (ts.isIdentifier(node) && machineGlobals.has(node.text) && !declared.has(node.text) && standsAsValue(node)) {
      return node.text
    }
    if (ts.isNewExpression(node) && isGlobal(node.expression, 'Date')) return 'new Date'
    if (ts.isCallExpression(node) && isGlobal(node.expression, 'Date')) return 'Date()'
    const member = memberOf(node)
    if (member) {
      const { owner, name } = member
      if (isGlobal(owner, 'Math') && (name === 'random' || looseMath.includes(name))) return `Math.${name}`
      if (isGlobal(owner, 'Date') && (name === 'now' || name === 'parse')) return `Date.${name}`
      if (isGlobal(owner, 'globalThis')) return `globalThis.${name}`
      if (localeMethod.test(name)) return name
    }
    // `const { random } = Math`, `const draw = Math`: what leaves the object by another door is not followed.
    if (isGlobal(node, 'Math') && standsAsValue(node as ts.Identifier) && !memberOf(node.parent))
      return 'Math as a value'
    if (isPower(node)) return 'the ** operator'
    if (ts.isStringLiteral(node) && node.text.startsWith('node:') && isSpecifier(node)) return node.text
    return undefined
  }

  const found: string[] = []
  const visit = (node: ts.Node): void => {
    const what = offence(node)
    if (what) found.push(`${place(tree, node)} ${what}`)
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return found
}

const isPower = (node: ts.Node): boolean =>
  ts.isBinaryExpression(node) &&
  (node.operatorToken.kind === ts.SyntaxKind.AsteriskAsteriskToken ||
    node.operatorToken.kind === ts.SyntaxKind.AsteriskAsteriskEqualsToken)

const isSpecifier = ({ parent }: ts.Node): boolean =>
  ts.isImportDeclaration(parent) || ts.isExportDeclaration(parent) || ts.isCallExpression(parent)

/** `a.b` and `a['b']`, as the owner and the name. */
function memberOf(node: ts.Node): { readonly owner: ts.Expression; readonly name: string } | undefined {
  if (ts.isPropertyAccessExpression(node)) return { owner: node.expression, name: node.name.text }
  if (ts.isElementAccessExpression(node) && ts.isStringLiteralLike(node.argumentExpression)) {
    return { owner: node.expression, name: node.argumentExpression.text }
  }
  return undefined
}

/** Whether a name is read as a variable: not a property's or a declaration's name, not a type, not part of an import. */
function standsAsValue(node: ts.Identifier): boolean {
  const parent: ts.Node & { readonly name?: ts.Node; readonly propertyName?: ts.Node } = node.parent
  if (ts.isShorthandPropertyAssignment(parent)) return true
  const isName = parent.name === node || parent.propertyName === node
  return !isName && !ts.isTypeNode(parent) && !ts.isQualifiedName(parent)
}

/** Names that the file gives itself (variables, parameters, functions, imports), which therefore are no globals. */
function namesDeclaredIn(tree: ts.SourceFile): Set<string> {
  const names = new Set<string>()
  const visit = (node: ts.Node): void => {
    const declares =
      ts.isVariableDeclaration(node) ||
      ts.isParameter(node) ||
      ts.isBindingElement(node) ||
      ts.isFunctionDeclaration(node) ||
      ts.isImportSpecifier(node)
    if (declares && node.name && ts.isIdentifier(node.name)) names.add(node.name.text)
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return names
}
