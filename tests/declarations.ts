import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { root } from './source-files.js'

/** A name that an entry exports, with everything that a reader sees of it. */
export interface Exported {
  /** `@lapolicy/core/record fingerprint`: the entry and the name. */
  readonly name: string
  readonly symbol: ts.Symbol
  readonly declarations: readonly ts.Declaration[]
}

/** The entries of the libraries: what an importer writes, and the source behind it. */
export const entries: readonly { readonly specifier: string; readonly source: string }[] = [
  'packages/core',
  'packages/trade',
  'packages/americas',
].flatMap((folder) => {
  const { name, exports } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) as {
    name: string
    exports: Record<string, { '@lapolicy/source'?: string }>
  }
  return Object.entries(exports).flatMap(([door, { '@lapolicy/source': source }]) =>
    source ? [{ specifier: name + door.slice(1), source: join(root, folder, source) }] : [],
  )
})

const { config } = ts.readConfigFile(join(root, 'tsconfig.base.json'), ts.sys.readFile)
const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root)

/** The libraries as the compiler sees them. `texts` stands in for files, by their path: for tests of the tests. */
export function programOf(files: readonly string[], texts: Readonly<Record<string, string>> = {}): ts.Program {
  const host = ts.createCompilerHost(options)
  const { getSourceFile, fileExists, readFile } = host
  host.fileExists = (path) => path in texts || fileExists(path)
  host.readFile = (path) => texts[path] ?? readFile(path)
  host.getSourceFile = (path, target) =>
    texts[path] === undefined ? getSourceFile(path, target) : ts.createSourceFile(path, texts[path], target, true)
  return ts.createProgram(files, options, host)
}

/** Every name that a file exports, where it comes from followed to its declaration. */
export function exportedBy(program: ts.Program, source: string, specifier: string): readonly Exported[] {
  const checker = program.getTypeChecker()
  const file = program.getSourceFile(source)
  const door = file && checker.getSymbolAtLocation(file)
  if (!door) throw new Error(`${source} exports nothing`)
  return checker.getExportsOfModule(door).map((exported) => {
    const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported
    return { name: `${specifier} ${exported.name}`, symbol, declarations: symbol.declarations ?? [] }
  })
}

/** What the comment above a name says, tags included, as one line. */
export function docOf(checker: ts.TypeChecker, symbol: ts.Symbol): string {
  const tags = symbol.getJsDocTags(checker).map(({ name, text }) => `@${name} ${ts.displayPartsToString(text)}`)
  return [ts.displayPartsToString(symbol.getDocumentationComment(checker)), ...tags]
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim()
}

/** The named members that an interface, or a type written as one, lays open. */
export function membersOf(checker: ts.TypeChecker, declaration: ts.Declaration): readonly ts.Symbol[] {
  const literals = (type: ts.TypeNode): readonly ts.TypeElement[] => {
    if (ts.isTypeLiteralNode(type)) return type.members
    if (ts.isIntersectionTypeNode(type)) return type.types.flatMap(literals)
    return []
  }
  const elements = ts.isInterfaceDeclaration(declaration)
    ? declaration.members
    : ts.isTypeAliasDeclaration(declaration)
      ? literals(declaration.type)
      : []
  return elements.flatMap((element) => {
    const symbol = element.name && checker.getSymbolAtLocation(element.name)
    return symbol ? [symbol] : []
  })
}

type Body = ts.FunctionLikeDeclaration

/** The function that a declaration is, or that a constant holds. */
const bodyOf = (declaration: ts.Declaration | undefined): Body | null => {
  if (declaration && ts.isFunctionDeclaration(declaration)) return declaration
  if (declaration && ts.isVariableDeclaration(declaration) && declaration.initializer) {
    const { initializer } = declaration
    if (ts.isArrowFunction(initializer) || ts.isFunctionExpression(initializer)) return initializer
  }
  return null
}

/** Codes of the errors that a function may throw, itself or through the functions of the libraries that it names. */
export function codesThrownBy(checker: ts.TypeChecker, declarations: readonly ts.Declaration[]): readonly string[] {
  const codes = new Set<string>()
  const seen = new Set<Body>()
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node)) {
      const [first] = node.arguments
      if (first && ts.isStringLiteral(first) && /^[a-z]+\/[a-z-]+$/.test(first.text) && makesErrors(node.expression))
        codes.add(first.text)
    }
    if (ts.isIdentifier(node)) {
      const symbol = checker.getSymbolAtLocation(node)
      const own = symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol
      enter(bodyOf(own?.valueDeclaration))
    }
    // What is caught is not thrown, and what a returned object could do later is not what the function does.
    if (ts.isTryStatement(node) && node.catchClause) visit(node.catchClause)
    else if (!isLater(node)) ts.forEachChild(node, visit)
  }
  const enter = (body: Body | null): void => {
    if (!body?.body || seen.has(body) || body.getSourceFile().isDeclarationFile) return
    seen.add(body)
    visit(body.body)
  }
  for (const declaration of declarations) enter(bodyOf(declaration))
  return [...codes].sort()
}

const isLater = (node: ts.Node): boolean =>
  (ts.isMethodDeclaration(node) && ts.isObjectLiteralExpression(node.parent)) ||
  (ts.isPropertyAssignment(node) && (ts.isArrowFunction(node.initializer) || ts.isFunctionExpression(node.initializer)))

/** `policyError('…')`, `refuse('…')`, `dataError('…')`: whatever is called so builds or throws the error of a code. */
const makesErrors = (callee: ts.Expression): boolean => ts.isIdentifier(callee) && /(^refuse|Error)/.test(callee.text)

/** Whether a name is a function. A law is not: it fails by its own sentence, when a property is checked. */
export const isFunction = (declarations: readonly ts.Declaration[]): boolean =>
  declarations.some((declaration) => {
    const body = bodyOf(declaration)
    return body !== null && body.type?.getText() !== 'Law'
  })

/**
 * Codes of errors that a comment names: outright, by their family (`rule/…`), or as the errors of another function, whose
 * own comment has them.
 */
export function isNamedIn(doc: string, code: string, docOfExport: (name: string) => string): boolean {
  if (doc.includes(`\`${code}\``) || doc.includes(`\`${code.split('/')[0]}/…\``)) return true
  const [, errorsOf = ''] = doc.match(/errors of ((?:`\w+`(?:, | and )?)+)/) ?? []
  const [, whatThrows = ''] = doc.match(/what ((?:`\w+`(?:, | and )?)+) throws?/) ?? []
  const others = [...`${errorsOf} ${whatThrows}`.matchAll(/`(\w+)`/g)]
  return others.some(([, name = '']) => isNamedIn(docOfExport(name), code, docOfExport))
}
