import type { RecordedType } from '../record/recorded-types.js'

/** Codes of other ontologies for a type of event, for export: nothing in the model reads them. */
export type Codes = {
  /** CAMEO event code, of the numbering that `cameoVersion` names; null where it has none that fits. */
  readonly cameo: string | null
  /** Which numbering of CAMEO: later tables number 162x, 163, 164, 166, 124 and 016 otherwise. Null where `cameo` is. */
  readonly cameoVersion: string | null
  /** Goldstein's weight of that code as ICEWS has it, −10 (conflict) … 10 (cooperation). */
  readonly goldstein: number | null
  /** Type of PLOVER, version 2. */
  readonly plover: string | null
  /** Number of the intervention type of Global Trade Alert (1 to 83), which records what is enacted, not what is threatened. */
  readonly gta: number | null
}

/** Codes of a type, with a word on why. */
export type Mapped = Omit<Codes, 'cameoVersion'> & {
  /** Why this code, or none. */
  readonly note?: string
}

/** The numbering of CAMEO that the codes follow. */
export const cameoVersion = '1.1b3'

/**
 * One row a type, by this project's judgement: the code says what kind of act it is, never who was right. CAMEO codes with
 * ICEWS's Goldstein weights, PLOVER's types, Global Trade Alert's intervention types; attribution in NOTICE.
 */
