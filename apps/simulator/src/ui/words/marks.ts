import { type Americas, type Provenance, provenanceOf } from '@lapolicy/americas'
import type { ModelEvent } from '@lapolicy/core'
import type { Glyphs } from '../../theme/glyphs.js'

/** How an entry of the feed is known: by where it comes from, contested, or decided. */
export type Mark = Provenance | 'contested' | 'decided'

const UNICODE: Readonly<Record<Mark, string>> = { sources: '■', record: '□', model: '·', contested: '?', decided: '◆' }
const ASCII: Readonly<Record<Mark, string>> = { sources: '#', record: '=', model: '.', contested: '?', decided: '@' }

/** The sign of a mark. */
export function markSign(mark: Mark, { set }: Glyphs): string {
  return (set === 'ascii' ? ASCII : UNICODE)[mark]
}

/** The mark of an event: what is claimed or disputed is never shown as a plain fact. */
export function markOf(event: ModelEvent<Americas>): Mark {
  const { standing } = event
  return standing === 'claimed' || standing === 'disputed' ? 'contested' : provenanceOf(event)
}
