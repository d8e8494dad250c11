import type { ActorId } from '../actors/actors.js'
import type { OfficeId } from '../actors/offices.js'
import type { SourceKey } from '../sources/library.js'
import type { RecordedType } from './recorded-types.js'

/** How far a source vouches for what it reports. `simulated` never occurs here: nothing recorded comes from a rule. */
export type Standing = 'reported' | 'claimed' | 'disputed' | 'planned' | 'hypothetical'

/** How much of the date a source gives. `assumed`: it gives no date at all, and only `playDate` says when it is played. */
export type Precision = 'day' | 'month' | 'year' | 'assumed'

/** Passage of a source: `locator` repeats at most twelve of its words, by which the passage is found. */
export type Passage = {
  /** Key of the source. */
  readonly source: SourceKey
  /** At most twelve of its words, exactly as it prints them. */
  readonly locator: string
}

/** Number that a source gives with an event; null where it names the thing and not the number. */
export type RecordedFigure = {
  /** The number, in `unit`; any finite number. Null where the source gives none. */
  readonly value: number | null
  /** What is counted. */
  readonly unit: string
  /** Of what; bounds (“more than”) after a semicolon. */
  readonly what: string
}

/** Marks a dated fact that none of the five sources has and that carries its own citation. */
export type Layer = 'record, not the five sources'

/**
 * What kind of statement the source makes: that something was done (`act`), is intended, scheduled or considered (`plan`),
 * was said (`statement`), is an author's own judgement (`analysis`), or is so (`background`). Only the first two act in a
 * what-if; the others are signals.
 */
export type RecordKind = 'act' | 'plan' | 'statement' | 'analysis' | 'background'

/** Something that a source says happened, was said or was planned. */
export type RecordedEvent = {
  /** Unique in the record; what others `need`. */
  readonly id: string
  /** What happened, as one of the model's types or of those that only the diary shows. */
  readonly type: RecordedType
  /** Whether something was done, is planned, was said, is an author's judgement, or is so. */
  readonly kind: RecordKind
  /** ISO date as exact as the source: `2025-02-03`, `2025-02` or `2025`. With precision `assumed`, the bound or year it was placed in. */
  readonly date: string
  /** How much of the date the source gives. */
  readonly precision: Precision
  /** ISO day on which a scenario plays it; set wherever `date` is not a day. Respects the order of cause. */
  readonly playDate?: string
  /** The time in which it lies, as ISO dates or parts of them, where the source gives bounds and no date; null: open. */
  readonly span?: { readonly from: string | null; readonly to: string | null }
  /** Who did it or said it; of a judgement, whose doing it judges. Null where the source does not say. */
  readonly actor: ActorId | null
  /** To whom, or about whom; null where it has no other side. */
  readonly target: ActorId | null
  /** Who else has part in it, or where it happens. */
  readonly others?: readonly ActorId[]
  /** The office that acted or spoke, where the source names one. Screens show the office. */
  readonly office?: OfficeId
  /** Who held that office at the time. */
  readonly heldBy?: string
  /** Persons whom the passage names beside the holder of the office. */
  readonly people?: readonly string[]
  /** One line in this project's words; contested content is attributed inside the line. */
  readonly says: string
  /** Numbers that the source gives with it, each with its unit; null where it names the thing alone. */
  readonly figures: readonly RecordedFigure[]
  /** The passages that say so. */
  readonly sources: readonly Passage[]
  /** How far the sources vouch for it. */
  readonly standing: Standing
  /** Whose word it is, where the standing is `claimed` or `disputed`. */
  readonly claimedBy?: readonly OfficeId[]
  /** Whose word stands against it. */
  readonly disputedBy?: readonly OfficeId[]
  /** Where the sources differ about it, and how. */
  readonly conflicts?: readonly { readonly source: SourceKey; readonly note: string }[]
  /** Ids of recorded events without which this one makes no sense. In a branch without them it does not happen. */
  readonly needs: readonly string[]
  /** Why the date is what it is, where the source does not simply print it. */
  readonly dateNote?: string
  /** Set where none of the five sources has it and it carries a citation of its own. */
  readonly layer?: Layer
}
