import { errorsOf, type PolicyError } from '../errors.js'
import { ensembleText } from './text.js'

/** Builds the errors of ensembles, with texts of their own. */
export const ensembleError = errorsOf(ensembleText)

/** The error of an option that is wrong: its place, what is wrong with it, and what would have been right. */
export const invalid = (where: string, problem: string, expected: string): PolicyError<'ensemble/invalid'> =>
  ensembleError('ensemble/invalid', { where, problem, expected })
