import type { Lens } from './lens.js'

/** How rubio-tour-2025 sees it; stated, inferred or silent by parameter. */
export const fragmentationLeverage: Lens = {
  id: 'lens-fragmentation-leverage',
  name: 'Fragmented partners, tough stance, reassuring envoy',
  source: 'rubio-tour-2025',
  readings: {
    pressureConcession: {
      value: 0.8,
      confidence: 'inferred',
      basis: ['m-fragmentation-gives-us-leverage', 'm-dependence-makes-leaders-eager'],
    },
    pressureCredibilityCost: { value: 0.4, confidence: 'inferred', basis: ['m-threat-prompts-vulnerable-mood'] },
    inconsistencyLevel: { value: null, confidence: 'silent', basis: [] },
    inconsistencyCost: { value: 0.6, confidence: 'inferred', basis: ['m-shifts-threaten-aid-trade-investment'] },
    diversificationResponse: { value: 0.1, confidence: 'inferred', basis: ['m-dependence-makes-leaders-eager'] },
    fragmentationLeverage: { value: 0.9, confidence: 'stated', basis: ['m-fragmentation-gives-us-leverage'] },
    dependenceCompliance: { value: 0.8, confidence: 'inferred', basis: ['m-dependence-makes-leaders-eager'] },
    incentiveEffectiveness: {
      value: 0.5,
      confidence: 'inferred',
      basis: ['m-rubio-reassurance-offsets-threats', 'm-dependence-makes-leaders-eager'],
    },
    alignmentPayoff: { value: null, confidence: 'silent', basis: [] },
    neglectLetsRivalsIn: { value: null, confidence: 'silent', basis: [] },
    ideologyLetsChinaIn: { value: null, confidence: 'silent', basis: [] },
    chinaRollback: { value: null, confidence: 'silent', basis: [] },
    crackdownSecurityGain: { value: null, confidence: 'silent', basis: [] },
    crackdownRightsCost: { value: null, confidence: 'silent', basis: [] },
    imitationSpillover: { value: null, confidence: 'silent', basis: [] },
    externalisationDeterrence: { value: 0.6, confidence: 'stated', basis: ['m-safe-third-country-relieves-pressure'] },
    rootCausesWeight: { value: null, confidence: 'silent', basis: [] },
    sovereigntyBacklash: { value: null, confidence: 'silent', basis: [] },
    escalationResponse: { value: null, confidence: 'silent', basis: [] },
    designationEffect: { value: null, confidence: 'silent', basis: [] },
    tariffTradeHarm: { value: null, confidence: 'silent', basis: [] },
    aidCutDemocracyHarm: { value: 0.4, confidence: 'inferred', basis: ['m-shifts-threaten-aid-trade-investment'] },
    expertiseInfluence: { value: 0.3, confidence: 'inferred', basis: ['m-rubio-reassurance-offsets-threats'] },
    normErosion: { value: null, confidence: 'silent', basis: [] },
    engagingAdversaryPays: { value: null, confidence: 'silent', basis: [] },
  },
}
