/** What was read of a world and an event while something was asked. */
export interface Reads {
  /** The first level that was read: whose, and which; null when none was. */
  level: { readonly holder: string; readonly name: string } | null
  /** Whether a level beside the first was read. */
  isMany: boolean
  /** Indicators read, as they are declared: `actors.approval`. */
  readonly indicators: Set<string>
  /** Fields read of the event. */
  readonly fields: Set<string>
  /** Ids of knobs read by value. */
  readonly knobs: Set<string>
  /** Names under which the rule read its own knobs. */
  readonly ownKnobs: Set<string>
  /** Whether measures, demands or luck were asked: then an answer is more than one level. */
  elsewhere: boolean
  /** Ids asked for among the actors, or as an end of a tie, that the world does not have. */
  readonly absent: Set<string>
  /** Names that nothing in the model has, and of what they were asked. */
  readonly strange: { readonly place: string; readonly name: string }[]
  /** What somebody tried to write to. */
  readonly written: string[]
}

export const noReads = (): Reads => ({
  level: null,
  isMany: false,
  indicators: new Set(),
  fields: new Set(),
  knobs: new Set(),
  ownKnobs: new Set(),
  elsewhere: false,
  absent: new Set(),
  strange: [],
  written: [],
})

/** Notes a level as read. `holder` is the path of its actor or tie. */
export function noteLevel(reads: Reads, holder: string, name: string, declared: string): void {
  if (reads.level === null) reads.level = { holder, name }
  else if (reads.level.holder !== holder || reads.level.name !== name) reads.isMany = true
  reads.indicators.add(declared)
}

/** Where what is read is noted: `reads` is exchanged for each question that is asked. */
export interface Watch {
  reads: Reads
}
