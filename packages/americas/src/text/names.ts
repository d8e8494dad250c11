import { actors } from '../actors/actors.js'
import { offices } from '../actors/offices.js'

const names: Readonly<Record<string, { readonly name: string }>> = { ...offices, ...actors }

/** Names that read differently inside a sentence than in a table. */
const spoken: Readonly<Record<string, string>> = {
  USA: 'the United States',
  BHS: 'the Bahamas',
  DOM: 'the Dominican Republic',
  EU27: 'the European Union',
  LAC: 'the region',
  UN: 'the United Nations',
  'panama-canal-authority': 'the Panama Canal Authority',
  'panama-two-ports': 'the two ports in Panama',
  'southern-caribbean': 'the southern Caribbean',
  'another-operator': 'another operator',
  'chinese-linked-operator': 'a Chinese-linked operator',
}

/** The name of an actor or office as a table shows it; its id where it has none. */
export function nameOf(id: string | null): string {
  if (id === null) return '—'
  if (id === 'EU27') return 'European Union'
  return Object.hasOwn(names, id) ? (names[id] as { readonly name: string }).name : id
}

/** The name of an actor or office as it stands inside a sentence: "the United States". */
export function nameInSentence(id: string | null): string {
  if (id === null) return 'nobody'
  return Object.hasOwn(spoken, id) ? (spoken[id] as string) : nameOf(id)
}
