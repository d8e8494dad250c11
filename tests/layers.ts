import { type Import, withoutExtension } from './imports.js'

/**
 * The floors of core, lowest first: a file may import from its own floor and from those below. What stands on one line
 * shares a floor.
 */
const floors: readonly (readonly string[])[] = [
  ['arithmetic'],
  ['errors', 'text'],
  ['events'],
  ['world'],
  ['rules'],
  ['run'],
  ['record'],
  ['views', 'data', 'inspect'],
  ['ensemble', 'accessors', 'world-accessors'],
  ['index'],
  ['testing'],
]

/** Packages that each package may import, beside its own files. */
const guests: Readonly<Record<string, readonly RegExp[]>> = {
  'packages/core/src': [/^zod$/, /^immer$/, /^@noble\/hashes\//],
  'packages/core/testing': [/^zod$/, /^fast-check$/, /^immer$/, /^diff$/],
  'packages/trade/src': [/^@lapolicy\/core\/arithmetic$/],
  'packages/trade/validation': [/^@lapolicy\/core\/arithmetic$/],
  'packages/americas/src': [/^zod$/, /^@lapolicy\/core(\/\w+)?$/, /^@lapolicy\/trade$/],
  'apps/simulator/src': [/^(?!@lapolicy\/)/, /^@lapolicy\/(core|trade|americas)(\/\w+|\/package\.json)?$/],
}

const home = (path: string): string => path.split('/').slice(0, 3).join('/')

/** The floor of a file of core, by its folder or, for a file that stands alone, its name. */
function floorOf(path: string): { readonly name: string; readonly height: number } {
  const [, , part = '', name = ''] = withoutExtension(path).split('/')
  const room = part === 'testing' ? part : name
  return { name: room, height: floors.findIndex((names) => names.includes(room)) }
}

/** Why an import may not be, in one line, or nothing where it may. */
export function forbidden({ from, to, at }: Import): string | undefined {
  const inside = to.startsWith('packages/') || to.startsWith('apps/')
  if (!inside) {
    if (guests[home(from)]?.some((pattern) => pattern.test(to))) return undefined
    return `${at} imports ${to}, which is no guest of ${home(from)}`
  }
  const [fromPackage, toPackage] = [from, to].map((path) => path.split('/').slice(0, 2).join('/'))
  if (fromPackage !== toPackage) return `${at} reaches into ${toPackage}: import it by its name`
  if (fromPackage !== 'packages/core') return undefined
  const [asker, asked] = [floorOf(from), floorOf(to)]
  for (const { name, height } of [asker, asked]) {
    if (height === -1) return `${at}: "${name}" has no floor in tests/layers.ts`
  }
  if (asked.name === 'record' && asker.name !== 'index' && asker.name !== 'testing' && asker.name !== 'record') {
    return `${at}: ${asker.name} imports record, which is an entry of its own`
  }
  return asked.height > asker.height ? `${at}: ${asker.name} imports ${asked.name}, a floor above it` : undefined
}
