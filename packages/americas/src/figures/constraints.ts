import { type Entry, type Figures, figuresOf, notKnown } from './figure.js'

/**
 * What an elected government is bound by, from the index of electoral democracy `polyarchy` (0 to 1).
 * The factor puts the mean of the 25 coded states (polyarchy .599) on .27, the neutral value of the answer model.
 * Electoral democracy is not a count of veto players: a single-chamber democracy is overrated by it, a strong court underrated.
 */
function constrained(polyarchy: number): Entry {
  return { value: Math.round(450 * polyarchy) / 1000, note: `0.45 × polyarchy ${polyarchy}` }
}

/** How far courts, congress and law bind the government that answers a demand: 0 not at all, 1 in everything. */
export const constraints: Figures = figuresOf(
  {
    unit: 'index, 0 to 1',
    date: '2024',
    source: 'vdem-v15',
    grade: 'judgement',
    reviewBy: '2027-03-31',
  },
  {
    ARG: constrained(0.712),
    ATG: notKnown('V-Dem does not code states this small.'),
    BHS: notKnown('V-Dem does not code states this small.'),
    BLZ: notKnown('V-Dem does not code states this small.'),
    BOL: constrained(0.576),
    BRA: constrained(0.801),
    BRB: constrained(0.786),
    CHL: constrained(0.844),
    COL: constrained(0.701),
    CRI: constrained(0.859),
    CUB: constrained(0.178),
    DMA: notKnown('V-Dem does not code states this small.'),
    DOM: constrained(0.705),
    ECU: constrained(0.651),
    GRD: notKnown('V-Dem does not code states this small.'),
    GTM: constrained(0.597),
    GUY: constrained(0.491),
    HND: constrained(0.541),
    HTI: constrained(0.218),
    JAM: constrained(0.803),
    KNA: notKnown('V-Dem does not code states this small.'),
    LCA: notKnown('V-Dem does not code states this small.'),
    MEX: constrained(0.505),
    NIC: constrained(0.153),
    PAN: constrained(0.726),
    PER: constrained(0.634),
    PRY: constrained(0.579),
    SLV: constrained(0.339),
    SUR: constrained(0.768),
    TTO: constrained(0.755),
    URY: constrained(0.848),
    VCT: notKnown('V-Dem does not code states this small.'),
    VEN: constrained(0.197),
    USA: notKnown('Not read: the value is used for states that answer demands.'),
    CAN: constrained(0.842),
    CHN: notKnown('Not read: the value is used for states that answer demands.'),
    EU27: notKnown('Not read: the value is used for states that answer demands.'),
  },
)
