import { defineModel } from '@lapolicy/core'
import { actorIndicators } from './indicators/actors.js'
import { tieIndicators } from './indicators/ties.js'
import { events } from './vocabulary/events.js'
import { demandFields, measureFields } from './vocabulary/measures.js'

/** The vocabulary of US policy towards Latin America: what can happen, what is counted, what can be in force. */
export const americas = defineModel({
  events,
  actorIndicators,
  tieIndicators,
  measures: {
    tariff: {
      fields: measureFields.tariff,
      openedBy: {
        'tariff.imposed': ({ issue, ratePercent, coverage, inRetaliation }) => ({
          issue,
          ratePercent,
          coverage,
          inRetaliation,
          suspended: false,
          exempt: 0,
          criteria: false,
        }),
      },
      amendedBy: {
        'tariff.suspended': () => ({ suspended: true }),
        'tariff.resumed': () => ({ suspended: false }),
        'tariff.exempted': ({ exempt }) => ({ exempt }),
        'criteria.published': () => ({ criteria: true }),
      },
      // A tariff ordered on another ground comes on top; a new order on the same ground takes the old one's place.
      apartBy: 'issue',
      closedBy: ['tariff.lifted'],
    },
    deployment: {
      fields: measureFields.deployment,
      openedBy: {
        'deployment.ordered': ({ rung, personnel, mission }) => ({ rung, personnel, mission, dated: false }),
        'deployment.countered': ({ rung }) => ({
          rung,
          personnel: null,
          mission: 'counter-deployment',
          dated: false,
        }),
      },
      amendedBy: {
        'deployment.reduced': ({ rung }) => ({ rung }),
        'deployment.limited': () => ({ dated: true }),
      },
      closedBy: ['deployment.withdrawn', 'deployment.stood-down'],
    },
    concession: {
      fields: measureFields.concession,
      undirected: true,
      openedBy: { 'concession.held': ({ operator }) => ({ operator }) },
      // A sale that is only claimed changes no operator.
      amendedBy: { 'concession.sold': ({ operator, standing }) => (standing === 'claimed' ? {} : { operator }) },
      closedBy: ['concession.annulled', 'concession.retendered'],
    },
    agreement: {
      fields: measureFields.agreement,
      undirected: true,
      openedBy: { 'agreement.signed': ({ agreement }) => ({ agreement }) },
      closedBy: ['agreement.lapsed'],
    },
    access: {
      fields: measureFields.access,
      undirected: true,
      openedBy: {
        'access.granted': ({ sites, cap }) => ({ sites, cap }),
        // Passage without a place to stay.
        'transit.granted': () => ({ sites: 0, cap: null }),
      },
      amendedBy: { 'access.limited': ({ sites, cap }) => ({ sites, cap }) },
      closedBy: [],
    },
    authority: {
      fields: measureFields.authority,
      openedBy: {
        'designation.made': ({ list }) => ({ grants: list }),
        'directive.signed': () => ({ grants: 'military force' }),
        'bounty.raised': () => ({ grants: 'reward for an arrest' }),
      },
      closedBy: [],
    },
    engagement: {
      fields: measureFields.engagement,
      openedBy: { 'engagement.set': ({ allows }) => ({ allows }) },
      closedBy: ['deployment.withdrawn'],
    },
    safeguard: {
      fields: measureFields.safeguard,
      undirected: true,
      openedBy: {
        'hotline.opened': () => ({ form: 'hotline' }),
        'observers.invited': () => ({ form: 'observers' }),
      },
      closedBy: [],
    },
    undertaking: {
      fields: measureFields.undertaking,
      undirected: true,
      openedBy: {
        'demand.accepted': ({ issue, ask }) => ({ issue, ask, full: true, relieved: false }),
        'demand.partly-met': ({ issue, ask }) => ({ issue, ask, full: false, relieved: false }),
      },
      amendedBy: {
        'tariff.lifted': () => ({ relieved: true }),
        'tariff.suspended': () => ({ relieved: true }),
        'threat.dropped': () => ({ relieved: true }),
        'assurance.given': () => ({ relieved: true }),
      },
      closedBy: ['relief.broken', 'relief.withheld'],
    },
  },
  demands: {
    fields: demandFields,
    openedBy: {
      'demand.made': ({ issue, ask, instrument, severity, sidePayment, multilateral, deadlineDays, decision }) => ({
        issue,
        ask,
        instrument,
        severity,
        sidePayment,
        multilateral,
        ratePercent: null,
        coverage: null,
        deadlineDays,
        imposed: false,
        decision,
      }),
      'territory.threatened': ({ issue, ask, severity, decision }) => ({
        issue,
        ask,
        instrument: 'territory',
        severity,
        sidePayment: 0,
        multilateral: false,
        ratePercent: null,
        coverage: null,
        deadlineDays: null,
        imposed: false,
        decision,
      }),
      'tariff.threatened': ({ issue, ask, ratePercent, coverage, deadlineDays, decision }) => ({
        issue,
        ask,
        instrument: 'tariff',
        severity: 0,
        sidePayment: 0,
        multilateral: false,
        ratePercent,
        coverage,
        deadlineDays,
        imposed: false,
        decision,
      }),
      'tariff.imposed': ({ issue, ask, ratePercent, coverage, inRetaliation, decision }) =>
        inRetaliation
          ? null
          : {
              issue,
              ask,
              instrument: 'tariff',
              severity: 0,
              sidePayment: 0,
              multilateral: false,
              ratePercent,
              coverage,
              deadlineDays: null,
              imposed: true,
              decision,
            },
    },
    answeredBy: [
      'demand.accepted',
      'demand.partly-met',
      'demand.declined',
      'demand.answered-in-kind',
      'threat.dropped',
    ],
  },
})

/** The type of this model, for rules and scenarios. */
export type Americas = typeof americas
