import type { Rule } from '@lapolicy/core'
import { answerAppeals } from './answer-appeals.js'
import { answerDelivered } from './answer-delivered.js'
import { answerGiven } from './answer-given.js'
import { answerHedges } from './answer-hedges.js'
import { answerInKind } from './answer-in-kind.js'
import { answerResumed } from './answer-resumed.js'
import { answerScheduled } from './answer-scheduled.js'
import { approvalPays } from './approval-pays.js'
import { approvalRallies } from './approval-rallies.js'
import { approvalSettles } from './approval-settles.js'
import { assuranceAges } from './assurance-ages.js'
import { coercerAfterAcceptance } from './coercer-after-acceptance.js'
import { coercerAfterPartial } from './coercer-after-partial.js'
import { coercerAfterRefusal } from './coercer-after-refusal.js'
import { coercerAfterRetaliation } from './coercer-after-retaliation.js'
import { coercerDeadline } from './coercer-deadline.js'
import { coercerDeadlinePassed } from './coercer-deadline-passed.js'
import { coercerLifts } from './coercer-lifts.js'
import { coercerPatience } from './coercer-patience.js'
import { concessionCounted } from './concession-counted.js'
import { demandsCounted } from './demands-counted.js'
import { effortAdjusts } from './effort-adjusts.js'
import { effortRelapses } from './effort-relapses.js'
import { effortUndertaken } from './effort-undertaken.js'
import { followThroughAges } from './follow-through-ages.js'
import { normBreached } from './norm-breached.js'
import { normRecovers } from './norm-recovers.js'
import { ordersFallDue } from './orders-fall-due.js'
import { ordersPending } from './orders-pending.js'
import { outreachCounted } from './outreach-counted.js'
import { outreachFades } from './outreach-fades.js'
import { outsideOptionCourted } from './outside-option-courted.js'
import { outsideOptionDrifts } from './outside-option-drifts.js'
import { positionCoordinated } from './position-coordinated.js'
import { recordAssurance } from './record-assurance.js'
import { recordFollowThrough } from './record-follow-through.js'
import { recordFollowThroughNearby } from './record-follow-through-nearby.js'
import { recordIdleThreats } from './record-idle-threats.js'
import { reliefBroken } from './relief-broken.js'
import { reliefKept } from './relief-kept.js'
import { reliefReviewed } from './relief-reviewed.js'
import { reversalsCounted } from './reversals-counted.js'
import { salienceFades } from './salience-fades.js'
import { salienceRaised } from './salience-raised.js'
import { separateDeals } from './separate-deals.js'
import { solidarityReturns } from './solidarity-returns.js'
import { tensionFades } from './tension-fades.js'
import { tensionRaised } from './tension-raised.js'
import { threatsStanding } from './threats-standing.js'
import { trustFades } from './trust-fades.js'
import { trustLostNearby } from './trust-lost-nearby.js'
import { trustLostToCoercion } from './trust-lost-to-coercion.js'
import { trustLostToReversals } from './trust-lost-to-reversals.js'
import { trustLostUnderTariff } from './trust-lost-under-tariff.js'
import { trustWonByOutreach } from './trust-won-by-outreach.js'

/**
 * Demands that no scenario decides: their answers, what an answer brings with it, what the coercer makes of it, the three
 * records that are never merged (follow-through, assurance, trust), and what fades month by month.
 */
export const answerRules: readonly Rule[] = [
  answerScheduled,
  answerResumed,
  answerGiven,
  answerInKind,
  answerDelivered,
  answerHedges,
  answerAppeals,
  effortUndertaken,
  concessionCounted,
  approvalRallies,
  approvalPays,
  separateDeals,
  positionCoordinated,
  coercerDeadline,
  coercerDeadlinePassed,
  coercerPatience,
  coercerAfterRefusal,
  coercerAfterRetaliation,
  coercerAfterAcceptance,
  coercerAfterPartial,
  coercerLifts,
  reliefReviewed,
  reliefKept,
  reliefBroken,
  recordFollowThrough,
  recordFollowThroughNearby,
  recordIdleThreats,
  ordersFallDue,
  ordersPending,
  recordAssurance,
  threatsStanding,
  demandsCounted,
  reversalsCounted,
  outreachCounted,
  trustLostToCoercion,
  trustLostUnderTariff,
  trustLostNearby,
  trustLostToReversals,
  trustWonByOutreach,
  salienceRaised,
  normBreached,
  tensionRaised,
  outsideOptionCourted,
  trustFades,
  followThroughAges,
  assuranceAges,
  salienceFades,
  approvalSettles,
  effortAdjusts,
  effortRelapses,
  tensionFades,
  outreachFades,
  solidarityReturns,
  normRecovers,
  outsideOptionDrifts,
]
