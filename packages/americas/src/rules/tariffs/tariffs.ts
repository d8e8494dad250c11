import type { Rule } from '@lapolicy/core'
import { arrivalsFollowPath } from './arrivals-follow-path.js'
import { borderReinforced } from './border-reinforced.js'
import { criteriaMet } from './criteria-met.js'
import { dependenceShifts } from './dependence-shifts.js'
import { deterrenceFades } from './deterrence-fades.js'
import { disputeRuled, rulingHeeded } from './dispute-ruled.js'
import { effortCutsArrivals } from './effort-cuts-arrivals.js'
import { exemptionsClaimed } from './exemptions-claimed.js'
import { homeCost } from './home-cost.js'
import { incomeFalls } from './income-falls.js'
import { jointPlan } from './joint-plan.js'
import { nearshoringOpens } from './nearshoring-opens.js'
import { nearshoringTells } from './nearshoring-tells.js'
import { outsideMatrix } from './outside-matrix.js'
import { planDenied } from './plan-denied.js'
import { purchasesFall } from './purchases-fall.js'
import { recover } from './recover.js'
import { retaliationEnds } from './retaliation-ends.js'
import { retaliationHurts } from './retaliation-hurts.js'
import { rowback } from './rowback.js'
import { suspectsTransferred } from './suspects-transferred.js'
import { tradeDiverted } from './trade-diverted.js'
import { tradeFalls } from './trade-falls.js'
import { uncertainty } from './uncertainty.js'

/** What tariffs do to trade, income and prices, what is offered and done to have them lifted, and what that does at the border. */
export const tariffsRules: readonly Rule[] = [
  arrivalsFollowPath,
  borderReinforced,
  criteriaMet,
  dependenceShifts,
  deterrenceFades,
  disputeRuled,
  effortCutsArrivals,
  exemptionsClaimed,
  homeCost,
  incomeFalls,
  jointPlan,
  nearshoringOpens,
  nearshoringTells,
  outsideMatrix,
  planDenied,
  purchasesFall,
  recover,
  retaliationEnds,
  retaliationHurts,
  rowback,
  rulingHeeded,
  suspectsTransferred,
  tradeDiverted,
  tradeFalls,
  uncertainty,
]
