import type { Answer, ByAnswer } from './answer.js'
import { type AnswerInputs, neutral } from './inputs.js'
import { intercepts } from './intercepts.js'
import type { AnswerValues } from './knobs.js'

/** What a contribution to an answer comes from. `answer.term.<id>` is its message. */
export const answerTermIds = [
  'base-rate',
  'acceptance-shift',
  'stage',
  'exposure',
  'severity',
  'follow-through',
  'solidarity',
  'assurance',
  'alignment',
  'side-payment',
  'multilateral',
  'demand-cost',
  'audience',
  'constraints',
  'outside-option',
  'retaliatory-capacity',
] as const
export type AnswerTermId = (typeof answerTermIds)[number]

/** One labelled contribution to the log odds of an answer against deferring. */
export interface AnswerTerm {
  readonly term: AnswerTermId
  readonly value: number
}

/** How certain a threat of average follow-through seems, 0.5 + κ, against 1 for a measure in force. */
const USUAL_CERTAINTY = 0.5 + neutral.followThrough

/** What draws towards acceptance, against the population's mean. */
const pushTerms = (inputs: AnswerInputs, values: AnswerValues): AnswerTerm[] => {
  const slope = values.precision
  const usual = inputs.imposed ? 1 : USUAL_CERTAINTY
  // Follow-through enters here and nowhere else.
  const certainty = inputs.imposed ? 1 : usual + values.followThrough * (inputs.followThrough - neutral.followThrough)
  const severity = inputs.severity / neutral.severity
  const leverage = 1 + values.fragmentation * (neutral.solidarity - inputs.solidarity)
  const pressure = slope * values.dependence
  // Pressure is a product; each factor is credited with what it adds to those before it, so that the four add up to
  // dependence · (exposure · severity · certainty · leverage − the same at the mean).
  return [
    { term: 'exposure', value: pressure * (inputs.exposure - neutral.exposure) * usual },
    { term: 'severity', value: pressure * inputs.exposure * (severity - 1) * usual },
    { term: 'follow-through', value: pressure * inputs.exposure * severity * (certainty - usual) },
    { term: 'solidarity', value: pressure * inputs.exposure * severity * certainty * (leverage - 1) },
    { term: 'assurance', value: slope * values.assurance * (inputs.assurance - neutral.assurance) },
    { term: 'alignment', value: slope * values.alignment * (inputs.alignment - neutral.alignment) },
    { term: 'side-payment', value: slope * values.sidePayment * (inputs.sidePayment - neutral.sidePayment) },
    { term: 'multilateral', value: slope * values.multilateral * (inputs.multilateral - neutral.multilateral) },
    { term: 'demand-cost', value: -slope * values.demandCost * (inputs.demandCost - neutral.demandCost) },
    { term: 'audience', value: -slope * values.rally * (inputs.salience - neutral.salience) },
    { term: 'constraints', value: -slope * values.constraints * (inputs.constraints - neutral.constraints) },
    { term: 'outside-option', value: -slope * values.outsideOption * (inputs.outsideOption - neutral.outsideOption) },
  ]
}

/** What hardens a refusal, against the population's mean. Declining and retaliating share it, so that what softens one softens both. */
const firmnessTerms = (inputs: AnswerInputs, values: AnswerValues): AnswerTerm[] => [
  { term: 'alignment', value: -values.precision * values.firmnessAlignment * (inputs.alignment - neutral.alignment) },
  { term: 'demand-cost', value: values.precision * values.firmnessCost * (inputs.demandCost - neutral.demandCost) },
  { term: 'audience', value: values.precision * values.firmnessRally * (inputs.salience - neutral.salience) },
]

/** The base rate of an answer: between all US threats (0) and those against the region (1). */
const baseRate = (answer: Exclude<Answer, 'defers'>, values: AnswerValues): AnswerTerm => ({
  term: 'base-rate',
  value:
    (1 - values.regionalRecord) * intercepts.tiesUs[answer] + values.regionalRecord * intercepts.tiesUsLatam[answer],
})

/**
 * The labelled contributions to each answer's log odds against deferring, which has none. Their sum is the answer's
 * utility; sorted by size they are the "because …" of an answer, and those of the refusals "what would make it refuse".
 */
export const answerTerms = (inputs: AnswerInputs, values: AnswerValues): ByAnswer<readonly AnswerTerm[]> => {
  const push = pushTerms(inputs, values)
  const firmness = firmnessTerms(inputs, values)
  const shift: AnswerTerm = { term: 'acceptance-shift', value: values.acceptanceShift }
  const stage = (shiftOnceImposed: number): AnswerTerm => ({
    term: 'stage',
    value: inputs.imposed ? shiftOnceImposed : 0,
  })
  const capacity = inputs.retaliatoryCapacity - neutral.retaliatoryCapacity
  const exposure = inputs.exposure - neutral.exposure
  return {
    'accepts-in-full': [baseRate('accepts-in-full', values), shift, stage(values.imposedFull), ...push],
    'accepts-in-part': [
      baseRate('accepts-in-part', values),
      shift,
      stage(values.imposedPart),
      ...push.map(({ term, value }) => ({ term, value: values.partScale * value })),
    ],
    defers: [],
    declines: [baseRate('declines', values), ...firmness],
    retaliates: [
      baseRate('retaliates', values),
      stage(values.imposedRetaliation),
      ...firmness,
      { term: 'exposure', value: -values.precision * values.retaliationExposure * exposure },
      { term: 'retaliatory-capacity', value: values.precision * values.retaliatoryCapacity * capacity },
    ],
  }
}
