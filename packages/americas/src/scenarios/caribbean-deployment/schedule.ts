import { type Given, hasNot, is } from '@lapolicy/core'
import type { Americas } from '../../model.js'
import { given } from '../from-record.js'
import { noted } from './noted.js'

/**
 * The boat was struck by forces that were there and were allowed to strike. What was said about it that day needs the
 * same two, and not the strike's own id: all events of a day are asked for their needs before any of them is played.
 */
const strike = ['caribbean-deployment-2025-08', 'rules-of-engagement=military-force'] as const

/** What the sources record along the way and no option brings about. A death is never an option; it follows from rules. */
export const schedule: readonly Given<Americas>[] = [
  given(
    'maduro-news-conference-2025-09-02',
    'accusation.made',
    { matter: 'seeking war and the overthrow of its government' },
    {
      when: [
        is(
          'caribbean-deployment.news-conference.no-overture',
          ({ happened }) => happened('venezuela-answer=offer-talks') || happened('venezuela-answer=stand-down'),
          false,
        ),
      ],
    },
  ),
  given('boat-strike-2025-09-03', 'vessel.struck', { killed: 11 }, { needs: strike }),
  // A statement about the dead, addressed to the public and not to the gang: nobody's tension or salience rests on it.
  given('boat-strike-victims-gang-claim', 'background.noted', noted('boat-strike-victims-gang-claim'), {
    needs: strike,
  }),
  given(
    'boat-strike-destination-claim-trump',
    'background.noted',
    { ...noted('boat-strike-destination-claim-trump'), otherwiseBy: ['us-secretary-of-state'] },
    { needs: strike },
  ),
  given(
    'boat-strike-destination-claim-rubio',
    'background.noted',
    { ...noted('boat-strike-destination-claim-rubio'), otherwiseBy: ['us-president'] },
    { needs: strike },
  ),
  given(
    'venezuelan-aircraft-near-us-vessel-2025-09',
    'incident.occurred',
    { severity: 0.2, decision: 'overflight' },
    // A government that keeps its ships in port and seeks talks does not send aircraft over a warship either.
    { needs: ['caribbean-deployment-2025-08', 'venezuela-counter-deploys-2025-08-27'] },
  ),
  given('trump-no-rule-out-covert-venezuela', 'background.noted', noted('trump-no-rule-out-covert-venezuela')),
  given('vessel-operations-expanded-caribbean', 'background.noted', noted('vessel-operations-expanded-caribbean'), {
    needs: strike,
    // Where an end was named and kept, the ships have gone home before the author writes.
    when: [
      hasNot('caribbean-deployment.operations-expanded.dated', ({ happened }) =>
        happened('signal-of-intent=goal-and-end-date'),
      ),
    ],
  }),
]
