/**
 * Seven words for a probability, least likely first, with the upper bound of each. The bounds are those of US
 * Intelligence Community Directive 203 (2015), section D.6.e(2)(a): a public scale of seven bands without gaps, unlike
 * the UK yardstick, whose bands leave some probabilities without a word. `likelihood.<id>` is the message.
 */
export const likelihoodBands = [
  { id: 'remote', below: 0.05 },
  { id: 'very-unlikely', below: 0.2 },
  { id: 'unlikely', below: 0.45 },
  { id: 'about-even', below: 0.55 },
  { id: 'likely', below: 0.8 },
  { id: 'very-likely', below: 0.95 },
  { id: 'almost-certain', below: Infinity },
] as const

/** One of the seven bands. */
export type LikelihoodBand = (typeof likelihoodBands)[number]['id']

/** The band of a probability, 0 to 1. A probability on a bound has the likelier word. */
export const likelihoodBand = (probability: number): LikelihoodBand =>
  likelihoodBands.find(({ below }) => probability < below)?.id ?? 'almost-certain'
