import type { Parameter } from '@lapolicy/core'

/** The rate of the record, percent. None of the five sources gives one. */
export const RECORDED_RATE = 25

/** The rate threatened in July 2025, percent; record outside the five sources. */
const RECORDED_JULY_RATE = 30

/**
 * The rate threatened in July where the tariff stands at another than the record's: raised in the same proportion, by a
 * fifth. At most 1000 %, where the scale ends.
 */
export const julyRate = (rate: number): number => Math.min(1000, (rate * RECORDED_JULY_RATE) / RECORDED_RATE)

/** Numbers that none of the five sources gives. The record outside them is offered where there is one, and cited. */
export const parameters: readonly Parameter[] = [
  {
    name: 'tariff-rate',
    unit: 'percent',
    // Below one per cent there is no order to speak of.
    range: [1, 1000],
    record: { value: RECORDED_RATE, source: 'npr-2025-02-03', locator: 'a tariff of 25 %, on hold for a month' },
  },
  {
    name: 'tariff-coverage',
    unit: 'share of the goods from Mexico that the tariff names',
    range: [0, 1],
    record: { value: 1, source: 'ap-2025-03-04-tariffs', locator: 'taxed at 25% from midnight' },
  },
  {
    name: 'exempt-share',
    unit: 'share of those goods that an exemption spares once claimed',
    range: [0, 1],
    record: {
      value: 0.876,
      source: 'us-tariff-record',
      locator: 'share of imports claiming the agreement, December 2025',
    },
  },
  {
    name: 'deadline-days',
    unit: 'days',
    range: [1, 31],
    record: { value: 30, source: 'npr-2025-02-03', locator: 'on hold for a month' },
  },
  { name: 'retaliation-rate', unit: 'percent', range: [1, 1000], illustrative: 25 },
]
