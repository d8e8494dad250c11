import { americas, nameInSentence, type PlayableScenario, text } from '@lapolicy/americas'
import { indicatorAt } from '@lapolicy/core'

/** What a path is, in words: those of the watch-list, else what its indicator means, and of whom. */
export function pathTitle(scenario: PlayableScenario, path: string): string {
  const watched = scenario.watch.find((one) => one.path === path)
  if (watched) return text(watched.title)
  const meaning = indicatorAt(americas, path)?.meaning.split(':')[0] ?? path
  const [, first = '', second = ''] = path.split('.')
  if (path.startsWith('actors.')) return `${meaning} (${nameInSentence(first)})`
  return `${meaning.replace(/\bthe (other|second)\b/g, nameInSentence(second)).replace(/\bthe first\b/g, nameInSentence(first))} (${nameInSentence(first)})`
}
