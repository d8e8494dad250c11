import type { Standing } from '@lapolicy/core'
import type { Glyphs } from '../../theme/glyphs.js'

/** How an entry of the feed is known: from a source, from the model, contested, or decided. */
export type Mark = 'recorded' | 'simulated' | 'contested' | 'decided'

const UNICODE: Readonly<Record<Mark, string>> = { recorded: '■', simulated: '·', contested: '?', decided: '◆' }
const ASCII: Readonly<Record<Mark, string>> = { recorded: '#', simulated: '.', contested: '?', decided: '@' }

/** The sign of a mark. */
export function markSign(mark: Mark, { set }: Glyphs): string {
  return (set === 'ascii' ? ASCII : UNICODE)[mark]
}

/** The mark of an event by its standing: what is claimed or disputed is never shown as a plain fact. */
export function markOf(standing: Standing): Mark {
  if (standing === 'claimed' || standing === 'disputed') return 'contested'
  return standing === 'simulated' || standing === 'hypothetical' ? 'simulated' : 'recorded'
}
