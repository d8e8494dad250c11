import type { Lens } from './lens.js'

/** How gateway-pundit sees it; stated, inferred or silent by parameter. */
export const consistentThreePillars: Lens = {
  id: 'lens-consistent-three-pillars',
  name: 'One consistent strategy: migration, drugs, anti-socialism',
  source: 'gateway-pundit',
  readings: {
    pressureConcession: {
      value: 0.9,
      confidence: 'stated',
      basis: ['m-threats-compel-mexican-action', 'm-conditionality-restricts-northbound-migration'],
    },
    // The text mentions no cost, and an absence is not a view.
    pressureCredibilityCost: { value: null, confidence: 'silent', basis: [] },
    inconsistencyLevel: { value: 0.05, confidence: 'stated', basis: ['m-policy-consistency'] },
    inconsistencyCost: { value: null, confidence: 'silent', basis: [] },
    diversificationResponse: { value: null, confidence: 'silent', basis: [] },
    fragmentationLeverage: { value: null, confidence: 'silent', basis: [] },
    dependenceCompliance: {
      value: 0.8,
      confidence: 'inferred',
      basis: ['m-conditionality-restricts-northbound-migration'],
    },
    incentiveEffectiveness: {
      value: 0.3,
      confidence: 'inferred',
      basis: ['m-conditionality-restricts-northbound-migration'],
    },
    alignmentPayoff: { value: 0.8, confidence: 'stated', basis: ['m-alignment-earns-support'] },
    neglectLetsRivalsIn: { value: null, confidence: 'silent', basis: [] },
    ideologyLetsChinaIn: { value: 0.9, confidence: 'stated', basis: ['m-china-partners-with-left-governments'] },
    chinaRollback: { value: 0.6, confidence: 'inferred', basis: ['m-us-tools-counter-chinese-involvement'] },
    crackdownSecurityGain: { value: 0.9, confidence: 'stated', basis: ['m-crackdown-reduces-homicides'] },
    crackdownRightsCost: { value: null, confidence: 'silent', basis: [] },
    imitationSpillover: { value: 0.6, confidence: 'inferred', basis: ['m-crackdown-success-cited-as-model'] },
    externalisationDeterrence: { value: 0.9, confidence: 'stated', basis: ['m-externalised-asylum-reduces-flows'] },
    rootCausesWeight: { value: null, confidence: 'silent', basis: [] },
    sovereigntyBacklash: { value: null, confidence: 'silent', basis: [] },
    escalationResponse: { value: null, confidence: 'silent', basis: [] },
    designationEffect: { value: 0.6, confidence: 'inferred', basis: ['m-threats-compel-mexican-action'] },
    tariffTradeHarm: { value: null, confidence: 'silent', basis: [] },
    aidCutDemocracyHarm: { value: null, confidence: 'silent', basis: [] },
    expertiseInfluence: { value: null, confidence: 'silent', basis: [] },
    normErosion: { value: null, confidence: 'silent', basis: [] },
    engagingAdversaryPays: { value: 0.1, confidence: 'inferred', basis: ['m-anti-socialism-drives-confrontation'] },
  },
}
