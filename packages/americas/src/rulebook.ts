import { type Rulebook, rulebook } from '@lapolicy/core'
import { answerRules } from './rules/answer/answer.js'
import { deploymentsRules } from './rules/deployments/deployments.js'
import { portsRules } from './rules/ports/ports.js'
import { tariffsRules } from './rules/tariffs/tariffs.js'
import { answerKnobs } from './strategy/knobs.js'

/** Every rule of the model, with the knobs that the strategy shares. */
export const americasRulebook: Rulebook = rulebook(
  [...answerRules, ...deploymentsRules, ...portsRules, ...tariffsRules],
  answerKnobs,
)
