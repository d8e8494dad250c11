/** The words of each error: what is wrong (`{where}` and `{expected}` are filled in), and what to do about it. */
export const errorText = {
  'sector/invalid': {
    message: '{where} is not what solveSector can use: expected {expected}.',
    hint: 'Mend that entry; rows are origins, columns destinations, rates are shares (0.25 is 25 %).',
  },
  'sector/no-sales': {
    message: '{where} is empty: expected {expected}.',
    hint: 'Leave the region out, or pool it with another: what sells nothing has no price to solve for.',
  },
  'equilibrium/invalid': {
    message: '{where} is not what solveEquilibrium can use: expected {expected}.',
    hint: 'Mend that entry; rows are origins, columns destinations, rates are shares (0.25 is 25 %).',
  },
  'equilibrium/no-sales': {
    message: '{where} is empty: expected {expected}.',
    hint: 'Leave the region out, or give its output, or pool it with another.',
  },
  'equilibrium/no-purchases': {
    message: '{where} is empty: expected {expected}.',
    hint: 'Leave the region out, or give its output, or pool it with another.',
  },
} as const

/** The stable names of the errors. */
export type TradeErrorCode = keyof typeof errorText
