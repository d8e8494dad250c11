import type { Rule } from '@lapolicy/core'
import { accessGranted } from './access-granted.js'
import { agreementLapses } from './agreement-lapses.js'
import { auditSignals } from './audit-signals.js'
import { chinaAnswers } from './china-answers.js'
import { countermeasureCosts } from './countermeasure-costs.js'
import { countermeasureFades } from './countermeasure-fades.js'
import { courtAnnuls } from './court-annuls.js'
import { feesLowered } from './fees-lowered.js'
import { newOperator } from './new-operator.js'
import { operatorArrives } from './operator-arrives.js'
import { operatorLeaves } from './operator-leaves.js'
import { optionsAlarm } from './options-alarm.js'
import { saleReviewed } from './sale-reviewed.js'
import { visasRestricted } from './visas-restricted.js'

/** Ports, concessions, access and the canal: what changes hands, who answers, what it costs. */
export const portsRules: readonly Rule[] = [
  accessGranted,
  agreementLapses,
  auditSignals,
  chinaAnswers,
  countermeasureCosts,
  countermeasureFades,
  courtAnnuls,
  feesLowered,
  newOperator,
  operatorArrives,
  operatorLeaves,
  optionsAlarm,
  saleReviewed,
  visasRestricted,
]
