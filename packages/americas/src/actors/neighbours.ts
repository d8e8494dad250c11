import type { StateId } from './states.js'

/**
 * States with a common land border, or with main coasts within about 160 km of each other across open sea; sorted by id.
 * Territories are left out: the Mona Passage makes no neighbours of the Dominican Republic and the United States here.
 */
export const neighbours: Readonly<Record<StateId, readonly StateId[]>> = {
  ARG: ['BOL', 'BRA', 'CHL', 'PRY', 'URY'],
  ATG: ['DMA', 'KNA'],
  BHS: ['CUB', 'HTI', 'USA'],
  BLZ: ['GTM', 'HND', 'MEX'],
  BOL: ['ARG', 'BRA', 'CHL', 'PER', 'PRY'],
  BRA: ['ARG', 'BOL', 'COL', 'GUY', 'PER', 'PRY', 'SUR', 'URY', 'VEN'],
  BRB: ['LCA', 'VCT'],
  CAN: ['USA'],
  CHL: ['ARG', 'BOL', 'PER'],
  CHN: [],
  COL: ['BRA', 'ECU', 'PAN', 'PER', 'VEN'],
  CRI: ['NIC', 'PAN'],
  CUB: ['BHS', 'HTI', 'JAM', 'USA'],
  DMA: ['ATG', 'LCA'],
  DOM: ['HTI'],
  ECU: ['COL', 'PER'],
  GRD: ['TTO', 'VCT', 'VEN'],
  GTM: ['BLZ', 'HND', 'MEX', 'SLV'],
  GUY: ['BRA', 'SUR', 'VEN'],
  HND: ['BLZ', 'GTM', 'NIC', 'SLV'],
  HTI: ['BHS', 'CUB', 'DOM'],
  JAM: ['CUB'],
  KNA: ['ATG'],
  LCA: ['BRB', 'DMA', 'VCT'],
  MEX: ['BLZ', 'GTM', 'USA'],
  NIC: ['CRI', 'HND', 'SLV'],
  PAN: ['COL', 'CRI'],
  PER: ['BOL', 'BRA', 'CHL', 'COL', 'ECU'],
  PRY: ['ARG', 'BOL', 'BRA'],
  SLV: ['GTM', 'HND', 'NIC'],
  SUR: ['BRA', 'GUY'],
  TTO: ['GRD', 'VEN'],
  URY: ['ARG', 'BRA'],
  USA: ['BHS', 'CAN', 'CUB', 'MEX'],
  VCT: ['BRB', 'GRD', 'LCA'],
  VEN: ['BRA', 'COL', 'GRD', 'GUY', 'TTO'],
}
