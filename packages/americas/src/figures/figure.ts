import type { StateId } from '../actors/states.js'
import type { SourceKey } from '../sources/library.js'

/** How a value came to be: counted, estimated in print, said by an author, or judged by this project. */
export type Grade = 'measured' | 'published-estimate' | 'stated-by-author' | 'judgement'

/** One number about one actor (or one pair of actors), with where it comes from and until when it may be trusted. */
export type Figure = {
  /** In `unit`. null means: not known. Never zero, never a guess. A null carries a `note` that says why. */
  readonly value: number | null
  /** Unit of `value` in words, for example `million US dollars a year` or `share, 0 to 1`. */
  readonly unit: string
  /** ISO date, month or year that the value describes (not the day it was published). */
  readonly date: string
  /** Key of the publication that prints the value. */
  readonly source: SourceKey
  /** How the value came to be. */
  readonly grade: Grade
  /** ISO day after which the value counts as stale and should be checked again. */
  readonly reviewBy: string
  /** Why it is not known, or what to beware of in using it. */
  readonly note?: string
}

/** The parties that figures describe: the 36 states of the model and the European Union. */
export type PartyId = StateId | 'EU27'

/** One figure for every party; what is not known is there as null. */
export type Figures = Readonly<Record<PartyId, Figure>>

/** What the values of one table share. A single value may depart from it. */
export type FigureCommon = Omit<Figure, 'value' | 'note'>

/** A value as it stands in a table: a number, or a number with what departs from the table's common part. */
export type Entry = number | (Partial<FigureCommon> & { readonly value: number | null; readonly note?: string })

/** Completes one entry with the common part of its table. */
export function figureOf(common: FigureCommon, entry: Entry): Figure {
  return typeof entry === 'number' ? { ...common, value: entry } : { ...common, ...entry }
}

/** Completes a table with one entry for every party; a party that is left out does not compile. */
export function figuresOf(common: FigureCommon, entries: Readonly<Record<PartyId, Entry>>): Figures {
  const figures: Partial<Record<PartyId, Figure>> = {}
  for (const id of Object.keys(entries) as PartyId[]) figures[id] = figureOf(common, entries[id])
  return figures as Figures
}

/** An entry for what is not known, with the reason. */
export function notKnown(note: string): Entry {
  return { value: null, note }
}
