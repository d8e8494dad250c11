import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { idsOf } from '../world/id.js'
import { canonicalJson } from './canonical-json.js'

/** SHA-256 of a value's canonical JSON: 64 hexadecimal digits. */
export function hashOf(value: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalJson(value))))
}

/** The first 16 digits of the hash: enough to tell one item of a list from its changed self. */
export function digestOf(value: unknown): string {
  return hashOf(value).slice(0, 16)
}

/** The digest of every value of a record, by key. */
export function digestsOf(record: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
  return Object.fromEntries(idsOf(record).map((key) => [key, digestOf(record[key])]))
}
