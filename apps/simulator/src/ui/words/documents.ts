import { type Source, sources } from '@lapolicy/americas'
import { say } from '../../text/message.js'

/** A source as a reader finds it: who wrote it, what it is called, when. */
export function documents(key: string): string {
  const source = (sources as Readonly<Record<string, Source>>)[key]
  if (!source) return key
  const by = source.author ?? source.publisher ?? say('source.unsigned')
  return say('source.line', { by, title: source.title, date: source.date ?? say('source.undated') })
}
