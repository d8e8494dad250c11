import type { Lens } from './lens.js'

/** How as-coa-tracker-2025 sees it; stated, inferred or silent by parameter. */
export const securityTracker: Lens = {
  id: 'lens-security-tracker',
  name: 'Security tracker: actions and reactions, claims attributed',
  source: 'as-coa-tracker-2025',
  readings: {
    // A mixed record in the timeline is no view of how often pressure wins.
    pressureConcession: { value: null, confidence: 'silent', basis: [] },
    pressureCredibilityCost: { value: null, confidence: 'silent', basis: [] },
    inconsistencyLevel: { value: null, confidence: 'silent', basis: [] },
    inconsistencyCost: { value: null, confidence: 'silent', basis: [] },
    diversificationResponse: { value: null, confidence: 'silent', basis: [] },
    fragmentationLeverage: { value: null, confidence: 'silent', basis: [] },
    dependenceCompliance: { value: null, confidence: 'silent', basis: [] },
    incentiveEffectiveness: { value: 0.5, confidence: 'inferred', basis: ['m-security-cooperation-rewarded-with-aid'] },
    alignmentPayoff: { value: 0.5, confidence: 'inferred', basis: ['m-security-cooperation-rewarded-with-aid'] },
    neglectLetsRivalsIn: { value: null, confidence: 'silent', basis: [] },
    ideologyLetsChinaIn: { value: null, confidence: 'silent', basis: [] },
    chinaRollback: { value: null, confidence: 'silent', basis: [] },
    crackdownSecurityGain: { value: null, confidence: 'silent', basis: [] },
    crackdownRightsCost: { value: null, confidence: 'silent', basis: [] },
    imitationSpillover: { value: null, confidence: 'silent', basis: [] },
    externalisationDeterrence: { value: null, confidence: 'silent', basis: [] },
    rootCausesWeight: { value: null, confidence: 'silent', basis: [] },
    sovereigntyBacklash: {
      value: 0.8,
      confidence: 'inferred',
      basis: ['m-force-proposals-trigger-sovereignty-refusal', 'm-accusation-triggers-counteraccusation'],
    },
    escalationResponse: {
      value: 0.8,
      confidence: 'inferred',
      basis: ['m-deployment-provokes-counterdeployment', 'm-incident-prompts-reinforcement'],
    },
    designationEffect: { value: null, confidence: 'silent', basis: [] },
    tariffTradeHarm: { value: null, confidence: 'silent', basis: [] },
    aidCutDemocracyHarm: { value: null, confidence: 'silent', basis: [] },
    expertiseInfluence: { value: null, confidence: 'silent', basis: [] },
    normErosion: { value: null, confidence: 'silent', basis: [] },
    engagingAdversaryPays: { value: null, confidence: 'silent', basis: [] },
  },
}
