import { openingWorld } from '../../world/opening-world.js'
import type { PlayableScenario, Role, Watched } from '../scenario.js'
import { flightsReply } from './flights-reply.js'
import { opening } from './opening.js'
import { overflight } from './overflight.js'
import { rulesOfEngagement } from './rules-of-engagement.js'
import { schedule } from './schedule.js'
import { missionDays, signalOfIntent } from './signal-of-intent.js'
import { personnel, sizeAndMission } from './size-and-mission.js'
import { talksReply } from './talks-reply.js'
import { venezuelaAnswer } from './venezuela-answer.js'

const role = (id: string, actor: string | null): Role => ({
  id,
  actor,
  title: `caribbean-deployment.role.${id}`,
  brief: `caribbean-deployment.role.${id}.brief`,
})

const watched = (path: string, name: string): Watched => ({ path, title: `caribbean-deployment.watch.${name}` })

const start = '2025-08-15'

/**
 * Trinidad and Tobago's votes in the United Nations place it far from the United States; its government of 2025 stood
 * near: it let a US radar be installed in November (voz-2025-11-28-radar, record outside the five sources). Judgement.
 */
const world = openingWorld(start, { actors: { TTO: { alignment: 0.5 } } })

/** Ships off Venezuela, from August 2025: what is sent, who answers, and at what step it could have stopped. */
export const caribbeanDeployment: PlayableScenario = {
  id: 'caribbean-deployment',
  title: 'caribbean-deployment.title',
  summary: 'caribbean-deployment.summary',
  start,
  end: '2027-08-15',
  recordEnds: '2025-09-08',
  world,
  opening,
  schedule,
  decisions: [sizeAndMission, venezuelaAnswer, rulesOfEngagement, overflight, signalOfIntent, talksReply, flightsReply],
  parameters: [personnel, missionDays],
  roles: [
    role('us-president', 'USA'),
    role('us-state', 'USA'),
    role('us-defense', 'USA'),
    role('venezuela', 'VEN'),
    role('trinidad', 'TTO'),
    role('caribbean', null),
    role('security-council', null),
    role('opposition', null),
    role('ombudsperson', null),
  ],
  watch: [
    watched('ties.USA.VEN.posture', 'us-posture'),
    watched('ties.VEN.USA.posture', 'venezuelan-posture'),
    watched('ties.USA.VEN.incidentRisk', 'incident-risk'),
    watched('ties.VEN.USA.tension', 'tension'),
    watched('actors.LAC.norm', 'norm'),
    watched('actors.VEN.salience', 'salience'),
    watched('actors.LAC.solidarity', 'solidarity'),
    watched('ties.TTO.USA.trust', 'trinidad-trust'),
    watched('ties.BRA.USA.trust', 'brazil-trust'),
    watched('ties.COL.USA.trust', 'colombia-trust'),
    watched('ties.TTO.USA.cooperation', 'trinidad-cooperation'),
    watched('ties.COL.USA.cooperation', 'colombia-cooperation'),
    watched('ties.VEN.USA.cooperation', 'venezuelan-cooperation'),
    watched('ties.USA.TTO.presence', 'sites-in-trinidad'),
  ],
  questions: ['stop', 'destination', 'gang', 'law', 'goal', 'dates', 'flow', 'at-sea', 'hotline', 'neighbours'].map(
    (id) => `caribbean-deployment.question.${id}`,
  ),
  sources: ['as-coa-tracker-2025', 'gateway-pundit', 'pism-2025', 'rusi-2024'],
  contradictions: ['c-venezuela-goal', 'c-boat', 'c-soles', 'c-tda-link', 'c-caribbean-date'],
  prompts: {
    'size-and-mission': 'caribbean-deployment.size-and-mission.prompt',
    'venezuela-answer': 'caribbean-deployment.venezuela-answer.prompt',
    'rules-of-engagement': 'caribbean-deployment.rules-of-engagement.prompt',
    overflight: 'caribbean-deployment.overflight.prompt',
    'signal-of-intent': 'caribbean-deployment.signal-of-intent.prompt',
    'talks-reply': 'caribbean-deployment.talks-reply.prompt',
    'flights-reply': 'caribbean-deployment.flights-reply.prompt',
  },
}
