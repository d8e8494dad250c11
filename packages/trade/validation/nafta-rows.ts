import type { Gains } from './caliendo-parro.js'
import { nafta1993 } from './nafta-1993.js'
import { figures, type Row } from './row.js'

const countries = ['Mexico', 'Canada', 'USA']

/** The columns of the paper's table, by the names that they have here. */
const columns = [
  ['welfare', 'welfare'],
  ['realwage', 'realWage'],
  ['tot', 'termsOfTrade'],
  ['vot', 'volumeOfTrade'],
] as const
const titles = {
  welfare: 'welfare',
  realWage: 'real wage',
  termsOfTrade: 'terms of trade',
  volumeOfTrade: 'volume of trade',
}

/** The paper's table, its trade, and the exact change of real income that belongs beside its first-order welfare. */
export function naftaRows(nafta = nafta1993()): Row[] {
  const { published, balanced, unbalanced } = nafta
  const half = 0.005
  const ours = (gains: Readonly<Record<string, Gains>>, column: keyof Gains): number[] =>
    countries.map((country) => gains[country]?.[column] as number)
  const cases = [
    ['balanced', published.zero_deficit, balanced],
    ['with deficits', published.with_deficit, unbalanced],
  ] as const
  const pairs = Object.keys(published.computed_trade_change_pct)
  return [
    ...cases.flatMap(([name, theirs, answers]) => [
      ...columns.map(([column, own]) =>
        figures({
          target: `NAFTA 1993, 31 × 40 (Caliendo & Parro 2015), ${name}: ${titles[own]} of Mexico, Canada, USA, %`,
          published: countries.map((country) => theirs[country]?.[column] as number),
          ours: ours(answers.gains, own),
          tolerance: half,
          decimals: 2,
        }),
      ),
      {
        target: `NAFTA 1993, ${name}: exact real income, beside that first-order welfare, %`,
        published: '',
        ours: ours(answers.gains, 'realIncome')
          .map((value) => value.toFixed(3).replace('-', '−'))
          .join(', '),
        difference: 0,
        tolerance: null,
        kind: 'shown',
      } satisfies Row,
    ]),
    figures({
      target: `NAFTA 1993, balanced: imports ${pairs.map((pair) => pair.replace('<-', ' from ')).join(', ')}, %`,
      published: pairs.map((pair) => published.computed_trade_change_pct[pair] as number),
      ours: pairs.map((pair) => balanced.trade[pair] as number),
      tolerance: half,
      decimals: 2,
    }),
  ]
}
