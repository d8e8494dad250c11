import { openingWorld } from '../../world/opening-world.js'
import type { PlayableScenario, Role, Watched } from '../scenario.js'
import { cooperationPrice } from './cooperation-price.js'
import { deaPlan } from './dea-plan.js'
import { levels } from './levels.js'
import { mexicoReply } from './mexico-reply.js'
import { opening } from './opening.js'
import { openingMove } from './opening-move.js'
import { packageReply } from './package-reply.js'
import { parameters } from './parameters.js'
import { schedule } from './schedule.js'
import { usAutumn } from './us-autumn.js'
import { usReversal } from './us-reversal.js'

const role = (id: string, actor: string | null): Role => ({
  id,
  actor,
  title: `mexico-tariffs.role.${id}`,
  brief: `mexico-tariffs.role.${id}.brief`,
})

const watched = (path: string, name: string): Watched => ({ path, title: `mexico-tariffs.watch.${name}` })

const start = '2025-02-01'
const decisions = [openingMove, mexicoReply, packageReply, usReversal, cooperationPrice, deaPlan, usAutumn]

/** Tariffs on Mexico against border and fentanyl, 2025: what is ordered, what is given, and what it costs whom. */
export const mexicoTariffs: PlayableScenario = {
  id: 'mexico-tariffs',
  title: 'mexico-tariffs.title',
  summary: 'mexico-tariffs.summary',
  start,
  end: '2027-02-01',
  recordEnds: '2025-09-08',
  world: openingWorld(start, levels),
  opening,
  schedule,
  decisions,
  parameters,
  roles: [
    role('us-president', 'USA'),
    role('us-negotiator', 'USA'),
    role('mexico', 'MEX'),
    role('security-cabinet', 'MEX'),
    role('manufacturers', null),
    role('canada', null),
    role('ombudsperson', null),
  ],
  watch: [
    watched('actors.MEX.effort', 'effort'),
    watched('ties.MEX.USA.cooperation', 'cooperation'),
    watched('ties.MEX.USA.exports', 'exports'),
    watched('ties.USA.MEX.exports', 'us-exports'),
    watched('actors.MEX.income', 'income'),
    watched('actors.USA.homeCost', 'home-cost'),
    watched('actors.USA.reversals', 'reversals'),
    watched('ties.MEX.USA.trust', 'trust'),
    watched('actors.MEX.approval', 'approval'),
    watched('ties.MEX.USA.tension', 'tension'),
    watched('ties.MEX.USA.followThrough', 'follow-through'),
    watched('ties.MEX.USA.assurance', 'assurance'),
    watched('ties.MEX.USA.arrivals', 'arrivals'),
    watched('ties.MEX.USA.expectedArrivals', 'expected-arrivals'),
    watched('ties.MEX.USA.nearshoring', 'nearshoring'),
  ],
  questions: ['compelled', 'anyway', 'accusation', 'consistency', 'narcostate', 'lenses', 'who-pays'].map(
    (id) => `mexico-tariffs.question.${id}`,
  ),
  sources: ['pism-2025', 'gateway-pundit', 'as-coa-tracker-2025', 'rusi-2024'],
  contradictions: ['c-tariffs-mexico', 'c-narcostate', 'c-pressure-vs-engagement', 'c-consistency'],
  prompts: Object.fromEntries(decisions.map(({ id }) => [id, `mexico-tariffs.${id}.prompt`])),
}
