import { indicator } from '@lapolicy/core'

/**
 * What is counted for one actor. Indices without a sourced level are `changeOnly`: they open at a neutral value, and
 * screens show how far they moved and never where they stand. Security and rights are separate on purpose.
 */
export const actorIndicators = {
  approval: indicator({
    unit: 'pp',
    range: [-40, 40],
    changeOnly: true,
    meaning: 'change in the approval of the government since the start',
  }),
  salience: indicator({
    unit: 'index',
    range: [0, 1],
    opening: 0.4,
    changeOnly: true,
    meaning: 'how much sovereignty weighs with the public: the audience cost of yielding',
  }),
  constraints: indicator({
    unit: 'index',
    range: [0, 1],
    opening: 0.27,
    meaning: 'courts, congress and law that can stop an executive from yielding',
  }),
  alignment: indicator({
    unit: 'index',
    range: [-1, 1],
    meaning: 'nearness to US positions, from votes in the United Nations and the government’s orientation',
  }),
  income: indicator({
    unit: '%',
    range: [-25, 5],
    changeOnly: true,
    meaning: 'real income against the path without measures',
  }),
  tariffIncome: indicator({
    unit: '%',
    range: [-25, 5],
    changeOnly: true,
    meaning: 'the part of the change in real income that tariffs account for',
  }),
  countermeasureIncome: indicator({
    unit: '%',
    range: [-25, 5],
    changeOnly: true,
    meaning: 'the part of the change in real income that the countermeasures of others account for',
  }),
  tariffCost: indicator({
    unit: '%',
    range: [-100, 1000],
    changeOnly: true,
    meaning: 'change of all goods exports that tariffs account for',
  }),
  gdp: indicator({ unit: 'USD mn a year', range: [0, 1e8], opening: null, meaning: 'gross domestic product, 2023' }),
  rights: indicator({
    unit: 'points',
    range: [0, 100],
    opening: null,
    meaning: 'political rights and civil liberties, Freedom House scale',
  }),
  homicide: indicator({
    unit: 'per 100,000',
    range: [0, 200],
    opening: null,
    meaning: 'recorded homicides in a year',
  }),
  effort: indicator({
    unit: 'index',
    range: [0, 1],
    opening: 0.5,
    changeOnly: true,
    meaning: 'enforcement at the border and against trafficking',
  }),
  effortAim: indicator({
    unit: 'index',
    range: [0, 1],
    opening: 0.5,
    changeOnly: true,
    meaning: 'the effort that a government has undertaken to make; effort moves towards it',
  }),
  solidarity: indicator({
    unit: 'index',
    range: [0, 1],
    opening: 0.5,
    changeOnly: true,
    meaning: 'how far the region answers together; of the region only',
  }),
  norm: indicator({
    unit: 'points',
    range: [0, 100],
    opening: 100,
    changeOnly: true,
    meaning: 'the norm that states do not use or threaten force against one another; of the region only',
  }),
  homeCost: indicator({
    unit: 'pp',
    range: [0, 30],
    changeOnly: true,
    meaning: 'cost of the measures to consumers of the state that imposes them, in consumer prices',
  }),
  reversals: indicator({
    unit: 'count',
    range: [0, 1000],
    meaning: 'reversals of announced measures, counted from the log',
  }),
} as const
