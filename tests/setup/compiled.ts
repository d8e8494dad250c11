import { fileURLToPath } from 'node:url'
import ts from 'typescript'

const root = fileURLToPath(new URL('../../', import.meta.url))

/**
 * What the compiler has against a program of a package's README, as strictly as it takes the package itself. `folder` is the
 * package's; `paths` are names that find sources of the workspace. The sources imported have a check of their own.
 */
export function complaintsAbout(program: string, folder: string, paths: ts.MapLike<string[]> = {}): readonly string[] {
  const path = `${folder}/tests/readme-program.ts`
  const config = ts.readConfigFile(`${root}tsconfig.base.json`, ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, folder)
  const host = ts.createCompilerHost(options)
  const { getSourceFile, fileExists } = host
  host.fileExists = (name) => name === path || fileExists(name)
  host.getSourceFile = (name, target) =>
    name === path ? ts.createSourceFile(name, program, target) : getSourceFile.call(host, name, target)
  const compiler = { ...options, paths, types: [], lib: ['lib.es2023.d.ts', 'lib.dom.d.ts'] }
  const compiled = ts.createProgram([path], compiler, host)
  return ts
    .getPreEmitDiagnostics(compiled, compiled.getSourceFile(path))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
}
