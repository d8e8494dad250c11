import type { Claim } from './claim.js'

/** This project’s own assumptions about forces at sea. */
export const judgementDeployments = {
  'judgement-cooperation': {
    id: 'judgement-cooperation',
    source: 'lapolicy-judgement',
    locator: 'security cooperation',
    says: 'Working together builds cooperation slowly; force and pressure chill it, and it drifts back to where it began.',
    kind: 'judgement',
    direction: 'mixed',
  },
  'judgement-counter-deployment': {
    id: 'judgement-counter-deployment',
    source: 'lapolicy-judgement',
    locator: 'counter-deployment',
    says: 'A government far from the coercer answers a larger force, or a label put on it, more readily with forces of its own.',
    kind: 'judgement',
    direction: 'raises',
  },
  'judgement-deployment-duration': {
    id: 'judgement-deployment-duration',
    source: 'lapolicy-judgement',
    locator: 'length of a deployment',
    says: 'Forces go home some months after tension has eased, the answering side’s sooner.',
    kind: 'judgement',
    direction: 'none',
  },
  'judgement-neighbours-divide': {
    id: 'judgement-neighbours-divide',
    source: 'lapolicy-judgement',
    locator: 'neighbours of a deployment',
    says: 'A deployment divides its neighbours: those far from the coercer lose trust in it, those near it gain some.',
    kind: 'judgement',
    direction: 'mixed',
  },
  'judgement-posture-ladder': {
    id: 'judgement-posture-ladder',
    source: 'lapolicy-judgement',
    locator: 'escalation ladder',
    says: 'Postures stand on a ladder of eight rungs; what is sent moves a side up, what leaves moves it down, and it settles by itself.',
    kind: 'judgement',
    direction: 'none',
  },
  'judgement-rules-of-engagement': {
    id: 'judgement-rules-of-engagement',
    source: 'lapolicy-judgement',
    locator: 'rules of engagement',
    says: 'What forces are allowed to do changes how often they meet in anger.',
    kind: 'judgement',
    direction: 'raises',
  },
  'judgement-safeguards': {
    id: 'judgement-safeguards',
    source: 'lapolicy-judgement',
    locator: 'hotlines and observers',
    says: 'A hotline, observers or an end date make incidents and alarm less likely.',
    kind: 'judgement',
    direction: 'lowers',
  },
  'judgement-standoff-talks': {
    id: 'judgement-standoff-talks',
    source: 'lapolicy-judgement',
    locator: 'talks in a stand-off',
    says: 'Talks are taken up less than half of the time, more often after a first step, and may thin the forces or bring flights back.',
    kind: 'judgement',
    direction: 'none',
  },
} as const satisfies Record<string, Claim>
