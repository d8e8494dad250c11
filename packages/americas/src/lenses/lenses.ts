import { coercionCredibility } from './coercion-credibility.js'
import { consistentThreePillars } from './consistent-three-pillars.js'
import { fragmentationLeverage } from './fragmentation-leverage.js'
import type { Lens } from './lens.js'
import { neglectToEngagement } from './neglect-to-engagement.js'
import { securityTracker } from './security-tracker.js'

/** The five lenses, one for each source, by id. None is a favourite; screens rotate their order. */
export const lenses: readonly Lens[] = [
  coercionCredibility,
  consistentThreePillars,
  fragmentationLeverage,
  neglectToEngagement,
  securityTracker,
]
