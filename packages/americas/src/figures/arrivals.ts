import type { Figure } from './figure.js'

const unit = 'people apprehended a month'
const between = 'US Border Patrol apprehensions between ports of entry, southwest border.'

const point = (date: string, value: number, source: Figure['source'], note?: string): Figure => ({
  value,
  unit,
  date,
  source,
  grade: 'measured',
  reviewBy: '2027-03-31',
  ...(note === undefined ? {} : { note }),
})

/**
 * People whom the US Border Patrol apprehended between the ports of entry of the southwest border, month by month.
 * Only months whose number was found in print; the months between are not known. Dates ascend.
 * Arrivals were falling before January 2025; a count of apprehensions is not a count of people who crossed.
 */
export const arrivals: readonly Figure[] = [
  point(
    '2022-02',
    159_170,
    'codelist-2024-02',
    'Under pandemic expulsions, when many people were counted more than once.',
  ),
  point(
    '2023-02',
    128_877,
    'cbp-2023-03-15',
    'Under pandemic expulsions, when many people were counted more than once.',
  ),
  point('2024-02', 140_644, 'cis-2024-03-25'),
  point('2024-03', 137_473, 'voz-2025-04-16-cbp'),
  point('2024-11', 46_612, 'whec-2025-01-15'),
  point('2024-12', 47_300, 'whec-2025-01-15', 'Rounded by the press.'),
  point('2025-01', 29_116, 'kvia-2025-02-18', 'Eleven days of it under the new administration.'),
  point('2025-02', 8346, 'epoch-2025-04-cbp'),
  point('2025-03', 7181, 'voz-2025-04-16-cbp'),
  point('2025-06', 6072, 'finanznachrichten-2025-07-16-cbp'),
  point('2025-07', 4600, 'cbp-press', 'Rounded by the press.'),
  point('2025-08', 6300, 'cbp-press', 'Rounded by the press.'),
  point('2025-09', 8400, 'cbp-press', 'Rounded by the press.'),
]

/**
 * People met at the southwest border in and between ports of entry: a wider count that must not be joined to `arrivals`.
 */
export const encounters: readonly Figure[] = [
  { ...point('2022-02', 166_010, 'cbp-press'), unit: 'people encountered a month' },
  { ...point('2023-02', 156_630, 'cbp-press'), unit: 'people encountered a month' },
  {
    ...point('2024-02', 189_913, 'cbp-press', 'Another report of the same month has 189,922.'),
    unit: 'people encountered a month',
  },
  {
    ...point('2024-12', 96_048, 'kvia-2025-02-18', 'From the same month’s CBP table, as the press reports it.'),
    unit: 'people encountered a month',
  },
  { ...point('2025-01', 61_465, 'kvia-2025-02-18'), unit: 'people encountered a month' },
]

/** Encounters by US fiscal year (October to September). */
export const encountersByFiscalYear: readonly Figure[] = [
  { ...point('2021', 1_734_686, 'cbp-press'), unit: 'people encountered a fiscal year' },
  { ...point('2022', 2_378_944, 'cbp-press'), unit: 'people encountered a fiscal year' },
  { ...point('2023', 2_475_669, 'cbp-press'), unit: 'people encountered a fiscal year' },
]

/** What the PISM analysis gives for the years 2021 to 2024: an average of those years, not the level of January 2025. */
export const arrivalsStated: Figure = {
  value: 180_000,
  unit: 'people registered a month, average',
  date: '2024',
  source: 'pism-2025',
  grade: 'stated-by-author',
  reviewBy: '2027-03-31',
  note: 'The author writes of record numbers "during Joe Biden’s presidency"; the count is not defined.',
}

/** Apprehensions of the last full month before the second term: where a what-if starts. */
export const arrivalsAtStart: Figure = {
  ...point('2024-12', 47_300, 'whec-2025-01-15'),
  note: `Rounded by the press. ${between}`,
}
