/** An actor without a row in the trade matrix, and why: what a tariff does to it cannot be worked out. */
export interface NotInMatrix {
  /** Id of the actor. */
  readonly id: string
  /** Why it has no row, as a sentence. */
  readonly reason: string
  /** The region of the matrix that holds it among others; absent where none does. */
  readonly within?: string
}

const summed = {
  within: 'CARICOM_oth',
  reason: 'The data set gives only the sum for six small Caribbean states, CARICOM_oth.',
} as const

/** Actors that somebody may ask for and that have no row of their own. */
export const notInMatrix: readonly NotInMatrix[] = [
  { id: 'ATG', ...summed },
  {
    id: 'CUB',
    reason: 'The data set that was read has no rows for Cuba, and US law all but bars trade with it.',
  },
  { id: 'DMA', ...summed },
  { id: 'GRD', ...summed },
  { id: 'KNA', ...summed },
  { id: 'LCA', ...summed },
  {
    id: 'TWN',
    reason: 'The data set that was read has no rows for Taiwan: what it sells is missing, not counted with China.',
  },
  { id: 'VCT', ...summed },
]
