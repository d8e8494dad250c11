import { americas, nameInSentence, nameOf, type PlayableScenario, text } from '@lapolicy/americas'
import { indicatorAt } from '@lapolicy/core'
import { messages } from '../../text/en.js'
import { say } from '../../text/message.js'
import type { Facet } from '../state/facets.js'

type IndicatorId = Extract<keyof typeof messages, `indicator.${string}`>

const isIndicatorId = (id: string): id is IndicatorId => id.startsWith('indicator.') && Object.hasOwn(messages, id)

/** An indicator in words of a screen, else in the model's own. */
export function indicatorName(name: string): string {
  const id = `indicator.${name}`
  if (isIndicatorId(id)) return say(id)
  const declared: Readonly<Record<string, { readonly meaning: string }>> = {
    ...americas.actorIndicators,
    ...americas.tieIndicators,
  }
  return declared[name]?.meaning.split(':')[0] ?? name
}

/** What a path is: the words of the watch-list, else those of its indicator and of whom it is about. */
export function pathName(scenario: PlayableScenario, path: string): string {
  const watched = scenario.watch.find((one) => one.path === path)
  if (watched) return text(watched.title)
  const [kind, first = '', second = '', third = ''] = path.split('.')
  if (kind === 'actors') return say('path.of', { indicator: indicatorName(second), actor: nameOf(first) })
  return say('path.between', { indicator: indicatorName(third), from: nameOf(first), to: nameInSentence(second) })
}

/** What two have with one another, rather than one towards the other. */
const MUTUAL: ReadonlySet<string> = new Set(['cooperation', 'tension'])

/** What a facet is, of any state: "trust towards United States". */
export function facetName(facet: Facet): string {
  const [kind, first = '', second = '', third = ''] = facet.split('.')
  if (kind === 'actors') return indicatorName(second)
  const id = MUTUAL.has(third) ? 'facet.with' : 'facet.towards'
  if (first === '*') return say(id, { indicator: indicatorName(third), to: nameInSentence(second) })
  return say('facet.from', { indicator: indicatorName(third), from: nameInSentence(first) })
}

/** What the number behind a path measures, and in which unit. */
export function meaningOf(path: string): string {
  const indicator = indicatorAt(americas, path)
  if (!indicator) return ''
  const [kind, from = '', to = ''] = path.split('.')
  // The model says "the first" and "the other" of whichever two; here they have names.
  const meaning =
    kind === 'actors'
      ? indicator.meaning
      : indicator.meaning
          .replace(/\bthe (?:other|second)\b/g, nameInSentence(to))
          .replace(/\bthe first\b/g, nameInSentence(from))
  return `${meaning} (${indicator.unit})`
}
