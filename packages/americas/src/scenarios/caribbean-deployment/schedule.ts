import { type Given, is } from '@lapolicy/core'
import type { Americas } from '../../model.js'
import { given } from '../from-record.js'

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
    { matter: 'plans of war and overthrow' },
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
  given(
    'boat-strike-victims-gang-claim',
    'accusation.made',
    { matter: 'membership of Tren de Aragua of all who were killed' },
    { needs: strike },
  ),
  given(
    'boat-strike-destination-claim-trump',
    'background.noted',
    { note: 'the US president: the boat was bound for the United States' },
    { needs: strike },
  ),
  given(
    'boat-strike-destination-claim-rubio',
    'background.noted',
    { note: 'the US secretary of state: the boat was probably bound for Trinidad or another island' },
    { needs: strike },
  ),
  given(
    'venezuelan-aircraft-near-us-vessel-2025-09',
    'incident.occurred',
    { severity: 0.2, decision: 'overflight' },
    // A government that keeps its ships in port and seeks talks does not send aircraft over a warship either.
    { needs: ['caribbean-deployment-2025-08', 'venezuela-counter-deploys-2025-08-27'] },
  ),
  given('trump-no-rule-out-covert-venezuela', 'intent.stated', { matter: 'that further action is not ruled out' }),
]
