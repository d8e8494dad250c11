import { atLeast, type Decision, type Happening } from '@lapolicy/core'
import type { Americas } from '../../model.js'
import { rungBetween, rungs } from '../../rules/deployments/deployment.js'

type Allowed = Extract<Happening<Americas>, { readonly type: 'engagement.set' }>['allows']

const allowing = (allows: Allowed): Happening<Americas> => ({
  type: 'engagement.set',
  actor: 'USA',
  target: 'VEN',
  allows,
  standing: allows === 'military-force' ? 'hypothetical' : 'simulated',
})

/** Days until the boat of the record is detected. */
const untilTheBoat = 5

/**
 * What the forces may do with a vessel suspected of smuggling. No source reports such a decision or its date: that
 * military force was allowed is this project's inference from the directive reported on 8 August and from the strike,
 * nobody's report and nobody's claim, and so it is marked hypothetical and cites nothing. A strike is no option here. It follows in the record where force was allowed; elsewhere the boat is boarded,
 * shadowed or warned.
 */
export const rulesOfEngagement: Decision<Americas> = {
  id: 'rules-of-engagement',
  actor: 'USA',
  date: '2025-08-29',
  when: [
    atLeast(
      'caribbean-deployment.rules-of-engagement.warships',
      ({ world }) => rungBetween(world, 'USA', 'VEN'),
      rungs.presence,
    ),
  ],
  recorded: 'military-force',
  options: [
    {
      id: 'military-force',
      title: 'caribbean-deployment.rules-of-engagement.military-force',
      standing: 'hypothetical',
      answer: 'other:military-force',
      needs: ['caribbean-deployment-2025-08', 'cartel-force-directive-2025-08-08'],
      events: () => [allowing('military-force')],
    },
    {
      id: 'board-and-arrest',
      title: 'caribbean-deployment.rules-of-engagement.board-and-arrest',
      standing: 'hypothetical',
      answer: 'other:boarding',
      events: () => [
        allowing('boarding'),
        { type: 'vessel.boarded', actor: 'USA', target: 'southern-caribbean', inDays: untilTheBoat },
      ],
    },
    {
      id: 'shadow-and-hand-over',
      title: 'caribbean-deployment.rules-of-engagement.shadow-and-hand-over',
      standing: 'hypothetical',
      answer: 'other:shadowing',
      events: () => [
        allowing('shadowing'),
        { type: 'vessel.shadowed', actor: 'USA', target: 'TTO', inDays: untilTheBoat },
      ],
    },
    {
      id: 'warn-off',
      title: 'caribbean-deployment.rules-of-engagement.warn-off',
      standing: 'hypothetical',
      answer: 'other:warning',
      events: () => [
        allowing('warning'),
        { type: 'vessel.warned', actor: 'USA', target: 'southern-caribbean', inDays: untilTheBoat },
      ],
    },
  ],
}
