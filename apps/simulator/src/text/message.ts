import { messages } from './en.js'

/** The id of a text in the catalogue. */
export type MessageId = keyof typeof messages

type NamesIn<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | NamesIn<Rest> : never

/** The names a text wants filled in. */
export type NamesOf<Id extends MessageId> = NamesIn<(typeof messages)[Id]>

/** The ids of texts that want nothing filled in: what a key or a title may carry. */
export type PlainMessageId = { [Id in MessageId]: [NamesOf<Id>] extends [never] ? Id : never }[MessageId]

type Values<Id extends MessageId> = Readonly<Record<NamesOf<Id>, string | number>>

/**
 * The text of a message. Exactly the names that the text uses have to be given; values are put in as they are, so a
 * number is formatted before and foreign text is cleaned when it is drawn.
 */
export function say<Id extends MessageId>(
  id: Id,
  ...values: [NamesOf<Id>] extends [never] ? [] : [Values<Id>]
): string {
  const given: Readonly<Record<string, string | number>> = values[0] ?? {}
  return messages[id].replace(/\{([\w-]+)\}/g, (whole, name: string) =>
    Object.hasOwn(given, name) ? String(given[name]) : whole,
  )
}
