/** English text of what the model of tariffs leaves out, by message id. */
export const tariffEffectsText = {
  'tariff.left-out.one-sector':
    'One sector: all goods are one, so where a tariff falls on parts (cars that cross a border several times) its bite is understated.',
  'tariff.left-out.path':
    'No dynamics: two states of the economy are compared, with everybody at work in both. A recession on the way, or lost investment under uncertainty, is not in it.',
  'tariff.left-out.money':
    'No finance: exchange rate, interest, capital flows and what the public purse does with the revenue (here it goes to households) are left out.',
  'tariff.left-out.duties-before': 'Duties of before 2025 are taken as none, and services count as goods sold at home.',
  'tariff.left-out.long-run':
    'The highest elasticity is of the long run, when buyers have found other sellers: none of its volumes is a first year’s.',
  'tariff.left-out.sector':
    'The market of a sector holds all else as it is; its import share and the answers of buyers and makers are judgements, fitted to steel.',
  'tariff.left-out.not-in-matrix':
    'Cuba and Taiwan are not in the matrix; six small Caribbean states are in it as one.',
  'tariff.left-out.venezuela': 'Venezuela’s output of 2023 is a judgement: its trade is told, its real income is not.',
} as const
