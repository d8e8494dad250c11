// The whole public surface, in reading order: who acts, what is known of them, what the sources say and record, the
// model's vocabulary and rules, the lenses, the scenarios, and how to play one.

export type { Actor } from './actors/actor.js'
export { type ActorId, actors } from './actors/actors.js'
export { latinAmericanStates, states } from './actors/states.js'
export { type Answer, answers } from './answer/answer.js'
export { likelihoodBand } from './answer/likelihood.js'
export type { Claim } from './claims/claim.js'
export { claims } from './claims/claims.js'
export { contradictions } from './claims/contradictions.js'
export { loadedTerms } from './claims/loaded-terms.js'
export type { Figure } from './figures/figure.js'
export { type Lens, lensParameters, lensSettings, notInTheRulebook, silentOn } from './lenses/lens.js'
export { lenses } from './lenses/lenses.js'

export { type Americas, americas } from './model.js'
export { inputOf, type Play, playScenario } from './play.js'
export type { RecordedEvent } from './record/record.js'
export { recorded } from './record/recorded.js'
export { americasRulebook as rulebook } from './rulebook.js'
export type { PlayableScenario, Role, Watched } from './scenarios/scenario.js'
export { scenarios } from './scenarios/scenarios.js'
export { sources } from './sources/library.js'
export type { Source } from './sources/source.js'
export { becauseOf } from './strategy/because.js'
export { demandsAt } from './strategy/demands-at.js'
export { modelStrategy } from './strategy/strategy.js'
export { flipSize, type TurnedAnswer, turnedAnswer } from './strategy/turned-answer.js'
export { nameInSentence, nameOf } from './text/names.js'
export {
  citedSources,
  contradictionsAbout,
  isDiary,
  type Provenance,
  provenanceOf,
  recordsOf,
  shortSource,
} from './text/provenance.js'
export { hasText, text } from './text/say.js'
export { attribution, sentence } from './text/sentence.js'
export { contradictionsOf } from './timeline/differing.js'
export { timelineEvent } from './timeline/entry-schema.js'
export { asks } from './vocabulary/asks.js'
export { type Overrides, openingWorld } from './world/opening-world.js'
