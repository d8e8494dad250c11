import { event } from '@lapolicy/core'
import * as z from 'zod'

const share = z.number().min(0).max(1).describe('A share, 0 to 1.')
const ratePercent = z.number().min(0).max(1000).describe('A tariff in percent of the value of the goods.')
const issue = z.string().min(1).describe('The matter of a demand; a sixth demand on one issue is known for a sixth.')
const ask = z.string().min(1).describe('What is asked: an id of the vocabulary of asks.')
const decision = z
  .string()
  .nullable()
  .describe('The decision of the scenario that answers, or null when the model does.')
const deadlineDays = z.number().int().min(0).nullable().describe('Days to the deadline; null where none is set.')
const people = z.number().int().min(0).nullable().describe('How many; null where it is not known.')
const reason = z.string().min(1).describe('Why forces leave, in words that a line about it ends with.')
const rung = z.number().min(0).max(8).describe('The escalation ladder, 0 none to 8 open force.')
const of = z.string().describe('Id of the demand, or of the undertaking, that it is about.')

/** What is threatened, or done, to make a demand felt. */
export const instruments = ['none', 'tariff', 'aid', 'visa', 'sanctions', 'force', 'territory'] as const

/** What forces at sea may do with a vessel that is suspected of smuggling, most permissive first. */
export const engagements = ['military-force', 'boarding', 'shadowing', 'warning'] as const

/** For whose vessels canal fees go down. */
export const feeScopes = ['US vessels', 'vessels of all flags'] as const

const answer = { issue, ask }
const plain = {}

/** Everything that can happen, past tense, with its payload in named units. */
export const events = {
  // Demands and their answers
  'demand.made': event({
    issue,
    ask,
    instrument: z.enum(instruments),
    severity: share,
    sidePayment: share,
    multilateral: z.boolean(),
    deadlineDays,
    decision,
  }),
  'territory.threatened': event({ issue, ask, severity: share, decision }),
  'demand.accepted': event(answer),
  'demand.partly-met': event(answer),
  'demand.deferred': event(answer),
  'demand.declined': event(answer),
  'demand.answered-in-kind': event(answer),
  'threat.carried-out': event({ issue }),
  'threat.dropped': event({ issue }),
  'relief.kept': event({ issue }),
  'relief.broken': event({ issue }),
  // Half a year after a concession the measure that it was to end still stands
  'relief.withheld': event({ issue }),
  'incentive.offered': event({ issue, value: share }),
  'complaint.made': event({ matter: z.string() }),
  'position.coordinated': event({ issue }),
  'partner.courted': event({ issue }),
  'appeal.lodged': event({ forum: z.string() }),
  // What falls due on a matter
  'answer.fell-due': event({ issue, of }),
  'deadline.fell-due': event({ issue, of }),
  'deadline.passed': event({ issue, of }),
  'collection.fell-due': event({ issue, of }),
  'patience.ended': event({ issue, of }),
  'relief.fell-due': event({ issue, of }),

  // Tariffs
  'tariff.threatened': event({ issue, ask, ratePercent, coverage: share, deadlineDays, decision }),
  'tariff.imposed': event({
    issue,
    ask,
    ratePercent,
    coverage: share,
    inRetaliation: z.boolean(),
    decision,
  }),
  'tariff.suspended': event({ issue, days: z.number().int().min(1) }),
  'tariff.resumed': event({ issue }),
  'tariff.lifted': event({ issue }),
  'tariff.exempted': event({ issue, exempt: share }),
  'tariff.changed-abruptly': event({ issue }),
  'criteria.published': event({ issue }),
  'talks.held': event({ issue }),
  'talks.offered': event({ issue, decision: decision.optional() }),
  'dispute.filed': event({ forum: z.string() }),
  'dispute.ruled': event({ forum: z.string(), upheld: z.boolean() }),

  // Security cooperation
  'border.reinforced': event({ effort: share }),
  'suspects.transferred': event({ people }),
  'plan.announced': event({ joint: z.boolean() }),
  'plan.denied': event(plain),
  'designation.made': event({ list: z.string() }),
  'directive.signed': event(plain),
  'bounty.raised': event({ usd: z.number().min(0) }),

  // Words
  'accusation.made': event({ matter: z.string() }),
  'accusation.rejected': event({ matter: z.string() }),
  'assurance.given': event({ matter: z.string() }),
  'intent.denied': event({ matter: z.string() }),
  'intent.stated': event({ matter: z.string() }),

  // Deployments
  'options.requested': event(plain),
  'options.dropped': event(plain),
  'deployment.ordered': event({ rung, personnel: people, mission: z.string(), decision }),
  'deployment.reduced': event({ rung, reason }),
  'deployment.limited': event({ days: z.number().int().min(1) }),
  'deployment.countered': event({ rung }),
  'deployment.withdrawn': event({ reason }),
  'deployment.stood-down': event(plain),
  'incident.occurred': event({ severity: share, decision }),
  'engagement.set': event({ allows: z.enum(engagements) }),
  'vessel.struck': event({ killed: people }),
  'vessel.boarded': event(plain),
  'vessel.shadowed': event(plain),
  'vessel.warned': event(plain),
  'aircraft.engaged': event(plain),
  'hotline.opened': event(plain),
  'observers.invited': event(plain),
  'flights.broken-off': event(plain),
  'flights.resumed': event(plain),
  'support.given': event({ form: z.string() }),

  // Ports, canal, concessions
  'concession.held': event({ operator: z.string() }),
  'concession.sold': event({ operator: z.string() }),
  'concession.kept': event(plain),
  'concession.retendered': event(plain),
  'concession.annulled': event(plain),
  'sale.announced': event({ buyer: z.string() }),
  'sale.blocked': event(plain),
  'audit.launched': event(plain),
  'court.ruled': event({ operator: z.string() }),
  'agreement.signed': event({ agreement: z.string() }),
  'agreement.lapsed': event({ agreement: z.string() }),
  'access.granted': event({ sites: people, cap: people }),
  'access.limited': event({ sites: people, cap: people }),
  'transit.granted': event(plain),
  'countermeasure.taken': event({ severity: share }),
  'fees.lowered': event({ vessels: z.enum(feeScopes) }),
  'visas.restricted': event({ issue }),

  // A rule says that it cannot say: nothing is known of what follows for a state
  'effect.left-open': event({ state: z.string().describe('The state that the trade matrix does not hold.') }),
  'background.noted': event({
    note: z.string(),
    otherwiseBy: z
      .array(z.string())
      .optional()
      .describe('Offices that say something else on the same matter, without disputing this.'),
  }),
} as const
