import { clamp } from '@lapolicy/core/arithmetic'

/** Where a government stands towards the United States; null where it is not known. */
export interface Leaning {
  /** The government's place from left (−1) to right (1), as the press classifies it. */
  readonly ideology: number | null
  /** UN General Assembly ideal point (Bailey, Strezhnev & Voeten); the United States is at about 2.2, China at −0.9. */
  readonly idealPoint: number | null
}

/**
 * Alignment with the United States, −1 to 1: ideology and voting, weighed. The region's votes centre on −0.2, and one
 * point to either side is the end of the scale. What is not known is left out; with neither known it is 0, neutral.
 */
export const alignmentOf = ({ ideology, idealPoint }: Leaning, ideologyWeight: number): number => {
  const votes = idealPoint === null ? null : clamp(idealPoint + 0.2, -1, 1)
  if (ideology === null) return votes ?? 0
  if (votes === null) return ideology
  return ideologyWeight * ideology + (1 - ideologyWeight) * votes
}
