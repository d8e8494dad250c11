import { errorsOf } from '../errors.js'
import { recordText } from './text.js'

/** Builds (does not throw) an error of `/record`. */
export const recordError: ReturnType<typeof errorsOf<typeof recordText>> = errorsOf(recordText)
