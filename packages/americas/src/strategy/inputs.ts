import type { Reading } from '@lapolicy/core'
import { combinedExposure, saturating } from '../answer/exposure.js'
import { type AnswerInputs, neutral } from '../answer/inputs.js'
import { inputKnobs } from '../answer/knobs.js'
import { lossSeverity, tariffSeverity } from '../answer/severity.js'
import type { Americas } from '../model.js'
import { costOf, type Demand } from './demand.js'
import { readingKnobs } from './knobs.js'

/** What has to be readable for an answer to be weighed: a rule's moment, a decision's, or a screen's. */
export type Weighable = Pick<Reading<Americas>, 'world' | 'level' | 'tie' | 'valueOf'>

/** A demand between two. */
export interface Pressed {
  readonly coercer: string
  readonly target: string
  readonly demand: Demand
}

/**
 * Reads from the world what a state weighs when it answers a demand. Follow-through, assurance and the outside option
 * are the target's own view of the coercer. With several demands open, severity is that of this one.
 */
export function answerInputs(reading: Weighable, { coercer, target, demand }: Pressed): AnswerInputs {
  const { level, tie } = reading
  return {
    exposure: combinedExposure(
      {
        goods: tie(target, coercer, 'goodsExposure'),
        people: tie(target, coercer, 'peopleExposure'),
        finance: tie(target, coercer, 'financeExposure'),
        security: tie(target, coercer, 'securityExposure'),
      },
      reading.valueOf(inputKnobs.otherChannelScale),
    ),
    severity: severityOf(reading, { coercer, target, demand }),
    imposed: demand.imposed,
    followThrough: tie(target, coercer, 'followThrough'),
    assurance: tie(target, coercer, 'assurance'),
    demandCost: costOf(demand.ask),
    // Alignment is nearness to the United States; nearness to anybody else is not known.
    alignment: coercer === 'USA' ? level(target, 'alignment') : neutral.alignment,
    salience: level(target, 'salience'),
    constraints: level(target, 'constraints'),
    outsideOption: tie(target, coercer, 'outsideOption'),
    retaliatoryCapacity: retaliatoryCapacity(reading, { coercer, target }),
    sidePayment: demand.sidePayment,
    multilateral: demand.multilateral ? 1 : 0,
    solidarity: level('LAC', 'solidarity'),
  }
}

/**
 * The means of a state to answer in kind, 0 to 1: what the coercer sells it over the coercer's own GDP, saturating. What
 * hurts the coercer is the weight of that market in its own economy, so a small state that buys all its goods there has
 * hardly any. Where trade or GDP is not known, none.
 */
export function retaliatoryCapacity(
  reading: Weighable,
  { coercer, target }: Pick<Pressed, 'coercer' | 'target'>,
): number {
  const sold = known(reading.world.ties[coercer]?.[target]?.exports)
  const gdp = known(reading.world.actors[coercer]?.gdp)
  if (sold === null || gdp === null || gdp === 0) return 0
  return saturating(sold / gdp, reading.valueOf(readingKnobs.retaliationScale))
}

/** A tariff by its rate, coverage, exports and GDP; anything else as severe as the demand says. */
export function severityOf(reading: Weighable, { coercer, target, demand }: Pressed): number {
  const { world } = reading
  const { ratePercent, coverage, severity } = demand
  if (ratePercent === null || coverage === null) return severity
  const rate = ratePercent / 100
  const exportsToCoercer = known(world.ties[target]?.[coercer]?.exports)
  const gdp = known(world.actors[target]?.gdp)
  if (exportsToCoercer !== null && gdp !== null && gdp > 0)
    return tariffSeverity({ rate, coverage, exportsToCoercer, gdp })
  return lossSeverity({ loss: rate * coverage * reading.valueOf(readingKnobs.unknownGoodsShare), gdp: 1 })
}

const known = (level: number | null | undefined): number | null => level ?? null
