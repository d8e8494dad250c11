import type { ActorId } from '../actors/actors.js'
import type { OfficeId } from '../actors/offices.js'
import type { ContradictionId } from '../claims/contradictions.js'
import type { Layer, Passage, Precision, RecordedFigure, RecordKind, Standing } from '../record/record.js'
import type { RecordedType } from '../record/recorded-types.js'
import type { Codes } from './codes.js'

/** An event of the timeline, flat and whole: the row that the JSON file has, too. Every field is always there. */
export type TimelineEvent = {
  /** Stable id; unique. Other events, contradictions and runs name the event by it. */
  readonly id: string
  /** What happened: subject and past participle. */
  readonly type: RecordedType
  /** ISO date as exact as the source: a day, `2025-02` or `2025`. With precision `assumed`, the day on which it is placed. */
  readonly date: string
  /** How much of the date the source gives. `assumed`: nothing; the day only says where the timeline places it. */
  readonly precision: Precision
  /** Who did it or said it; of a judgement, whose doing it judges. Null where the source does not say. */
  readonly actor: ActorId | null
  /** To whom, or about whom; null where it has no other side. */
  readonly target: ActorId | null
  /** How far the source vouches for it. */
  readonly standing: Standing
  /** Whose word it is, where the source only reports the word. */
  readonly claimedBy: readonly OfficeId[]
  /** Whose word stands against it. */
  readonly disputedBy: readonly OfficeId[]
  /** Numbers that the source gives with it, each with its unit. */
  readonly figures: readonly RecordedFigure[]
  /** The passages that say so: source and at most twelve of its words. */
  readonly sources: readonly Passage[]
  /** Codes of other ontologies, by the type of event. */
  readonly codes: Codes
  /** Whether it was done, is planned, was said, is an author's judgement, or is so. */
  readonly kind: RecordKind
  /** One line in this project's words; contested content is attributed inside the line. */
  readonly says: string
  /** Who else has part in it, or where it happens. */
  readonly others: readonly ActorId[]
  /** The office that acted or spoke; null where the source names none. */
  readonly office: OfficeId | null
  /** Persons whom the passage names: the holder of the office first. */
  readonly people: readonly string[]
  /** ISO day by which the timeline is ordered and filtered: the event's own, else a day within its time. Not evidence. */
  readonly placed: string
  /** The time in which it lies where the source gives bounds and no date; null otherwise. */
  readonly span: { readonly from: string | null; readonly to: string | null } | null
  /** Why the date is what it is; null where the source simply prints it. */
  readonly dateNote: string | null
  /** Ids of events without which this one makes no sense. */
  readonly needs: readonly string[]
  /** Ids of the contradictions in which it stands. */
  readonly contradictions: readonly ContradictionId[]
  /** Where the sources say otherwise about it, and how. */
  readonly conflicts: readonly { readonly source: string; readonly note: string }[]
  /** Marks what none of the five sources has; null for what they have. */
  readonly layer: Layer | null
}
