import { type Americas, likelihoodBand, nameInSentence, sentence, type TurnedAnswer, text } from '@lapolicy/americas'
import type { Flip, Run } from '@lapolicy/core'
import { say } from '../text/message.js'
import { flipWords } from './flip-words.js'

/** Changes of the world, and of the model's assumptions, that are printed of each. */
const SHOWN = 2

/** What would have made the target of a demand answer it so, in lines. */
export function turnedWords(run: Run<Americas>, turned: TurnedAnswer): readonly string[] {
  const { demand, target, date, by, likelihoods, likeliest, drawn, isOpen, toLikeliest, toDrawn } = turned
  const answer = text(`answer.${turned.answer}`)
  const event = run.events.find((row) => row.event.id === demand.id)?.event
  const view = Object.entries(likelihoods)
    .filter(([, likely]) => likely > 0)
    .map(([answer, likely]) =>
      say('print.decline.answer', {
        answer: text(`answer.${answer}`),
        likely: likelihood(likely),
      }),
    )
  return [
    '',
    say('print.decline.title', { target: nameInSentence(target), answer }),
    ...(event === undefined ? [] : [`  ${say('print.decline.demand', { date: event.date, event: sentence(event) })}`]),
    `  ${by === 'nobody' ? say('print.decline.by-nobody') : say(`print.decline.by-${by}`, { date })}`,
    `    ${view.join(' · ')}`,
    `  ${say('print.decline.drawn', { answer: text(`answer.${drawn}`) })}`,
    ...(isOpen ? [...likeliestLines(), ...drawnLines()] : [`  ${say('print.decline.not-open', { answer })}`]),
  ]

  function likeliestLines(): readonly string[] {
    if (likeliest === turned.answer) return [`  ${say('print.decline.likeliest-already', { answer })}`]
    if (toLikeliest.length === 0) return [`  ${say('print.decline.likeliest-never', { answer })}`]
    return [`  ${say('print.decline.likeliest-if', { answer })}`, ...listed(toLikeliest)]
  }

  function drawnLines(): readonly string[] {
    if (drawn === turned.answer) return [`  ${say('print.decline.drawn-already')}`]
    if (toDrawn.length === 0) return [`  ${say('print.decline.drawn-never')}`]
    return [`  ${say('print.decline.drawn-if', { answer })}`, ...listed(toDrawn)]
  }

  /** The smallest changes of the world first, then those of what the model assumes. */
  function listed(flips: readonly Flip[]): readonly string[] {
    const isAssumption = ({ path }: Flip): boolean => path.startsWith('knob.')
    const world = flips.filter((flip) => !isAssumption(flip)).slice(0, SHOWN)
    return [...world, ...flips.filter(isAssumption).slice(0, SHOWN)].map((flip) => `    · ${flipWords(run, flip)}`)
  }
}

/** In words, and in digits too: here it is margins that one asks about. */
const likelihood = (likely: number): string =>
  say('likelihood.digits', { words: text(`likelihood.${likelihoodBand(likely)}`), percent: Math.round(100 * likely) })
