import type { Claim } from './claim.js'

/** What the sources say about unity, leverage and the norms between states. */
export const region = {
  'm-aggressive-stance-creates-vulnerability': {
    id: 'm-aggressive-stance-creates-vulnerability',
    source: 'rubio-tour-2025',
    locator: "vulnerable and fragmented due to Trump's aggressive stance",
    says: 'Central American countries feel vulnerable and divided because of the president’s stance.',
    kind: 'attributed',
    direction: 'raises',
  },
  'm-fragmentation-gives-us-leverage': {
    id: 'm-fragmentation-gives-us-leverage',
    source: 'rubio-tour-2025',
    locator: 'strategic ability of Trump to leverage this fragmentation',
    says: 'With every country on its own, the US president can use the division for his agendas.',
    kind: 'attributed',
    direction: 'raises',
  },
  'm-expansionism-sphere-of-influence': {
    id: 'm-expansionism-sphere-of-influence',
    source: 'pism-2025',
    locator: 'the region as a U.S. sphere of influence',
    says: 'The new approach revives the idea of the region as a US sphere of influence.',
    kind: 'asserted',
    direction: 'raises',
  },
  'm-precedent-strong-states-have-more-rights': {
    id: 'm-precedent-strong-states-have-more-rights',
    source: 'pism-2025',
    locator: 'legitimises the principle that stronger states have greater rights',
    says: 'US conduct makes it look rightful that stronger states have greater rights.',
    kind: 'asserted',
    direction: 'raises',
    caution: 'The norm of restraint in the model falls where this rises.',
  },
  'm-pressure-undermines-rule-of-law-aspirations': {
    id: 'm-pressure-undermines-rule-of-law-aspirations',
    source: 'pism-2025',
    locator: 'undermining of the aspirations of various states',
    says: 'The approach undermines what various states hope to do for the rule of law.',
    kind: 'forecast',
    direction: 'lowers',
  },
  'm-praise-legitimises-imitators': {
    id: 'm-praise-legitimises-imitators',
    source: 'pism-2025',
    locator: 'gives consent to similar approaches among Latin American leaders',
    says: 'Praise for hard methods gives other leaders leave to copy them.',
    kind: 'asserted',
    direction: 'raises',
  },
} as const satisfies Record<string, Claim>
