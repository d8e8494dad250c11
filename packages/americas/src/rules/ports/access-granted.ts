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
      capHalves: knob({
        id: 'ports.cap-halves',
        value: 500,
        range: [100, 2000],
        unit: 'people at which a capped site counts for half',
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
    then: ({ event, world, knob: { perSite, transit, capHalves, audience, cooperation } }, effects) => {
      const { actor: host, target: guest } = event
      if (host === null || guest === null) return []
      const sites = event.type === 'access.granted' ? (event.sites ?? 1) * weightOf(event.cap, capHalves) : 0
      // Passage that is granted again adds nothing to what is there.
      const passes = Object.values(world.measures).some(
        (measure) => measure.kind === 'access' && measure.actor === host && measure.target === guest,
      )
      const added = event.type === 'access.granted' ? perSite * sites : passes ? 0 : transit
      return [
        effects.tie(guest, host, 'presence', added),
        effects.tie(host, guest, 'cooperation', cooperation),
        ...(sites > 0 ? [effects.actor(host, 'salience', audience * sites)] : []),
      ]
    },
  },
)

/** What a site amounts to, 0 to 1: all of it without a cap, less the lower the cap, nothing where nobody may come. */
function weightOf(cap: number | null, half: number): number {
  return cap === null ? 1 : cap / (cap + half)
}
