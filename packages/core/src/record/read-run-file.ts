import { canonicalJson } from './canonical-json.js'
import { checkedSealedFile } from './check-run-file.js'
import { hashOf } from './digest.js'
import { recordError } from './record-error.js'
import { type RunFile, runFileLimit } from './run-file.js'

/** Deepest nesting of a run file that is read. */
const DEEPEST = 8

/**
 * Reads the text of a run file, whatever it holds: the file, or a `PolicyError` that says what is wrong and where
 * (`record/too-large`, `record/too-deep`, `record/not-json`, `record/not-a-run-file`, `record/unknown-format`,
 * `record/invalid`, `record/not-plain`, `record/not-canonical`, `record/altered`).
 * Every other text than the one that was written is refused; white space around it is let pass, since mail and editors add
 * it. Older and newer formats are refused, never guessed at.
 */
export function readRunFile(text: string): RunFile {
  const { seal, ...file } = checkedSealedFile(parsed(text))
  // A key written twice, a number written otherwise: the text then says something else to another reader.
  if (canonicalJson({ ...file, seal }) !== text.trim()) throw recordError('record/not-canonical', {})
  const found = hashOf(file)
  if (found !== seal) throw recordError('record/altered', { found, where: 'seal' })
  return file
}

function parsed(text: string): unknown {
  if (typeof text !== 'string') throw recordError('record/not-json', {})
  if (text.length > runFileLimit) throw recordError('record/too-large', { limit: runFileLimit })
  if (isDeeper(text, DEEPEST)) throw recordError('record/too-deep', { limit: DEEPEST })
  try {
    return JSON.parse(text)
  } catch {
    throw recordError('record/not-json', {})
  }
}

/** Whether brackets outside of texts nest deeper, looked at before anything is built from them. */
function isDeeper(text: string, limit: number): boolean {
  let depth = 0
  let isInText = false
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]
    if (isInText) {
      if (sign === '\\') at++
      else if (sign === '"') isInText = false
    } else if (sign === '"') isInText = true
    else if (sign === '{' || sign === '[') {
      if (++depth > limit) return true
    } else if (sign === '}' || sign === ']') depth--
  }
  return false
}
