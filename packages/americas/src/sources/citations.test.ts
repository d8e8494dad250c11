import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { claims } from '../claims/claims.js'
import { contradictions } from '../claims/contradictions.js'
import { loadedTerms } from '../claims/loaded-terms.js'
import { recorded } from '../record/recorded.js'
import { documents } from './documents.js'

/** Where the five documents lie: beside the project, never inside it. */
const folder = fileURLToPath(new URL('../../../../../shared/sources/', import.meta.url))
const isHere = existsSync(folder)
const isRequired = process.env.REQUIRE_SHARED === '1'

type Citation = { readonly by: string; readonly source: string; readonly locator: string }

const citations: readonly Citation[] = [
  ...Object.values(claims).map((claim) => ({ by: claim.id, source: claim.source, locator: claim.locator })),
  ...Object.values(contradictions).flatMap((c) =>
    c.positions.map((p) => ({ by: c.id, source: p.source, locator: p.locator })),
  ),
  ...loadedTerms.map((t) => ({ by: t.term, source: t.source, locator: t.locator })),
  ...Object.values(recorded).flatMap((event) =>
    event.sources.map((p) => ({ by: event.id, source: p.source, locator: p.locator })),
  ),
]

describe('locators', () => {
  it('none is longer than twelve words', () =>
    expect(citations.filter(({ locator }) => locator.split(/\s+/).length > 12)).toEqual([]))

  it('none is empty', () => expect(citations.filter(({ locator }) => locator.trim() === '')).toEqual([]))

  it.skipIf(!isHere && !isRequired)('each one occurs in the document it cites (skipped without the documents)', () => {
    const missing = Object.values(documents).flatMap((document) => {
      const text = readFileSync(`${folder}${document.file}`, 'utf8')
      return citations
        .filter((c) => c.source === document.key && !text.includes(c.locator))
        .map((c) => `${c.by}: ${c.locator}`)
    })
    expect(missing).toEqual([])
  })
})
