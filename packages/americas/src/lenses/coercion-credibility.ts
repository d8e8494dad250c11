import type { Lens } from './lens.js'

/** How pism-2025 sees it; stated, inferred or silent by parameter. */
export const coercionCredibility: Lens = {
  id: 'lens-coercion-credibility',
  name: 'Coercion wins now, credibility pays later',
  source: 'pism-2025',
  readings: {
    pressureConcession: {
      value: 0.8,
      confidence: 'stated',
      basis: ['m-pressure-yields-favourable-decisions', 'm-panama-pressure-yields-china-rollback'],
    },
    pressureCredibilityCost: {
      value: 0.8,
      confidence: 'stated',
      basis: ['m-pressure-costs-credibility', 'm-threats-deepen-distrust'],
    },
    inconsistencyLevel: {
      value: 0.8,
      confidence: 'stated',
      basis: ['m-abrupt-changes-signal-incoherence', 'm-envoy-deal-and-rhetoric-diverge'],
    },
    inconsistencyCost: { value: 0.7, confidence: 'stated', basis: ['m-threats-deepen-distrust'] },
    diversificationResponse: {
      value: 0.6,
      confidence: 'stated',
      basis: ['m-pressure-drives-diversification', 'm-trump-fear-speeds-eu-deals'],
    },
    fragmentationLeverage: { value: null, confidence: 'silent', basis: [] },
    dependenceCompliance: { value: null, confidence: 'silent', basis: [] },
    incentiveEffectiveness: { value: 0.5, confidence: 'inferred', basis: ['m-demands-crowd-out-incentives'] },
    alignmentPayoff: { value: 0.15, confidence: 'stated', basis: ['m-alignment-without-payoff'] },
    neglectLetsRivalsIn: { value: 0.4, confidence: 'inferred', basis: ['m-us-share-loses-to-china'] },
    ideologyLetsChinaIn: { value: null, confidence: 'silent', basis: [] },
    chinaRollback: {
      value: 0.35,
      confidence: 'inferred',
      basis: ['m-panama-pressure-yields-china-rollback', 'm-china-only-counterweight'],
    },
    crackdownSecurityGain: { value: 0.5, confidence: 'inferred', basis: ['m-crackdown-security-vs-rights'] },
    crackdownRightsCost: { value: 0.8, confidence: 'stated', basis: ['m-crackdown-security-vs-rights'] },
    imitationSpillover: { value: 0.7, confidence: 'stated', basis: ['m-praise-legitimises-imitators'] },
    externalisationDeterrence: { value: null, confidence: 'silent', basis: [] },
    rootCausesWeight: { value: null, confidence: 'silent', basis: [] },
    sovereigntyBacklash: { value: 0.6, confidence: 'inferred', basis: ['m-threats-deepen-distrust'] },
    escalationResponse: { value: null, confidence: 'silent', basis: [] },
    designationEffect: { value: null, confidence: 'silent', basis: [] },
    tariffTradeHarm: {
      value: 0.7,
      confidence: 'stated',
      basis: ['m-steel-tariffs-hurt-brazil', 'm-punitive-tariffs-threaten-usmca'],
    },
    aidCutDemocracyHarm: { value: 0.8, confidence: 'stated', basis: ['m-aid-freeze-weakens-democracy-actors'] },
    expertiseInfluence: { value: 0.1, confidence: 'stated', basis: ['m-expertise-does-not-become-influence'] },
    normErosion: {
      value: 0.8,
      confidence: 'stated',
      basis: ['m-precedent-strong-states-have-more-rights', 'm-expansionism-sphere-of-influence'],
    },
    engagingAdversaryPays: { value: null, confidence: 'silent', basis: [] },
  },
}
