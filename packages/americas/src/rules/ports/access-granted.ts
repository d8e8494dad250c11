import { knob, rule } from '@lapolicy/core'
import { americas } from '../../model.js'

/**
 * A state opens sites or transit to US forces: US presence grows, cooperation too, and at home the question of
 * sovereignty weighs more. as-coa-tracker-2025 reports expedited transit and three joint-use sites after the visits.
 */
export const accessGranted = rule(
  americas,
  'ports.access-granted',
  {
    on: ['access.granted', 'transit.granted'],
    basis: ['m-panama-visits-yield-military-access', 'judgement-presence'],
    changes: ['ties.presence', 'ties.cooperation', 'actors.salience'],
    knobs: {
      perSite: knob({
        id: 'ports.presence-per-site',
        value: 0.05,
        range: [0.02, 0.1],
        unit: 'index a site',
        basis: 'judgement-presence',
        grade: 'judgement',
      }),
      transit: knob({
        id: 'ports.presence-of-transit',
        value: 0.05,
        range: [0.01, 0.1],
        unit: 'index',
        basis: 'judgement-presence',
        grade: 'judgement',
      }),
      audience: knob({
        id: 'ports.access-audience',
        value: 0.04,
        range: [0, 0.1],
        unit: 'index a site',
        basis: 'judgement-salience',
        grade: 'judgement',
        lens: { parameter: 'sovereigntyBacklash', sign: 1 },
      }),
      cooperation: knob({
        id: 'ports.access-cooperation',
        value: 0.05,
        range: [0, 0.15],
        unit: 'index',
        basis: 'judgement-presence',
        grade: 'judgement',
      }),
    },
  },
  {
    then: ({ event, knob: { perSite, transit, audience, cooperation } }, effects) => {
      const { actor: host, target: guest } = event
      if (host === null || guest === null) return []
      // A cap on numbers halves what a site amounts to.
      const sites = event.type === 'access.granted' ? (event.sites ?? 1) * (event.cap === null ? 1 : 0.5) : 0
      const added = event.type === 'access.granted' ? perSite * sites : transit
      return [
        effects.tie(guest, host, 'presence', added),
        effects.tie(host, guest, 'cooperation', cooperation),
        ...(sites > 0 ? [effects.actor(host, 'salience', audience * sites)] : []),
      ]
    },
  },
)
