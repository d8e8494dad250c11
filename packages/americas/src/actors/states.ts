import type { Actor } from './actor.js'

/** The 33 states of Latin America and the Caribbean, in the order of their ids. */
export const latinAmericanStates = {
  ARG: { id: 'ARG', name: 'Argentina', kind: 'state', region: 'south-america', office: 'Argentina’s president' },
  ATG: {
    id: 'ATG',
    name: 'Antigua and Barbuda',
    kind: 'state',
    region: 'caribbean',
    office: 'Antigua and Barbuda’s prime minister',
  },
  BHS: { id: 'BHS', name: 'Bahamas', kind: 'state', region: 'caribbean', office: 'the Bahamas’ prime minister' },
  BLZ: {
    id: 'BLZ',
    name: 'Belize',
    kind: 'state',
    region: 'central-america',
    office: 'Belize’s prime minister',
    dispute:
      'Guatemala claims part of its territory; both sides have put the case to the International Court of Justice.',
  },
  BOL: { id: 'BOL', name: 'Bolivia', kind: 'state', region: 'south-america', office: 'Bolivia’s president' },
  BRA: { id: 'BRA', name: 'Brazil', kind: 'state', region: 'south-america', office: 'Brazil’s president' },
  BRB: { id: 'BRB', name: 'Barbados', kind: 'state', region: 'caribbean', office: 'Barbados’s prime minister' },
  CHL: { id: 'CHL', name: 'Chile', kind: 'state', region: 'south-america', office: 'Chile’s president' },
  COL: { id: 'COL', name: 'Colombia', kind: 'state', region: 'south-america', office: 'Colombia’s president' },
  CRI: { id: 'CRI', name: 'Costa Rica', kind: 'state', region: 'central-america', office: 'Costa Rica’s president' },
  CUB: {
    id: 'CUB',
    name: 'Cuba',
    kind: 'state',
    region: 'caribbean',
    office: 'Cuba’s president',
    dispute: 'Cuba disputes the lease under which the United States holds the naval base at Guantánamo Bay.',
  },
  DMA: { id: 'DMA', name: 'Dominica', kind: 'state', region: 'caribbean', office: 'Dominica’s prime minister' },
  DOM: {
    id: 'DOM',
    name: 'Dominican Republic',
    kind: 'state',
    region: 'caribbean',
    office: 'the Dominican Republic’s president',
  },
  ECU: { id: 'ECU', name: 'Ecuador', kind: 'state', region: 'south-america', office: 'Ecuador’s president' },
  GRD: { id: 'GRD', name: 'Grenada', kind: 'state', region: 'caribbean', office: 'Grenada’s prime minister' },
  GTM: { id: 'GTM', name: 'Guatemala', kind: 'state', region: 'central-america', office: 'Guatemala’s president' },
  GUY: {
    id: 'GUY',
    name: 'Guyana',
    kind: 'state',
    region: 'south-america',
    office: 'Guyana’s president',
    dispute:
      'Venezuela claims the Essequibo region, which Guyana governs; the case is before the International Court of Justice.',
  },
  HND: { id: 'HND', name: 'Honduras', kind: 'state', region: 'central-america', office: 'Honduras’s president' },
  HTI: { id: 'HTI', name: 'Haiti', kind: 'state', region: 'caribbean', office: 'Haiti’s transitional authorities' },
  JAM: { id: 'JAM', name: 'Jamaica', kind: 'state', region: 'caribbean', office: 'Jamaica’s prime minister' },
  KNA: {
    id: 'KNA',
    name: 'Saint Kitts and Nevis',
    kind: 'state',
    region: 'caribbean',
    office: 'Saint Kitts and Nevis’s prime minister',
  },
  LCA: { id: 'LCA', name: 'Saint Lucia', kind: 'state', region: 'caribbean', office: 'Saint Lucia’s prime minister' },
  MEX: { id: 'MEX', name: 'Mexico', kind: 'state', region: 'north-america', office: 'Mexico’s president' },
  NIC: { id: 'NIC', name: 'Nicaragua', kind: 'state', region: 'central-america', office: 'Nicaragua’s presidency' },
  PAN: { id: 'PAN', name: 'Panama', kind: 'state', region: 'central-america', office: 'Panama’s president' },
  PER: { id: 'PER', name: 'Peru', kind: 'state', region: 'south-america', office: 'Peru’s president' },
  PRY: { id: 'PRY', name: 'Paraguay', kind: 'state', region: 'south-america', office: 'Paraguay’s president' },
  SLV: { id: 'SLV', name: 'El Salvador', kind: 'state', region: 'central-america', office: 'El Salvador’s president' },
  SUR: { id: 'SUR', name: 'Suriname', kind: 'state', region: 'south-america', office: 'Suriname’s president' },
  TTO: {
    id: 'TTO',
    name: 'Trinidad and Tobago',
    kind: 'state',
    region: 'caribbean',
    office: 'Trinidad and Tobago’s prime minister',
  },
  URY: { id: 'URY', name: 'Uruguay', kind: 'state', region: 'south-america', office: 'Uruguay’s president' },
  VCT: {
    id: 'VCT',
    name: 'Saint Vincent and the Grenadines',
    kind: 'state',
    region: 'caribbean',
    office: 'Saint Vincent and the Grenadines’ prime minister',
  },
  VEN: {
    id: 'VEN',
    name: 'Venezuela',
    kind: 'state',
    region: 'south-america',
    office: 'Venezuela’s government',
    dispute:
      'Who won the presidential vote of July 2024 is disputed: the authorities declared Nicolás Maduro the winner; the opposition, and in January 2025 Donald Trump, named Edmundo González.',
  },
} as const satisfies Record<string, Actor>

/** Every state of the model: Latin America and the Caribbean with the United States, Canada and China. */
export const states = {
  ...latinAmericanStates,
  USA: { id: 'USA', name: 'United States', kind: 'state', region: 'north-america', office: 'the US president' },
  CAN: { id: 'CAN', name: 'Canada', kind: 'state', region: 'north-america', office: 'Canada’s prime minister' },
  CHN: {
    id: 'CHN',
    name: 'China',
    kind: 'state',
    region: 'outside',
    office: 'China’s government',
    dispute: 'Claims Taiwan as its territory; see the actor TWN.',
  },
} as const satisfies Record<string, Actor>

export type LatinAmericanId = keyof typeof latinAmericanStates
export type StateId = keyof typeof states
