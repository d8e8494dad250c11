import { type Entry, type Figures, figuresOf, notKnown } from './figure.js'

/**
 * Half the government's place from left (−1) to right (1), half its nearness in UN votes, `clip(idealPoint + 0.2, −1, 1)`.
 * Where one part is missing the other stands alone. Closeness to the United States is disputed as a cause of yielding.
 */
function aligned(ideology: number | null, idealPoint: number | null, note?: string): Entry {
  const votes = idealPoint === null ? null : Math.max(-1, Math.min(1, idealPoint + 0.2))
  const parts = [ideology, votes].filter((part) => part !== null)
  const value = Math.round((1000 * parts.reduce((sum, part) => sum + part, 0)) / parts.length) / 1000
  const missing = ideology === null ? 'UN votes only' : votes === null ? 'government’s place only' : ''
  const place = ideology !== null && votes !== null ? 'place in politics from leader-ideology-2025' : ''
  const why = [missing, place, note].filter(Boolean).join('; ')
  return {
    value,
    ...(votes === null ? { source: 'leader-ideology-2025' } : {}),
    ...(why === '' ? {} : { note: why }),
  }
}

/** Nearness of each government to the US administration in January 2025: −1 far, 1 near. */
export const alignment: Figures = figuresOf(
  {
    unit: 'index, −1 to 1',
    date: '2025-01',
    source: 'un-ideal-points-2025',
    grade: 'judgement',
    reviewBy: '2027-03-31',
  },
  {
    ARG: aligned(1, 1.376, 'its votes moved sharply towards the United States in 2024'),
    ATG: aligned(null, -0.285),
    BHS: aligned(null, -0.138),
    BLZ: aligned(null, -0.278),
    BOL: aligned(
      null,
      -0.913,
      'the press placed the government of November 2025; in January 2025 another one governed',
    ),
    BRA: aligned(-1, -0.361),
    BRB: aligned(null, -0.182),
    CHL: aligned(
      -1,
      0.02,
      'its place is from rusi-2024 instead, which calls the president of January 2025 left-wing; the press placed the winner of the vote of December 2025',
    ),
    COL: aligned(-1, -0.32),
    CRI: aligned(0.62, -0.015, 'the press disagrees about this government; an error of about .3 is fair'),
    CUB: aligned(-1, -1.42),
    DMA: aligned(null, -0.747),
    DOM: aligned(0, -0.044, 'the press disagrees about this government; an error of about .3 is fair'),
    ECU: aligned(1, -0.009),
    // biome-ignore lint/suspicious/noApproximativeNumericConstant: an ideal point that happens to look like a logarithm.
    GRD: aligned(null, -0.434),
    GTM: aligned(-0.67, -0.065, 'the press disagrees about this government; an error of about .3 is fair'),
    GUY: aligned(null, -0.166),
    HND: aligned(
      null,
      -0.192,
      'the press placed the winner of the vote of November 2025; in January 2025 another president governed',
    ),
    HTI: aligned(null, -0.233),
    JAM: aligned(null, -0.227),
    KNA: aligned(null, -0.456),
    LCA: aligned(null, -0.456),
    MEX: aligned(-1, -0.133),
    NIC: aligned(-1, -1.438),
    PAN: aligned(1, 0.164),
    PER: aligned(
      null,
      -0.168,
      'the press placed the government of December 2025; in January 2025 another president governed',
    ),
    PRY: aligned(1, 0.357),
    SLV: aligned(0.67, -0.317, 'the press disagrees about this government; an error of about .3 is fair'),
    SUR: aligned(null, -0.16),
    TTO: aligned(null, -0.422),
    URY: aligned(null, 0.023, 'the press placed the government that took office in March 2025'),
    VCT: aligned(null, -0.442),
    VEN: aligned(-1, null, 'lost its UN vote, so no ideal point; later dealings with the United States are not in it'),
    USA: notKnown('The United States is what the others are measured against.'),
    CAN: aligned(null, 1.211),
    CHN: aligned(null, -0.854),
    EU27: notKnown('The Union does not vote in the General Assembly.'),
  },
)
