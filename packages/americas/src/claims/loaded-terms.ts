import type { OfficeId } from '../actors/offices.js'
import type { DocumentKey } from '../sources/library.js'

/** A word of a source that decides what is contested, with what the project writes instead. */
export type LoadedTerm = {
  /** As the source prints it, or its telling part. */
  readonly term: string
  /** Key of the source that prints it. */
  readonly source: DocumentKey
  /** Who uses it: the source's author, or the voice that the source quotes. */
  readonly by: OfficeId
  /** Words of the source in which the term stands. */
  readonly locator: string
  /** What the project writes instead. */
  readonly neutral: string
  /** Why it is loaded. */
  readonly why: string
}

/** Words that the project's own text never uses in its own voice. Quoted, they carry their speaker. */
export const loadedTerms: readonly LoadedTerm[] = [
  {
    term: 'illegal aliens',
    source: 'gateway-pundit',
    by: 'gateway-pundit-author',
    locator: 'number of illegal aliens',
    neutral: 'migrants; people crossing without authorisation',
    why: 'A label; the other sources write of irregular migrants or asylum seekers.',
  },
  {
    term: 'illegal immigration',
    source: 'gateway-pundit',
    by: 'gateway-pundit-author',
    locator: 'has treated illegal immigration',
    neutral: 'irregular migration',
    why: 'As above.',
  },
  {
    term: 'narcostate',
    source: 'gateway-pundit',
    by: 'gateway-pundit-author',
    locator: 'which could be described as a narcostate',
    neutral: 'name who called Mexico so',
    why: 'A contested label.',
  },
  {
    term: 'intolerable alliance',
    source: 'as-coa-tracker-2025',
    by: 'us-administration',
    locator: 'intolerable alliance',
    neutral: 'the order alleged an alliance',
    why: 'An allegation that Mexico rejects.',
  },
  {
    term: 'slander',
    source: 'as-coa-tracker-2025',
    by: 'mex-president',
    locator: 'We categorically reject the slander from the White House',
    neutral: 'Mexico’s president rejected the allegation',
    why: 'Her word.',
  },
  {
    term: 'regime',
    source: 'as-coa-tracker-2025',
    by: 'as-coa-author',
    locator: 'draw his regime into war',
    neutral: 'government',
    why: 'One word for all governments.',
  },
  {
    term: 'regime change',
    source: 'as-coa-tracker-2025',
    by: 'as-coa-author',
    locator: 'not considering actions to push for regime change',
    neutral: 'a change of government; quote with its speaker',
    why: 'As above.',
  },
  {
    term: 'regime hostages',
    source: 'pism-2025',
    by: 'pism-author',
    locator: 'which in fact were regime',
    neutral: 'detained US citizens',
    why: 'A legal and moral judgement.',
  },
  {
    term: 'fraudulent victory',
    source: 'pism-2025',
    by: 'pism-author',
    locator: 'fraudulent victory of Nicolás Maduro',
    neutral: 'the disputed vote of 2024, with who disputes it',
    why: 'A judgement.',
  },
  {
    term: 'police states',
    source: 'pism-2025',
    by: 'pism-author',
    locator: 'praising police states',
    neutral: 'name the criticism and the critic',
    why: 'A judgement.',
  },
  {
    term: 'draconian',
    source: 'pism-2025',
    by: 'pism-author',
    locator: 'draconian migration policies',
    neutral: 'strict; describe the measure',
    why: 'A judgement.',
  },
  {
    term: 'expansionist',
    source: 'pism-2025',
    by: 'pism-author',
    locator: 'revival of expansionist ideas',
    neutral: 'attribute to the author',
    why: 'A judgement.',
  },
  {
    term: 'sphere of influence',
    source: 'pism-2025',
    by: 'pism-author',
    locator: 'sphere of influence',
    neutral: 'attribute to the author',
    why: 'A judgement.',
  },
  {
    term: 'force favourable decisions',
    source: 'pism-2025',
    by: 'pism-author',
    locator: 'will force favourable decisions',
    neutral: 'the author expects',
    why: 'A forecast.',
  },
  {
    term: 'enemies of humanity',
    source: 'pism-2025',
    by: 'us-secretary-of-state',
    locator: 'enemies of humanity',
    neutral: 'quote with the US secretary of state as its speaker',
    why: 'A quotation.',
  },
  {
    term: 'take back control',
    source: 'pism-2025',
    by: 'pism-author',
    locator: 'take back control of the Panama Canal',
    neutral: 'the US president said the United States would take the canal',
    why: 'Presupposes that it was theirs.',
  },
  {
    term: 'drug boat',
    source: 'as-coa-tracker-2025',
    by: 'as-coa-author',
    locator: 'U.S. forces strike alleged drug boat',
    neutral: 'a boat alleged to carry drugs',
    why: 'Unproven in the source.',
  },
  {
    term: 'members of the Tren de Aragua',
    source: 'as-coa-tracker-2025',
    by: 'us-administration',
    locator: 'all the deceased were members of the Tren de Aragua',
    neutral: 'the US government said',
    why: 'Unproven in the source.',
  },
  {
    term: 'authoritarian socialist leader',
    source: 'gateway-pundit',
    by: 'gateway-pundit-author',
    locator: 'authoritarian socialist leader',
    neutral: 'the US president describes Venezuela’s leader as',
    why: 'An attributed label.',
  },
  {
    term: 'traumatic shifts',
    source: 'rubio-tour-2025',
    by: 'rubio-tour-author',
    locator: 'traumatic shifts under the Trump administration',
    neutral: 'abrupt changes',
    why: 'A judgement.',
  },
  {
    term: 'tricks',
    source: 'rusi-2024',
    by: 'rusi-author',
    locator: 'fall for any of Maduro',
    neutral: 'the author says the promise was not kept',
    why: 'A judgement.',
  },
  {
    term: 'messy',
    source: 'rusi-2024',
    by: 'rusi-author',
    locator: 'relations have become messy',
    neutral: 'attribute to the author',
    why: 'A judgement.',
  },
  {
    term: 'socialist economic system … drove',
    source: 'gateway-pundit',
    by: 'gateway-pundit-author',
    locator: 'drove Venezuela from one of Latin America',
    neutral: 'the author attributes Venezuela’s decline to',
    why: 'One cause is named for what had many.',
  },
  {
    term: 'dramatic reduction',
    source: 'gateway-pundit',
    by: 'gateway-pundit-author',
    locator: 'produced a dramatic reduction in homicides',
    neutral: 'a sourced number, or who says that it fell',
    why: 'No source gives a figure.',
  },
  {
    term: 'uncompromising security measures',
    source: 'gateway-pundit',
    by: 'gateway-pundit-author',
    locator: 'uncompromising security measures',
    neutral: 'mass arrests and a very large prison',
    why: 'Praise or euphemism.',
  },
  {
    term: 'iron-fist',
    source: 'rusi-2024',
    by: 'rusi-author',
    locator: 'iron-fist incarceration policy',
    neutral: 'mass imprisonment; attribute the label',
    why: 'A common label, and a judgement.',
  },
  {
    term: 'peaceful but corruptible',
    source: 'rusi-2024',
    by: 'rusi-author',
    locator: 'a peaceful but corruptible country',
    neutral: 'leave out: do not characterise a nation',
    why: 'A stereotype.',
  },
  {
    term: 'severed / recognized Beijing',
    source: 'gateway-pundit',
    by: 'gateway-pundit-author',
    locator: 'severed ties with Taiwan in 2023 and recognized Beijing',
    neutral: 'moved its recognition from Taipei to Beijing',
    why: 'Sensitive to claims of sovereignty.',
  },
  {
    term: 'such privileges',
    source: 'rusi-2024',
    by: 'rusi-author',
    locator: 'promised to revoke such privileges',
    neutral: 'temporary protected status',
    why: 'A status that the law grants, no favour.',
  },
]
