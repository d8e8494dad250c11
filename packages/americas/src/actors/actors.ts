import { others } from './others.js'
import { states } from './states.js'

/** Every actor of the model by id. States are ISO 3166-1 alpha-3, the European Union is `EU27`. */
export const actors = { ...states, ...others } as const

/** ISO alpha-3 for states, `EU27` for the European Union, otherwise a word in kebab-case. */
export type ActorId = keyof typeof actors
