import type { StateId } from '../actors/states.js'
import { type DatedTariff, tariffRate as rate, tariffRecord } from './dated-tariff.js'
import { type Figure, figureOf } from './figure.js'

/** A tariff the United States put on a state's goods. */
export interface TariffRecord extends DatedTariff {
  /** Whose goods pay it. */
  readonly on: StateId
  /** On what ground it was ordered. */
  readonly programme: 'emergency: border and fentanyl' | 'emergency: reciprocal' | 'emergency: Brazil' | 'section 122'
  /** What is exempt, in words; the share that claims the exemption is `agreementShare`. */
  readonly exempt?: string
}

const source = 'us-tariff-record'
const ended = '2026-02-24'
const agreementGoods = 'Goods that claim the North American agreement, from 2025-03-07; potash then pays 10 %.'

/** What states of the region paid from 2025-04-05 (all but Mexico and Cuba) that are not in the record below by name. */
export const defaultReciprocal: Figure = rate(0.1, '2025-04-05')

// Longer than other files because it is a data table.
/** The dated record, by state and then by day; the states the first what-ifs touch, and those that paid another rate. */
export const usTariffs: readonly TariffRecord[] = [
  {
    id: 'arg-reciprocal',
    on: 'ARG',
    programme: 'emergency: reciprocal',
    from: '2025-04-05',
    until: ended,
    rate: rate(0.1, '2025-04-05'),
    source,
  },
  {
    id: 'bol-reciprocal',
    on: 'BOL',
    programme: 'emergency: reciprocal',
    from: '2025-04-05',
    until: '2025-08-07',
    rate: rate(0.1, '2025-04-05'),
    source,
  },
  {
    id: 'bol-reciprocal-august',
    on: 'BOL',
    programme: 'emergency: reciprocal',
    from: '2025-08-07',
    until: ended,
    rate: rate(0.15, '2025-08-07'),
    source,
  },
  {
    id: 'bra-reciprocal',
    on: 'BRA',
    programme: 'emergency: reciprocal',
    from: '2025-04-05',
    until: ended,
    rate: rate(0.1, '2025-04-05'),
    source,
  },
  {
    id: 'bra-emergency',
    on: 'BRA',
    programme: 'emergency: Brazil',
    from: '2025-08-06',
    until: ended,
    rate: rate(0.4, '2025-08-06'),
    exempt: 'A list of goods from the start; most food from 2025-11-20.',
    source,
  },
  {
    id: 'can-fentanyl',
    on: 'CAN',
    programme: 'emergency: border and fentanyl',
    from: '2025-03-04',
    until: '2025-08-01',
    rate: rate(0.25, '2025-03-04'),
    exempt: `${agreementGoods} Energy pays 10 %.`,
    source,
    note: 'Ordered on 2025-02-01, to start on 2025-02-04; put off for a month on 2025-02-03.',
  },
  {
    id: 'can-fentanyl-august',
    on: 'CAN',
    programme: 'emergency: border and fentanyl',
    from: '2025-08-01',
    until: ended,
    rate: rate(0.35, '2025-08-01'),
    exempt: agreementGoods,
    source,
  },
  {
    id: 'chn-fentanyl',
    on: 'CHN',
    programme: 'emergency: border and fentanyl',
    from: '2025-02-04',
    until: '2025-03-04',
    rate: rate(0.1, '2025-02-04'),
    source,
  },
  {
    id: 'chn-fentanyl-march',
    on: 'CHN',
    programme: 'emergency: border and fentanyl',
    from: '2025-03-04',
    until: ended,
    rate: rate(0.2, '2025-03-04'),
    source,
    note: 'Later changes of this part are not in the record that was read.',
  },
  {
    id: 'chn-reciprocal-peak',
    on: 'CHN',
    programme: 'emergency: reciprocal',
    from: '2025-04-09',
    until: '2025-05-14',
    rate: rate(1.25, '2025-04-09'),
    source,
  },
  {
    id: 'chn-reciprocal',
    on: 'CHN',
    programme: 'emergency: reciprocal',
    from: '2025-05-14',
    until: ended,
    rate: rate(0.1, '2025-05-14'),
    source,
    note: '34 % suspended to 10 %.',
  },
  {
    id: 'cri-reciprocal',
    on: 'CRI',
    programme: 'emergency: reciprocal',
    from: '2025-04-05',
    until: '2025-08-07',
    rate: rate(0.1, '2025-04-05'),
    source,
  },
  {
    id: 'cri-reciprocal-august',
    on: 'CRI',
    programme: 'emergency: reciprocal',
    from: '2025-08-07',
    until: ended,
    rate: rate(0.15, '2025-08-07'),
    source,
  },
  {
    id: 'ecu-reciprocal',
    on: 'ECU',
    programme: 'emergency: reciprocal',
    from: '2025-04-05',
    until: '2025-08-07',
    rate: rate(0.1, '2025-04-05'),
    source,
  },
  {
    id: 'ecu-reciprocal-august',
    on: 'ECU',
    programme: 'emergency: reciprocal',
    from: '2025-08-07',
    until: ended,
    rate: rate(0.15, '2025-08-07'),
    source,
    note: 'The schedule’s text has 15 %; a configuration that repeats it has 10 %.',
  },
  {
    id: 'guy-reciprocal-august',
    on: 'GUY',
    programme: 'emergency: reciprocal',
    from: '2025-08-07',
    until: ended,
    rate: rate(0.15, '2025-08-07'),
    source,
    note: 'Announced at 38 % in April and suspended to 10 % within days.',
  },
  {
    id: 'mex-fentanyl',
    on: 'MEX',
    programme: 'emergency: border and fentanyl',
    from: '2025-03-04',
    until: ended,
    rate: rate(0.25, '2025-03-04'),
    exempt: agreementGoods,
    source,
    note: 'Ordered on 2025-02-01, to start on 2025-02-04; put off for a month on 2025-02-03; threatened at 30 % on 2025-07-12 and left at 25 %.',
  },
  {
    id: 'mex-section-122',
    on: 'MEX',
    programme: 'section 122',
    from: ended,
    until: '2026-07-24',
    rate: rate(0.1, '2026-02-24'),
    exempt: 'Goods that claim the North American agreement.',
    source,
    note: 'Ends by statute after 150 days.',
  },
  {
    id: 'nic-reciprocal',
    on: 'NIC',
    programme: 'emergency: reciprocal',
    from: '2025-08-07',
    until: ended,
    rate: rate(0.18, '2025-08-07'),
    source,
  },
  {
    id: 'pan-reciprocal',
    on: 'PAN',
    programme: 'emergency: reciprocal',
    from: '2025-04-05',
    until: ended,
    rate: rate(0.1, '2025-04-05'),
    source,
  },
  {
    id: 'tto-reciprocal-august',
    on: 'TTO',
    programme: 'emergency: reciprocal',
    from: '2025-08-07',
    until: ended,
    rate: rate(0.15, '2025-08-07'),
    source,
  },
  {
    id: 'ven-reciprocal-august',
    on: 'VEN',
    programme: 'emergency: reciprocal',
    from: '2025-08-07',
    until: ended,
    rate: rate(0.15, '2025-08-07'),
    source,
  },
]

