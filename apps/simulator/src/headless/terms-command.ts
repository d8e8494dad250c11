import { documents, loadedTerms, nameOf } from '@lapolicy/americas/timeline'
import { say } from '../text/message.js'
import { indented } from './disputes-command.js'
import { json, lines, type Output } from './output.js'

/** `lapolicy terms`: words of the sources that take a side, who uses them, and what stands here instead. */
export function termsCommand(output: Output, flags: { readonly json?: boolean }): void {
  if (flags.json) {
    json(
      output,
      loadedTerms.map((one) => ({ ...one, speaker: nameOf(one.by) })),
    )
    return
  }
  lines(output, [
    ...loadedTerms.flatMap(({ term, by, source, neutral, why }) => [
      say('print.terms.term', { term }),
      ...indented(say('print.terms.used', { speaker: nameOf(by), source: documents[source].title }), 2),
      ...indented(say('print.terms.instead', { neutral }), 2),
      ...indented(say('print.terms.why', { why }), 2),
      '',
    ]),
    ...indented(say('print.terms.count', { count: loadedTerms.length }), 0),
  ])
}
