import { openingWorld } from '../../world/opening-world.js'
import type { PlayableScenario, Role, Watched } from '../scenario.js'
import { accessAnswer, panamaAccess } from './access.js'
import { panamaAnswer } from './answer.js'
import { usDemand } from './demand.js'
import { feesAnswer } from './fees-answer.js'
import { militaryTrack } from './military-track.js'
import { opening } from './opening.js'
import { ports } from './ports.js'
import { accessReaction, usReaction } from './reaction.js'
import { schedule } from './schedule.js'

const role = (id: string, actor: string | null): Role => ({
  id,
  actor,
  title: `panama-ports.role.${id}`,
  brief: `panama-ports.role.${id}.brief`,
})

const watched = (path: string, name: string): Watched => ({ path, title: `panama-ports.watch.${name}` })

const start = '2025-01-20'

/** The canal and the two ports, 2025: what Washington asks, what Panama gives, and who answers. */
export const panamaPorts: PlayableScenario = {
  id: 'panama-ports',
  title: 'panama-ports.title',
  summary: 'panama-ports.summary',
  start,
  end: '2027-01-20',
  recordEnds: '2025-09-08',
  world: openingWorld(start),
  opening,
  schedule,
  decisions: [
    usDemand,
    panamaAnswer,
    feesAnswer,
    accessAnswer,
    usReaction,
    ports,
    militaryTrack,
    panamaAccess,
    accessReaction,
  ],
  parameters: [{ name: 'troop-cap', unit: 'people', range: [0, 5000], illustrative: 200 }],
  roles: [
    role('us-president', 'USA'),
    role('us-state', 'USA'),
    role('panama', 'PAN'),
    role('security', null),
    role('canal', null),
    role('operator', 'ck-hutchison'),
    role('buyer', null),
    role('china', 'CHN'),
    role('neighbour', null),
  ],
  watch: [
    watched('ties.CHN.PAN.presence', 'china-presence'),
    watched('ties.USA.PAN.presence', 'us-presence'),
    watched('actors.PAN.salience', 'salience'),
    watched('actors.PAN.approval', 'approval'),
    watched('ties.PAN.USA.trust', 'trust'),
    watched('ties.CHN.PAN.trust', 'china-trust'),
    watched('actors.PAN.income', 'income'),
    watched('ties.PAN.USA.followThrough', 'follow-through'),
    watched('ties.PAN.USA.assurance', 'assurance'),
    watched('ties.PAN.USA.outsideOption', 'outside-option'),
    watched('ties.COL.USA.trust', 'colombia-trust'),
    watched('actors.LAC.solidarity', 'solidarity'),
    watched('actors.LAC.norm', 'norm'),
  ],
  questions: ['traced', 'force', 'private', 'third', 'china'].map((id) => `panama-ports.question.${id}`),
  sources: ['pism-2025', 'gateway-pundit', 'as-coa-tracker-2025', 'rubio-tour-2025'],
  contradictions: ['c-panama-threat', 'c-canal-motive'],
  prompts: {
    'us-demand': 'panama-ports.us-demand.prompt',
    'panama-answer': 'panama-ports.panama-answer.prompt',
    'fees-answer': 'panama-ports.fees-answer.prompt',
    'access-answer': 'panama-ports.access-answer.prompt',
    'us-reaction': 'panama-ports.us-reaction.prompt',
    ports: 'panama-ports.ports.prompt',
    'military-track': 'panama-ports.military-track.prompt',
    'panama-access': 'panama-ports.panama-access.prompt',
    'access-reaction': 'panama-ports.access-reaction.prompt',
  },
}
