import { contradictions, documents, nameOf } from '@lapolicy/americas/timeline'
import { clean } from '../draw/cells.js'
import { wrap } from '../draw/wrap.js'
import { say } from '../text/message.js'
import { CommandError } from './command-error.js'
import { suggestion } from './nearest.js'
import { json, lines, type Output } from './output.js'

const all = Object.values(contradictions)

/** `lapolicy disputes [id]`: the questions on which the sources part, each side with its speaker and passage. */
export function disputesCommand(output: Output, id: string | undefined, flags: { readonly json?: boolean }): void {
  const found = all.filter((one) => id === undefined || one.id === id)
  if (id !== undefined && found.length === 0) {
    const given = clean(id)
    throw new CommandError(
      say('print.disputes.none', {
        given,
        suggestion: suggestion(
          given,
          all.map((one) => one.id),
        ),
      }),
    )
  }
  if (flags.json) {
    json(
      output,
      found.map(({ id, topic, kind, positions, events, claims }) => ({
        id,
        topic,
        kind,
        positions: positions.map(({ by, source, position, locator }) => ({
          by,
          speaker: nameOf(by),
          source,
          position,
          locator,
        })),
        events,
        claims,
      })),
    )
    return
  }
  lines(output, [
    ...found.flatMap(({ id, topic, positions, events }) => [
      ...indented(say('print.disputes.title', { topic, id }), 0),
      ...positions.flatMap(({ by, source, position, locator }) => [
        ...indented(say('print.disputes.side', { speaker: nameOf(by), position }), 2),
        ...indented(say('print.disputes.passage', { source: documents[source].title, locator }), 6),
      ]),
      ...(events.length > 0 ? indented(say('print.disputes.events', { events: events.join(', ') }), 2) : []),
      '',
    ]),
    ...(id === undefined ? [say('print.disputes.count', { count: found.length })] : []),
  ])
}

/** Text in lines of at most 80 cells, so far from the left. */
export function indented(text: string, from: number): readonly string[] {
  return wrap(text, 80 - from).map((line) => `${' '.repeat(from)}${line}`.trimEnd())
}
