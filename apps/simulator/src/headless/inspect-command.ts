import { americas, claims, modelStrategy, scenarios } from '@lapolicy/americas'
import { PolicyError, type Rulebook } from '@lapolicy/core'
import { type Finding, type Focus, type Inspection, inspect, toDot, toMermaid } from '@lapolicy/core/inspect'
import { rulebookWith } from '../rules-file/add-rules.js'
import type { OwnRules } from '../rules-file/own-rules.js'
import { say } from '../text/message.js'
import { CommandError, exitCodes } from './command-error.js'
import { suggestion } from './nearest.js'
import { json, lines, type Output } from './output.js'
import { scenarioOf } from './setup.js'

/** What of an inspection is printed, and how. */
export interface InspectFlags {
  readonly json?: boolean
  readonly all?: boolean
  readonly graph?: string
  readonly focus?: string
  readonly depth?: string
  /** Rules of the player's own, looked over with those of the model. */
  readonly rules?: OwnRules
}

/** Notes of one kind that are printed before the rest is folded. */
const SHOWN = 2

const drawings: Readonly<Record<string, typeof toDot>> = { mermaid: toMermaid, dot: toDot }

/**
 * `lapolicy inspect [scenario]`: what is wrong with the rulebook, what is worth a look, and what depends on what, before
 * any run. Returns the exit code: there are errors, or there are none.
 */
export function inspectCommand(output: Output, id: string | undefined, flags: InspectFlags): number {
  const drawing = drawingOf(flags)
  const played = id === undefined ? scenarios : [scenarioOf(id)]
  const own = flags.rules?.rules.map((rule) => rule.id) ?? []
  const rulebook = rulebookWith(flags.rules?.rules ?? [])
  const surroundings = { model: americas, scenarios: played, library: claims, strategy: modelStrategy }
  const found = forOwn(inspect(rulebook, surroundings), new Set(own))
  if (drawing !== null) output.data(drawing(found.graph))
  else printInspection(output, found, { ...flags, rulebook, played: played.length })
  return found.errors.length > 0 ? exitCodes.content : exitCodes.ok
}

/**
 * An inspection for somebody who wrote some of the rules: what concerns those comes first among its like, and that they
 * rest on what the model's library does not have is a note. They may rest on anything that their writer can name.
 */
function forOwn({ errors, notes, graph }: Inspection, own: ReadonlySet<string>): Inspection {
  if (own.size === 0) return { errors, notes, graph }
  const isOwn = ({ rules }: Finding): boolean => rules.some((id) => own.has(id))
  const isTheirs = (finding: Finding): boolean =>
    finding.code === 'inspect/unknown-basis' && finding.rules.length > 0 && finding.rules.every((id) => own.has(id))
  const ownFirst = (findings: readonly Finding[]): readonly Finding[] => [
    ...findings.filter(isOwn),
    ...findings.filter((finding) => !isOwn(finding)),
  ]
  return {
    errors: ownFirst(errors.filter((finding) => !isTheirs(finding))),
    notes: ownFirst([...errors.filter(isTheirs), ...notes]),
    graph,
  }
}

/** Prints what an inspection of so many what-ifs found: errors first, then notes, folded unless `all`; or the JSON of it. */
export function printInspection(
  output: Output,
  found: Inspection,
  { json: asJson, all, ...counted }: Pick<InspectFlags, 'json' | 'all'> & Counted,
): void {
  if (asJson) json(output, { errors: found.errors, notes: found.notes, graph: found.graph })
  else lines(output, told(found, all === true, counted))
}

/** The drawing that the flags ask for; null where they ask for none. Refuses flags that do not fit, before anything is inspected. */
export function drawingOf({
  graph,
  focus,
  depth,
  json: asJson,
  all,
}: InspectFlags): ((graph: Inspection['graph']) => string) | null {
  if (graph === undefined) {
    if (focus !== undefined || depth !== undefined) throw new CommandError('--focus and --depth go with --graph')
    return null
  }
  const draw = Object.hasOwn(drawings, graph) ? drawings[graph] : undefined
  if (draw === undefined)
    throw new CommandError(`--graph: no form "${graph}"; ${suggestion(graph, Object.keys(drawings))}`)
  if (asJson || all)
    throw new CommandError(`--graph prints the graph alone, in its own form: leave out ${asJson ? '--json' : '--all'}`)
  if (depth !== undefined && !/^\d{1,3}$/.test(depth))
    throw new CommandError(`--depth: "${depth}" is not a number of steps, 0 to 999`)
  if (depth !== undefined && focus === undefined) throw new CommandError('--depth goes with --focus')
  const part: Focus = {
    ...(focus === undefined ? {} : { focus }),
    ...(depth === undefined ? {} : { depth: Number(depth) }),
  }
  return (whole) => {
    try {
      return draw(whole, part)
    } catch (error) {
      if (!(error instanceof PolicyError && error.code === 'inspect/unknown-focus')) throw error
      const names = whole.nodes.map(({ name }) => name)
      throw new CommandError(`--focus: no rule, event or indicator "${focus}"; ${suggestion(focus ?? '', names)}`)
    }
  }
}

/** What was looked over: a rulebook, against so many what-ifs. */
interface Counted {
  readonly rulebook: Rulebook
  readonly played: number
}

function told({ errors, notes }: Inspection, all: boolean, { rulebook, played }: Counted): readonly string[] {
  const { rules, knobs } = rulebook
  const counts = {
    rules: rules.length,
    knobs: knobs.length,
    scenarios: played,
    errors: errors.length,
    notes: notes.length,
  }
  return [
    ...(errors.length === 0 ? [] : [say('print.inspect.errors'), ...grouped(errors, true), '']),
    ...(notes.length === 0 ? [] : [say('print.inspect.notes'), ...grouped(notes, all), '']),
    say('print.inspect.total', counts),
  ]
}

/** Findings under their codes, each code with how many there are; folded, the first few of each. */
function grouped(findings: readonly Finding[], all: boolean): readonly string[] {
  const codes = [...new Set(findings.map(({ code }) => code))]
  return codes.flatMap((code) => {
    const same = findings.filter((finding) => finding.code === code)
    const shown = all ? same : same.slice(0, SHOWN)
    const rest = same.length - shown.length
    return [
      say('print.inspect.code', { code, count: same.length }),
      ...shown.map(({ message }) => `    ${message}`),
      ...(rest === 0 ? [] : [say('print.inspect.more', { count: rest })]),
    ]
  })
}
