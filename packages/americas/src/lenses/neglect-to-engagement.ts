import type { Lens } from './lens.js'

/** How rusi-2024 sees it; stated, inferred or silent by parameter. */
export const neglectToEngagement: Lens = {
  id: 'lens-neglect-to-engagement',
  name: 'Neglect is the problem; engagement is the cure',
  source: 'rusi-2024',
  readings: {
    pressureConcession: { value: null, confidence: 'silent', basis: [] },
    pressureCredibilityCost: { value: null, confidence: 'silent', basis: [] },
    inconsistencyLevel: { value: null, confidence: 'silent', basis: [] },
    inconsistencyCost: { value: 0.4, confidence: 'inferred', basis: ['m-tariff-rowback-enables-nearshoring'] },
    diversificationResponse: { value: 0.5, confidence: 'inferred', basis: ['m-vacuum-filled-by-anti-western-voices'] },
    fragmentationLeverage: { value: null, confidence: 'silent', basis: [] },
    dependenceCompliance: { value: null, confidence: 'silent', basis: [] },
    incentiveEffectiveness: {
      value: 0.8,
      confidence: 'stated',
      basis: ['m-policy-work-builds-mutual-appreciation', 'm-reformed-southcom-gives-partnership'],
    },
    alignmentPayoff: { value: 0.7, confidence: 'stated', basis: ['m-personal-ties-and-arms-build-closeness'] },
    neglectLetsRivalsIn: {
      value: 0.9,
      confidence: 'stated',
      basis: ['m-attention-elsewhere-creates-vacuum', 'm-neglect-loses-economic-ground'],
    },
    ideologyLetsChinaIn: { value: 0.2, confidence: 'inferred', basis: ['m-neglect-loses-economic-ground'] },
    chinaRollback: { value: 0.3, confidence: 'inferred', basis: ['m-other-containment-attempts-less-effective'] },
    crackdownSecurityGain: { value: 0.6, confidence: 'inferred', basis: ['m-republican-approval-of-bukele'] },
    crackdownRightsCost: { value: null, confidence: 'silent', basis: [] },
    imitationSpillover: { value: null, confidence: 'silent', basis: [] },
    externalisationDeterrence: { value: 0.3, confidence: 'inferred', basis: ['m-root-causes-drive-flows'] },
    rootCausesWeight: { value: 0.8, confidence: 'stated', basis: ['m-root-causes-drive-flows'] },
    sovereigntyBacklash: { value: null, confidence: 'silent', basis: [] },
    escalationResponse: { value: null, confidence: 'silent', basis: [] },
    designationEffect: { value: null, confidence: 'silent', basis: [] },
    tariffTradeHarm: { value: 0.5, confidence: 'inferred', basis: ['m-tariff-rowback-enables-nearshoring'] },
    aidCutDemocracyHarm: { value: null, confidence: 'silent', basis: [] },
    expertiseInfluence: {
      value: 0.8,
      confidence: 'stated',
      basis: ['m-rubio-hegseth-dominant-force', 'm-policy-work-builds-mutual-appreciation'],
    },
    normErosion: { value: null, confidence: 'silent', basis: [] },
    engagingAdversaryPays: {
      value: 0.2,
      confidence: 'stated',
      basis: ['m-relief-for-vote-promise-deceived', 'm-hawk-should-resist-maduro'],
    },
  },
}
