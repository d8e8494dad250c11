import { actors, americas } from '@lapolicy/americas'
import type { Rule } from '@lapolicy/core'
import { type Knob, PolicyError } from '@lapolicy/core'
import { rulesFromData } from '@lapolicy/core/data'
import { type Document, LineCounter, parseDocument } from 'yaml'
import { clean, truncate } from '../draw/cells.js'
import { CommandError, exitCodes } from '../headless/command-error.js'
import { say } from '../text/message.js'
import { faultIn } from './fault-in.js'
import { type Place, placeIn } from './place-in.js'

/** Rules and knobs that exist already: no rule of a file may take their ids. */
export interface Existing {
  readonly rules: readonly Rule[]
  readonly knobs: readonly Knob[]
}

/** Uses of one named part (`*name`) in a file. Each counts again for the limits of core. */
const ALIASES = 50
/** Levels of nesting: more than core takes, so that its error can say where. */
const DEPTH = 60
/** Longest line of an error. */
const SHOWN = 600

/**
 * The rules that a text in YAML or JSON holds. Refuses one that is no such text, or whose rules do not fit the model: one
 * line with file, line and column, what was expected and what to do.
 */
export function parseRulesFile(name: string, text: string, { rules, knobs }: Existing): readonly Rule[] {
  const lines = new LineCounter()
  const refuse = (place: Place | null, words: string): never => {
    const where = place === null ? name : `${name}:${place.line}:${place.column}`
    throw new CommandError(truncate(clean(`${where}: ${words}`), SHOWN), exitCodes.content)
  }
  const document = parsed(text, lines, refuse)
  try {
    const data: unknown = document.toJS({ maxAliasCount: ALIASES })
    const known = { actors: Object.keys(actors), rules: rules.map(({ id }) => id), knobs }
    return rulesFromData(americas, data, known)
  } catch (error) {
    if (error instanceof PolicyError) return refuse(placeOf(error, document, lines), inWords(error))
    if (error instanceof ReferenceError) return refuse(null, say('print.rules.aliases', { limit: ALIASES }))
    throw error
  }
}

/** Reads the text as one YAML document of plain data: no tags, no merges, no key twice. JSON is YAML too. */
function parsed(
  text: string,
  lines: LineCounter,
  refuse: (place: Place | null, words: string) => never,
): Document.Parsed {
  const document = parseDocument(text, {
    version: '1.2',
    schema: 'core',
    strict: true,
    stringKeys: true,
    // The parser would compare every key with every other; `faultIn` looks each up.
    uniqueKeys: false,
    merge: false,
    resolveKnownTags: false,
    prettyErrors: false,
    logLevel: 'error',
    lineCounter: lines,
  })
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset)
    return { line, column: col }
  }
  const [problem] = [...document.errors, ...document.warnings]
  if (problem?.message.startsWith('Maximum call stack'))
    return refuse(null, say('print.rules.too-deep', { limit: DEPTH }))
  if (problem?.code === 'MULTIPLE_DOCS') return refuse(at(problem.pos[0]), say('print.rules.documents'))
  if (problem) return refuse(at(problem.pos[0]), say('print.rules.not-yaml', { problem: problem.message }))
  const fault = faultIn(document, DEPTH)
  if (fault === null) return document
  return refuse(
    at(fault.offset),
    fault.key === null
      ? say('print.rules.too-deep', { limit: DEPTH })
      : say('print.rules.twice', { key: truncate(fault.key, 80) }),
  )
}

function placeOf({ facts }: PolicyError, document: Document.Parsed, lines: LineCounter): Place {
  const steps = stepsIn(facts)
  return placeIn(document, lines, steps, steps.length > 0 && facts.given === steps.at(-1))
}

const stepsIn = ({ steps }: PolicyError['facts']): readonly (string | number)[] =>
  Array.isArray(steps) ? (steps as readonly (string | number)[]) : []

function inWords({ message, expected, fix }: PolicyError): string {
  return say('print.rules.refused', { problem: message.replace(/\.$/, ''), expected, fix })
}
