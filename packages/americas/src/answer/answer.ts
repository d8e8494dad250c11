/**
 * What a state does with a demand, softest first. One draw walks this order, so it is also the order of firmness: the
 * same disposition under more pressure never answers harder. Hedging, appeals and rallies accompany an answer.
 */
export const answers = ['accepts-in-full', 'accepts-in-part', 'defers', 'declines', 'retaliates'] as const

/** One of the five answers to a demand. */
export type Answer = (typeof answers)[number]

/** How firm an answer is: 0 for accepting in full to 4 for retaliating. */
export const firmnessOf = (answer: Answer): number => answers.indexOf(answer)

/** A number for each answer. */
export type ByAnswer<Value> = { readonly [Name in Answer]: Value }

/** An answer that grants something. */
export type Concession = Extract<Answer, 'accepts-in-full' | 'accepts-in-part'>

/** An answer that grants nothing. */
export type Refusal = Exclude<Answer, Concession>

/** Whether an answer grants something. */
export const isConcession = (answer: Answer): answer is Concession =>
  answer === 'accepts-in-full' || answer === 'accepts-in-part'

/** The probability that something is granted: acceptance in full or in part. */
export const concessionProbability = (probabilities: ByAnswer<number>): number =>
  probabilities['accepts-in-full'] + probabilities['accepts-in-part']
