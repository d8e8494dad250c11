import { sound } from '../errors.js'
import { canonicalJson } from './canonical-json.js'
import { checkedRunFile } from './check-run-file.js'
import { hashOf } from './digest.js'
import { recordError } from './record-error.js'
import { type RunFile, runFileLimit } from './run-file.js'

/**
 * The text of a run file: canonical JSON with a seal (the hash of all the rest) and a newline at its end. The seal finds
 * slips and cut-off copies; it is no signature: whoever changes a file can seal it again, and is found by the replay.
 * Throws `record/not-a-run-file`, `record/unknown-format`, `record/invalid` or `record/not-plain` for what is none, and
 * `record/too-large` beyond five million characters.
 */
export function writeRunFile(file: RunFile): string {
  return sound('writeRunFile', () => {
    const checked = checkedRunFile(file)
    const text = `${canonicalJson({ ...checked, seal: hashOf(checked) })}\n`
    if (text.length > runFileLimit) throw recordError('record/too-large', { limit: runFileLimit })
    return text
  })
}
