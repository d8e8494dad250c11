import { answer } from './answer.js'
import { canalAndChina } from './canal-and-china.js'
import { caribbean } from './caribbean.js'
import { findings } from './findings.js'
import { judgement } from './judgement.js'
import { judgementDeployments } from './judgement-deployments.js'
import { judgementTariffs } from './judgement-tariffs.js'
import { migration } from './migration.js'
import { precedents } from './precedents.js'
import { pressure } from './pressure.js'
import { region } from './region.js'
import { securityAndRights } from './security-and-rights.js'
import { tariffsAndMexico } from './tariffs-and-mexico.js'
import { trade } from './trade.js'

/** Everything a rule may rest on, by id. A rule's `basis` names one or more of these. */
export const claims = {
  ...pressure,
  ...tariffsAndMexico,
  ...migration,
  ...canalAndChina,
  ...region,
  ...caribbean,
  ...securityAndRights,
  ...findings,
  ...answer,
  ...trade,
  ...precedents,
  ...judgement,
  ...judgementDeployments,
  ...judgementTariffs,
} as const

export type ClaimId = keyof typeof claims
