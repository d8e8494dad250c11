import type { Rule } from '@lapolicy/core'
import { buildsCooperation } from './builds-cooperation.js'
import { chillsCooperation } from './chills-cooperation.js'
import { claimWeakened } from './claim-weakened.js'
import { cooperationReturns } from './cooperation-returns.js'
import { designationStrains } from './designation-strains.js'
import { dividesNeighbours } from './divides-neighbours.js'
import { dividesRegion } from './divides-region.js'
import { engagementCools } from './engagement-cools.js'
import { flightsResume } from './flights-resume.js'
import { goesHome } from './goes-home.js'
import { incident } from './incident.js'
import { incidentReinforces } from './incident-reinforces.js'
import { incidentRisk } from './incident-risk.js'
import { invitesAccusation } from './invites-accusation.js'
import { lowersPosture } from './lowers-posture.js'
import { opensSites } from './opens-sites.js'
import { postureDecays } from './posture-decays.js'
import { provokesCounter } from './provokes-counter.js'
import { raisesPosture } from './raises-posture.js'
import { releasesCounter } from './releases-counter.js'
import { safeguardEases } from './safeguard-eases.js'
import { statementCalms } from './statement-calms.js'
import { strikeStrains } from './strike-strains.js'
import { talksTakenUp } from './talks-taken-up.js'
import { talksThin } from './talks-thin.js'

/** Forces sent and answered, incidents between them, and what neighbours make of it; how a standoff ends. */
export const deploymentsRules: readonly Rule[] = [
  buildsCooperation,
  chillsCooperation,
  claimWeakened,
  cooperationReturns,
  designationStrains,
  dividesNeighbours,
  dividesRegion,
  engagementCools,
  flightsResume,
  goesHome,
  incident,
  incidentReinforces,
  incidentRisk,
  invitesAccusation,
  lowersPosture,
  opensSites,
  postureDecays,
  provokesCounter,
  raisesPosture,
  releasesCounter,
  safeguardEases,
  statementCalms,
  strikeStrains,
  talksTakenUp,
  talksThin,
]
