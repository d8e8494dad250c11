import { likelihoodBand, text } from '@lapolicy/americas'
import { say } from '../../text/message.js'

/** A probability in words, with its digits where they are asked for. */
export function likelihoodWords(probability: number, isDigits: boolean): string {
  const words = text(`likelihood.${likelihoodBand(probability)}`)
  return isDigits ? say('likelihood.digits', { words, percent: Math.round(probability * 100) }) : words
}