const share = (date: string, value: number): Figure =>
  figureOf({ ...tariffRecord, unit: 'share of imports, 0 to 1' }, { value, date })

/** Share of US imports from Mexico and Canada that claims the North American agreement and so escapes the emergency tariff. Dates ascend. */
export const agreementShare: readonly Figure[] = [
  figureOf(
    { ...tariffRecord, unit: 'share of imports, 0 to 1' },
    { value: 0.395, date: '2024', note: 'Between 0.38 and 0.41 by month; the middle stands here.' },
  ),
  share('2025-01', 0.397),
  share('2025-06', 0.5),
  share('2025-07', 0.856),
  share('2025-12', 0.876),
]

const effective = (value: number): Figure =>
  figureOf(
    {
      ...tariffRecord,
      unit: 'share of imports, 0 to 1',
      date: '2025-11',
      source: 'eclac-2025',
      grade: 'published-estimate',
    },
    value,
  )

/** Effective US tariff on each state’s goods in November 2025 as ECLAC reckons it. */
export const effectiveTariffs: Readonly<Partial<Record<StateId, Figure>>> = {
  BRA: effective(0.33),
  DOM: effective(0.12),
  JAM: effective(0.06),
  MEX: effective(0.08),
  NIC: effective(0.18),
  TTO: effective(0.14),
  URY: effective(0.2),
}

/** The same for groups: the region, the rest of the Caribbean, and all US imports. */
export const effectiveTariffMeans = {
  LAC: effective(0.1),
  otherCaribbean: effective(0.03),
  world: effective(0.17),
} as const satisfies Readonly<Record<string, Figure>>

/** The energy, and from 2025-03-07 the potash, of Canada pay this much where the rest pays 25 % and then 35 %. */
export const energyFromCanada: Figure = rate(0.1, '2025-03-04')
