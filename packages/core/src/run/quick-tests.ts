import { holds } from '../rules/condition.js'
import { type KnobSettings, knobValue } from '../rules/knob.js'
import type { Moment } from '../rules/moment.js'
import type { Rule } from '../rules/rule.js'

/** One condition, ready to be asked often: what it needs is looked up once, where it is the same at every moment. */
interface QuickTest {
  /** What is read; of what is asked `whole`, whether it holds. */
  readonly read: (moment: Moment) => unknown
  readonly how: typeof LEAST | typeof MOST | typeof WHOLE
  readonly need: number
}

const LEAST = 0
const MOST = 1
/** For what needs something that only the moment knows, or is no comparison of numbers. */
const WHOLE = 2

/** The conditions of a rule under some settings, in their order. */
export function quickTests({ when }: Pick<Rule, 'when'>, settings: KnobSettings): readonly QuickTest[] {
  return when.map((condition): QuickTest => {
    const { kind } = condition
    if ((kind === 'at-least' || kind === 'at-most') && typeof condition.need !== 'function') {
      const { read, need } = condition
      const fixed = typeof need === 'object' && need !== null ? knobValue(need, settings) : need
      return { read, how: kind === 'at-least' ? LEAST : MOST, need: fixed }
    }
    return { read: (moment) => holds(condition, moment), how: WHOLE, need: 0 }
  })
}

/** Whether all hold: what `holds` says of each. Written for speed, since this is all that most rules cost. */
export function allPass(tests: readonly QuickTest[], moment: Moment): boolean {
  for (let index = 0; index < tests.length; index++) {
    const test = tests[index] as QuickTest
    const seen = test.read(moment) as number
    const { how } = test
    if (how === LEAST ? !(seen >= test.need) : how === MOST ? !(seen <= test.need) : !seen) return false
  }
  return true
}
