import ts from 'typescript'
import { codesThrownBy, docOf, type Exported, isFunction, isNamedIn, membersOf } from './declarations.js'

/** What is missing in the comments of some exports, each list one line a fault. */
export interface Gaps {
  /** Exports and members of exported types without a comment. */
  readonly silent: readonly string[]
  /** Comments that say nothing that the name does not. */
  readonly echoes: readonly string[]
  /** Members that are numbers, whose comments neither say what they count nor between which bounds. */
  readonly unmeasured: readonly string[]
  /** Functions whose comments do not name the codes of the errors that they throw. */
  readonly unwarned: readonly string[]
}

/** Errors that a function could throw as far as its text shows, and why it does not. */
export type Never = Readonly<Record<string, { readonly codes: readonly string[]; readonly because: string }>>

const filler = new Set(
  'a an and are as at by for in is it its of on one or the their this that to what with'.split(' '),
)
const wordsOf = (text: string): readonly string[] =>
  text
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .match(/[a-z0-9]+/g) ?? []

/** Whether a comment says so many words that its name does not. */
const saysMore = (name: string, doc: string, words: number): boolean => {
  const known = new Set(wordsOf(name).flatMap((word) => [word, `${word}s`, word.replace(/s$/, '')]))
  return wordsOf(doc).filter((word) => !known.has(word) && !filler.has(word)).length >= words
}

/** Words by which a comment says what a number counts, or between which bounds it lies. */
const measured =
  /\b(days?|dates?|months?|years?|points?|units?|ranges?|levels?|shares?|probabilit(y|ies)|percent|weights?|whole numbers?|how (many|often)|times|steps|seed|value|margin|number of|most|from \d|0 to 1|characters|bytes)\b/i

/** What everything throws that is handed a value of another type than it asks for: said once, in core's README. */
const everywhere = 'input/invalid'

/** Looks through what some entries export. `never`: by name of function, what it is excused from naming. */
export function gapsIn(checker: ts.TypeChecker, exported: readonly Exported[], never: Never = {}): Gaps {
  const doc = (symbol: ts.Symbol): string => docOf(checker, symbol)
  /** The comment of an export by its bare name; none where nothing is called so. */
  const docOfExport = (wanted: string): string => {
    const found = exported.find(({ symbol }) => symbol.name === wanted)
    return found ? doc(found.symbol) : ''
  }
  const members = exported.flatMap(({ name, declarations }) =>
    declarations.flatMap((declaration) =>
      membersOf(checker, declaration).map((symbol) => ({ name: `${name}.${symbol.name}`, symbol })),
    ),
  )
  const told = ({ name, symbol }: { readonly name: string; readonly symbol: ts.Symbol }): string =>
    `${name}: ${doc(symbol)}`
  const echoing =
    (words: number) =>
    ({ symbol }: { readonly symbol: ts.Symbol }): boolean =>
      doc(symbol) !== '' && !saysMore(symbol.name, doc(symbol), words)
  return {
    silent: [...exported, ...members].filter(({ symbol }) => doc(symbol) === '').map(({ name }) => name),
    // "Id of the event" is enough above a member: its type says only that it is text.
    echoes: [...exported.filter(echoing(2)), ...members.filter(echoing(1))].map(told),
    unmeasured: members
      .filter(({ symbol }) => isNumber(checker, symbol) && doc(symbol) !== '' && !measured.test(doc(symbol)))
      .map(told),
    unwarned: exported
      .filter(({ declarations }) => isFunction(declarations))
      .flatMap(({ name, symbol, declarations }) => {
        const excused = never[symbol.name]?.codes ?? []
        const unnamed = codesThrownBy(checker, declarations).filter(
          (code) => code !== everywhere && !excused.includes(code) && !isNamedIn(doc(symbol), code, docOfExport),
        )
        return unnamed.length > 0 ? [`${name}: ${unnamed.join(', ')}`] : []
      }),
  }
}

/** Whether a member is a plain number, with or without null. */
function isNumber(checker: ts.TypeChecker, symbol: ts.Symbol): boolean {
  const type = checker.getNonNullableType(checker.getTypeOfSymbol(symbol))
  return (type.flags & ts.TypeFlags.Number) !== 0
}