export const codesByType = {
  'access.granted': { cameo: '062', goldstein: 7.4, plover: 'COOPERATE', gta: null },
  'access.refused': { cameo: '1212', goldstein: -4, plover: 'REJECT', gta: null },
  'access.requested': { cameo: '0212', goldstein: 3.4, plover: 'REQUEST', gta: null },
  'accusation.made': { cameo: '112', goldstein: -2, plover: 'ACCUSE', gta: null },
  'accusation.rejected': { cameo: '111', goldstein: -2, plover: 'ACCUSE', gta: null },
  'agreement.concluded': { cameo: '057', goldstein: 8, plover: 'SUPPORT', gta: null },
  'agreement.lapsed': { cameo: '160', goldstein: -4, plover: 'SANCTION', gta: null },
  'agreement.signed': { cameo: '057', goldstein: 8, plover: 'SUPPORT', gta: null },
  'aid.cut-threatened': { cameo: '1311', goldstein: -5.8, plover: 'THREATEN', gta: null },
  'aid.granted': { cameo: '070', goldstein: 7, plover: 'AID', gta: null },
  'aid.withheld': { cameo: '162', goldstein: -5.6, plover: 'SANCTION', gta: null },
  'appeal.lodged': { cameo: '114', goldstein: -2, plover: 'ACCUSE', gta: null },
  'arms-sale.approved': { cameo: '062', goldstein: 7.4, plover: 'COOPERATE', gta: null },
  'assessment.made': {
    cameo: null,
    goldstein: null,
    plover: null,
    gta: null,
    note: 'an author’s judgement, no act between two actors',
  },
  'assurance.given': { cameo: '030', goldstein: 4, plover: 'AGREE', gta: null },
  'asylum.blocked': { cameo: '172', goldstein: -5, plover: 'REJECT', gta: null },
  'asylum.externalised': { cameo: '172', goldstein: -5, plover: 'REJECT', gta: null },
  'audit.launched': { cameo: '090', goldstein: -2, plover: 'ACCUSE', gta: null },
  'background.noted': { cameo: null, goldstein: null, plover: null, gta: null, note: 'no act' },
  'border.closed': { cameo: '172', goldstein: -5, plover: 'REJECT', gta: null },
  'border.reinforced': { cameo: '063', goldstein: 7.4, plover: 'COOPERATE', gta: null },
  'bounty.raised': { cameo: '173', goldstein: -5, plover: 'THREATEN', gta: null },
  'claim.made': {
    cameo: '010',
    goldstein: 0,
    plover: null,
    gta: null,
    note: 'a statement of fact; PLOVER has no type for it',
  },
  'complaint.made': { cameo: '114', goldstein: -2, plover: 'ACCUSE', gta: null },
  'concession.annulled': { cameo: '116', goldstein: -2, plover: 'SANCTION', gta: 79 },
  'concession.held': { cameo: null, goldstein: null, plover: null, gta: null, note: 'a state of affairs' },
  'concession.retendered': { cameo: '057', goldstein: 8, plover: 'SUPPORT', gta: 25 },
  'concession.sold': {
    cameo: '061',
    goldstein: 6.4,
    plover: 'COOPERATE',
    gta: null,
    note: 'between firms; Global Trade Alert records acts of governments',
  },
  'countermeasure.taken': {
    cameo: '163',
    goldstein: -8,
    plover: 'SANCTION',
    gta: null,
    note: 'what kind of measure differs from case to case',
  },
  'crackdown.conducted': { cameo: '173', goldstein: -5, plover: 'COERCE', gta: null },
  'demand.accepted': { cameo: '0832', goldstein: 5, plover: 'CONCEDE', gta: null },
  'demand.answered-in-kind': { cameo: '124', goldstein: -4, plover: 'REJECT', gta: null },
  'demand.declined': { cameo: '1232', goldstein: -4, plover: 'REJECT', gta: null },
  'demand.deferred': { cameo: '040', goldstein: 1, plover: 'CONSULT', gta: null },
  'demand.made': { cameo: '1042', goldstein: -5, plover: 'REQUEST', gta: null },
  'demand.partly-met': {
    cameo: '0342',
    goldstein: 7,
    plover: 'CONCEDE',
    gta: null,
    note: 'CAMEO ranks promising above yielding: do not rank answers by it',
  },
  'deployment.countered': { cameo: '154', goldstein: -7.2, plover: 'MOBILIZE', gta: null },
  'deployment.ordered': { cameo: '154', goldstein: -7.2, plover: 'MOBILIZE', gta: null },
  'deployment.withdrawn': { cameo: '0873', goldstein: 9, plover: 'RETREAT', gta: null },
  'deportation.expanded': { cameo: '174', goldstein: -5, plover: 'COERCE', gta: null },
  'deportation.pressed': { cameo: '1013', goldstein: -5, plover: 'REQUEST', gta: null },
  'designation.announced': { cameo: '132', goldstein: -5.8, plover: 'THREATEN', gta: null },
  'designation.considered': {
    cameo: '014',
    goldstein: 0,
    plover: null,
    gta: null,
    note: 'PLOVER has no type for considering',
  },
  'designation.made': { cameo: '172', goldstein: -5, plover: 'COERCE', gta: null },
  'designation.revoked': { cameo: '081', goldstein: 5, plover: 'RETREAT', gta: null },
  'detention.held': { cameo: '173', goldstein: -5, plover: 'COERCE', gta: null },
  'directive.signed': { cameo: '138', goldstein: -7, plover: 'THREATEN', gta: null },
  'election.held': { cameo: null, goldstein: null, plover: null, gta: null, note: 'no act between two actors' },
  'election.scheduled': { cameo: null, goldstein: null, plover: null, gta: null, note: 'no act between two actors' },
  'emergency.declared': { cameo: '1724', goldstein: -5, plover: 'COERCE', gta: null },
  'endorsement.given': { cameo: '051', goldstein: 3.4, plover: 'SUPPORT', gta: null },
  'flights.broken-off': { cameo: '1213', goldstein: -4, plover: 'REJECT', gta: null },
  'force.considered': {
    cameo: '014',
    goldstein: 0,
    plover: null,
    gta: null,
    note: 'a suggestion or an option kept open; a threat has a type of its own',
  },
  'force.proposed': { cameo: '022', goldstein: 3.4, plover: 'REQUEST', gta: null },
  'forecast.made': {
    cameo: null,
    goldstein: null,
    plover: null,
    gta: null,
    note: 'an author’s judgement, no act between two actors',
  },
  'incident.occurred': {
    cameo: '150',
    goldstein: -7.2,
    plover: 'MOBILIZE',
    gta: null,
    note: 'an overflight; the model weighs it by severity',
  },
  'indictment.filed': { cameo: '173', goldstein: -5, plover: 'THREATEN', gta: null },
  'intelligence.assessed': { cameo: '010', goldstein: 0, plover: null, gta: null },
  'intelligence.disputed': { cameo: '010', goldstein: 0, plover: null, gta: null },
  'intelligence.released': { cameo: '010', goldstein: 0, plover: null, gta: null },
  'intent.denied': { cameo: '010', goldstein: 0, plover: null, gta: null },
  'intent.stated': { cameo: '010', goldstein: 0, plover: null, gta: null },
  'interest.shown': { cameo: '0311', goldstein: 5.2, plover: 'AGREE', gta: null },
  'intervention.rejected': { cameo: '120', goldstein: -4, plover: 'REJECT', gta: null },
  'law.invoked': { cameo: '174', goldstein: -5, plover: 'COERCE', gta: null },
  'lawsuit.filed': { cameo: '115', goldstein: -2, plover: 'ACCUSE', gta: null },
  'licence.withdrawn': { cameo: '163', goldstein: -8, plover: 'SANCTION', gta: null },
  'nomination.withdrawn': { cameo: null, goldstein: null, plover: null, gta: null, note: 'no act between two actors' },
  'office.assumed': { cameo: null, goldstein: null, plover: null, gta: null, note: 'no act between two actors' },
  'official.appointed': { cameo: null, goldstein: null, plover: null, gta: null, note: 'no act between two actors' },
  'official.dismissed': { cameo: null, goldstein: null, plover: null, gta: null, note: 'no act between two actors' },
  'official.nominated': { cameo: null, goldstein: null, plover: null, gta: null, note: 'no act between two actors' },
  'options.requested': { cameo: '014', goldstein: 0, plover: null, gta: null },
  'order.issued': { cameo: null, goldstein: null, plover: null, gta: null, note: 'at home' },
  'outreach.made': { cameo: '030', goldstein: 4, plover: 'AGREE', gta: null },
  'pardon.granted': { cameo: '0841', goldstein: 7, plover: 'RETREAT', gta: null },
  'partnership.announced': { cameo: '030', goldstein: 4, plover: 'AGREE', gta: null },
  'plan.announced': { cameo: '030', goldstein: 4, plover: 'AGREE', gta: null },
  'plan.denied': { cameo: '010', goldstein: 0, plover: null, gta: null },
  'port.opened': { cameo: '061', goldstein: 6.4, plover: 'COOPERATE', gta: null },
  'position.changed': { cameo: '030', goldstein: 4, plover: 'AGREE', gta: null },
  'position.diverged': { cameo: '010', goldstein: 0, plover: null, gta: null },
  'position.taken': { cameo: '010', goldstein: 0, plover: null, gta: null },
  'praise.given': { cameo: '051', goldstein: 3.4, plover: 'SUPPORT', gta: null },
  'pressure.applied': {
    cameo: '130',
    goldstein: -4.4,
    plover: 'THREATEN',
    gta: null,
    note: 'several instruments at once; each has a code of its own',
  },
  'prison.built': { cameo: null, goldstein: null, plover: null, gta: null, note: 'at home' },
  'proposal.made': {
    cameo: null,
    goldstein: null,
    plover: null,
    gta: null,
    note: 'an author’s proposal, no act between two actors',
  },
  'protection.withdrawn': { cameo: '172', goldstein: -5, plover: 'COERCE', gta: null },
  'recognition.switched': { cameo: '054', goldstein: 6, plover: 'SUPPORT', gta: null },
  'relations.broken': { cameo: '161', goldstein: -4, plover: 'SANCTION', gta: null },
  'restrictions.applied': { cameo: '172', goldstein: -5, plover: 'COERCE', gta: null },
  'review.scheduled': { cameo: '036', goldstein: 4, plover: 'AGREE', gta: null },
  'sale.blocked': { cameo: '1211', goldstein: -4, plover: 'REJECT', gta: 25 },
  'sanctions.eased': { cameo: '085', goldstein: 7, plover: 'RETREAT', gta: null },
  'sanctions.imposed': {
    cameo: '163',
    goldstein: -8,
    plover: 'SANCTION',
    gta: null,
    note: 'which goods or firms is not given',
  },
  'surveillance.expanded': { cameo: null, goldstein: null, plover: null, gta: null, note: 'CAMEO has no code for it' },
  'surveillance.started': { cameo: null, goldstein: null, plover: null, gta: null, note: 'CAMEO has no code for it' },
  'suspects.transferred': { cameo: '063', goldstein: 7.4, plover: 'COOPERATE', gta: null },
  'talks.held': { cameo: '040', goldstein: 1, plover: 'CONSULT', gta: null },
  'talks.offered': { cameo: '036', goldstein: 4, plover: 'AGREE', gta: null },
  'tariff.changed-abruptly': {
    cameo: null,
    goldstein: null,
    plover: null,
    gta: null,
    note: 'a judgement on several acts',
  },
  'tariff.imposed': {
    cameo: '163',
    goldstein: -8,
    plover: 'SANCTION',
    gta: 47,
    note: 'of embargoes and sanctions; it overstates a tariff',
  },
  'tariff.lifted': { cameo: '085', goldstein: 7, plover: 'RETREAT', gta: 47 },
  'tariff.suspended': { cameo: '085', goldstein: 7, plover: 'RETREAT', gta: 47 },
  'tariff.threatened': {
    cameo: '1312',
    goldstein: -5.8,
    plover: 'THREATEN',
    gta: null,
    note: 'Global Trade Alert records what is enacted, not threats',
  },
  'territory.threatened': { cameo: '1382', goldstein: -7, plover: 'THREATEN', gta: null },
  'testimony.given': { cameo: '010', goldstein: 0, plover: null, gta: null },
  'transit.granted': { cameo: '062', goldstein: 7.4, plover: 'COOPERATE', gta: null },
  'vessel.struck': { cameo: '190', goldstein: -10, plover: 'ASSAULT', gta: null },
  'view.stated': { cameo: '010', goldstein: 0, plover: null, gta: null },
  'visit.made': { cameo: '042', goldstein: 1.9, plover: 'CONSULT', gta: null },
  'winner.recognised': { cameo: '054', goldstein: 6, plover: 'SUPPORT', gta: null },
} as const satisfies Record<RecordedType, Mapped>

/** The codes of a type of event. */
export function codesOf(type: RecordedType): Codes {
  const { cameo, goldstein, plover, gta }: Mapped = codesByType[type]
  return { cameo, cameoVersion: cameo === null ? null : cameoVersion, goldstein, plover, gta }
}
