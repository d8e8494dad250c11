import { answerText } from './en/answer.js'
import { answerRulesText } from './en/answer-rules.js'
import { caribbeanDeploymentText } from './en/caribbean-deployment.js'
import { deploymentsText } from './en/deployments.js'
import { mexicoTariffsText } from './en/mexico-tariffs.js'
import { panamaPortsText } from './en/panama-ports.js'
import { portsText } from './en/ports.js'
import { tariffEffectsText } from './en/tariff-effects.js'
import { tariffsText } from './en/tariffs.js'

/** Every English text of the model, by message id. */
export const english: Readonly<Record<string, string>> = {
  ...answerText,
  ...answerRulesText,
  ...caribbeanDeploymentText,
  ...deploymentsText,
  ...mexicoTariffsText,
  ...panamaPortsText,
  ...portsText,
  ...tariffEffectsText,
  ...tariffsText,
}
