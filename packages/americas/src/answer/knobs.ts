import { knob } from '@lapolicy/core'

/**
 * Every number of the answer model that somebody may see differently. Slopes are judgement on the signs and relative
 * sizes of the literature; `decisions/0001-answer-model.md` says how they were set. Longer than other files because it is a table.
 */
export const answerKnobs = {
  /** Moves both acceptances and nothing else: the only knob that is meant to move the population's mean. */
  acceptanceShift: knob({
    id: 'answer.acceptance-shift',
    value: 0,
    range: [-1, 1],
    unit: 'log odds',
    basis: 'm-pressure-yields-favourable-decisions',
    grade: 'judgement',
    lens: { parameter: 'pressureConcession', sign: 1 },
  }),
  /** 0 starts from all threats by the United States, 1 from those against Latin America and the Caribbean (the low case). */
  regionalRecord: knob({
    id: 'answer.regional-record',
    value: 0,
    range: [0, 1],
    unit: 'weight of the regional record',
    basis: 'ties-latam',
    grade: 'published-estimate',
  }),
  dependence: knob({
    id: 'answer.dependence',
    value: 1.2,
    range: [0.8, 1.8],
    unit: 'log odds per unit of pressure (exposure × severity / 0.5 × certainty)',
    basis: 'bapat-kwon',
    grade: 'judgement',
    lens: { parameter: 'dependenceCompliance', sign: 1 },
  }),
  /** The one place where the record of threats carried out enters. */
  followThrough: knob({
    id: 'answer.follow-through',
    value: 1,
    range: [0, 2],
    unit: 'certainty per unit of follow-through',
    basis: 'peterson',
    grade: 'judgement',
  }),
  fragmentation: knob({
    id: 'answer.fragmentation-leverage',
    value: 0.5,
    range: [0, 1],
    unit: 'share of pressure per unit of missing solidarity',
    basis: 'm-fragmentation-gives-us-leverage',
    grade: 'judgement',
    lens: { parameter: 'fragmentationLeverage', sign: 1 },
  }),
  assurance: knob({
    id: 'answer.assurance',
    value: 0.8,
    range: [0, 1.6],
    unit: 'log odds per unit',
    basis: 'goliath',
    grade: 'judgement',
  }),
  alignment: knob({
    id: 'answer.alignment',
    value: 0.7,
    range: [0, 1.2],
    unit: 'log odds per unit',
    basis: 'alliance-sign',
    grade: 'judgement',
  }),
  sidePayment: knob({
    id: 'answer.side-payment',
    value: 1,
    range: [0.5, 1.5],
    unit: 'log odds per unit',
    basis: 'aid-votes',
    grade: 'judgement',
    lens: { parameter: 'incentiveEffectiveness', sign: 1 },
  }),
  multilateral: knob({
    id: 'answer.multilateral',
    value: 1.1,
    range: [0.8, 1.5],
    unit: 'log odds',
    basis: 'bhkm',
    grade: 'published-estimate',
  }),
  demandCost: knob({
    id: 'answer.demand-cost',
    value: 1.7,
    range: [1.1, 2.5],
    unit: 'log odds per unit',
    basis: 'hse-goal',
    grade: 'judgement',
  }),
  rally: knob({
    id: 'answer.rally',
    value: 0.7,
    range: [0, 1.2],
    unit: 'log odds per unit',
    basis: 'rally',
    grade: 'judgement',
    lens: { parameter: 'sovereigntyBacklash', sign: 1 },
  }),
  constraints: knob({
    id: 'answer.constraints',
    value: 1,
    range: [0.5, 2],
    unit: 'log odds per unit',
    basis: 'judgement-constraints',
    grade: 'judgement',
  }),
  outsideOption: knob({
    id: 'answer.outside-option',
    value: 0.6,
    range: [0.3, 0.9],
    unit: 'log odds per unit',
    basis: 'judgement-slopes',
    grade: 'judgement',
  }),
  /** How much of what moves acceptance in full also moves acceptance in part. */
  partScale: knob({
    id: 'answer.part-scale',
    value: 0.55,
    range: [0.35, 0.8],
    unit: 'share',
    basis: 'judgement-part-scale',
    grade: 'judgement',
  }),
  firmnessCost: knob({
    id: 'answer.firmness-cost',
    value: 0.6,
    range: [0.3, 1],
    unit: 'log odds per unit',
    basis: 'hse-goal',
    grade: 'judgement',
  }),
  firmnessRally: knob({
    id: 'answer.firmness-rally',
    value: 0.9,
    range: [0.4, 1.4],
    unit: 'log odds per unit',
    basis: 'm-force-proposals-trigger-sovereignty-refusal',
    grade: 'judgement',
    lens: { parameter: 'sovereigntyBacklash', sign: 1 },
  }),
  firmnessAlignment: knob({
    id: 'answer.firmness-alignment',
    value: 0.7,
    range: [0, 1.2],
    unit: 'log odds per unit',
    basis: 'ideology',
    grade: 'judgement',
  }),
  retaliatoryCapacity: knob({
    id: 'answer.retaliatory-capacity',
    value: 4,
    range: [2, 6],
    unit: 'log odds per unit',
    basis: 'retaliation-rare',
    grade: 'judgement',
  }),
  retaliationExposure: knob({
    id: 'answer.retaliation-exposure',
    value: 1.5,
    range: [0.5, 3],
    unit: 'log odds per unit of exposure, against retaliating',
    basis: 'retaliation-rare',
    grade: 'judgement',
  }),
  imposedFull: knob({
    id: 'answer.imposed-full',
    value: -0.776,
    range: [-1.8, -0.4],
    unit: 'log odds',
    basis: 'ties-imposed',
    grade: 'published-estimate',
  }),
  imposedPart: knob({
    id: 'answer.imposed-part',
    value: 0.043,
    range: [-1.2, 0.2],
    unit: 'log odds',
    basis: 'ties-imposed',
    grade: 'published-estimate',
  }),
  imposedRetaliation: knob({
    id: 'answer.imposed-retaliation',
    value: 0.5,
    range: [0, 1],
    unit: 'log odds',
    basis: 'judgement-imposed-retaliation',
    grade: 'judgement',
  }),
  /** How sharply states respond to what they weigh; the base rates are not scaled with it. */
  precision: knob({
    id: 'answer.precision',
    value: 1,
    range: [0.5, 3],
    unit: 'factor',
    basis: 'judgement-precision',
    grade: 'judgement',
  }),
} as const

/** Knobs of what the inputs are made of. */
export const inputKnobs = {
  otherChannelScale: knob({
    id: 'answer.other-channel-scale',
    value: 0.3,
    range: [0.15, 0.6],
    unit: 'share at which a channel has done 63 % of its work',
    basis: 'judgement-exposure-channels',
    grade: 'judgement',
  }),
  ideologyWeight: knob({
    id: 'answer.ideology-weight',
    value: 0.5,
    range: [0.3, 0.7],
    unit: 'share',
    basis: 'ideology',
    grade: 'judgement',
  }),
} as const

/** A value for each knob of the answer model. */
export type AnswerValues = { readonly [Name in keyof typeof answerKnobs]: number }

/** The knobs' own values. */
export const answerDefaults: AnswerValues = Object.fromEntries(
  Object.entries(answerKnobs).map(([name, { value }]) => [name, value]),
) as AnswerValues
