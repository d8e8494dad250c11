import * as z from 'zod'
import { type ActorId, actors } from '../actors/actors.js'
import { type OfficeId, offices } from '../actors/offices.js'
import { type ContradictionId, contradictions } from '../claims/contradictions.js'
import { recordedTypes } from '../record/recorded-types.js'
import { type SourceKey, sources } from '../sources/library.js'
import type { TimelineEvent } from './timeline-event.js'

const keysOf = <Key extends string>(table: Readonly<Record<Key, unknown>>): [Key, ...Key[]] =>
  Object.keys(table).sort() as [Key, ...Key[]]

const actor = z.enum(keysOf<ActorId>(actors))
const office = z.enum(keysOf<OfficeId>(offices))
const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
const part = z.string().regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/)
const day = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/)
const line = z.string().min(1)

/**
 * An event of the timeline, as the data files have it. `data/dictionary.md` and the JSON Schema are written from the
 * descriptions here.
 */
export const timelineEvent = z
  .strictObject({
    id: id.describe('Stable id; unique. Other events, contradictions and runs name the event by it.'),
    type: z.enum(recordedTypes).describe('What happened: subject and past participle.'),
    date: part.describe('ISO date as exact as the source: day, month or year. With precision `assumed`, a placed day.'),
    precision: z
      .enum(['day', 'month', 'year', 'assumed'])
      .describe('How much of the date the source gives; `assumed`: nothing, the date only says where it is placed.'),
    actor: actor
      .nullable()
      .describe('Who did it or said it; of a judgement, whose doing it judges. Null where the source does not say.'),
    target: actor.nullable().describe('To whom, or about whom. Null where it has no other side.'),
    standing: z
      .enum(['reported', 'claimed', 'disputed', 'planned', 'hypothetical'])
      .describe('How far the source vouches for it.'),
    claimedBy: z.array(office).describe('Whose word it is, where the source only reports the word.'),
    disputedBy: z.array(office).describe('Whose word stands against it.'),
    figures: z
      .array(z.strictObject({ value: z.number().nullable(), unit: line, what: line }))
      .describe(
        'Numbers that the source gives with it; the value is null where it names the thing and not the number.',
      ),
    sources: z
      .array(z.strictObject({ source: z.enum(keysOf<SourceKey>(sources)), locator: line }))
      .min(1)
      .describe('Passages that say so: key of the source, and at most twelve of its words.'),
    codes: z
      .strictObject({
        cameo: z.string().nullable(),
        cameoVersion: z.string().nullable(),
        goldstein: z.number().min(-10).max(10).nullable(),
        plover: z.string().nullable(),
        gta: z.number().int().nullable(),
      })
      .describe('Codes of CAMEO, Goldstein (ICEWS), PLOVER and Global Trade Alert, by the type of event.'),
    kind: z
      .enum(['act', 'plan', 'statement', 'analysis', 'background'])
      .describe('Done, intended or considered, said, judged by an author, or so. Only the first two act in a what-if.'),
    says: line.max(160).describe('One line in the project’s words; what is contested is attributed inside it.'),
    others: z.array(actor).describe('Who else has part in it, or where it happens.'),
    office: office.nullable().describe('The office that acted or spoke; null where the source names none.'),
    people: z.array(line).describe('Persons whom the passage names; the holder of the office first.'),
    placed: day.describe(
      'The day by which the timeline is ordered and filtered: its own, else one within its time. Not evidence.',
    ),
    span: z
      .strictObject({ from: part.nullable(), to: part.nullable() })
      .nullable()
      .describe('The time in which it lies, where the source gives bounds and no date; null in it: open.'),
    dateNote: line.nullable().describe('Why the date is what it is; null where the source simply prints it.'),
    needs: z.array(id).describe('Ids of events without which this one makes no sense.'),
    contradictions: z
      .array(z.enum(keysOf<ContradictionId>(contradictions)))
      .describe('Ids of the contradictions between sources in which it stands.'),
    conflicts: z
      .array(z.strictObject({ source: z.enum(keysOf<SourceKey>(sources)), note: line }))
      .describe('Where a source says otherwise about it, and how.'),
    layer: z
      .literal('record, not the five sources')
      .nullable()
      .describe('Marks a dated fact that none of the five sources has; null for theirs.'),
  })
  .meta({
    title: 'Event of the timeline',
    description: 'One recorded event, with date, parties, standing and sources.',
  })

// What passes the schema is what the library hands out.
timelineEvent satisfies z.ZodType<TimelineEvent>
