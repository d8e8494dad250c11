import { PolicyError } from '../errors.js'
import { fault, type Steps } from './fault.js'

/** What one reading of rules may hold at most. Beyond it they are refused before anything is made of them. */
export const limits = {
  /** Rules in one file. */
  rules: 1000,
  /** Values, objects and lists in all. */
  values: 100_000,
  /** Objects and lists within one another. */
  depth: 40,
  /** Characters of text and keys in all. */
  characters: 1_000_000,
} as const

interface Frame {
  readonly given: object
  readonly copy: Record<string | number, unknown>
  readonly step: string | number
  readonly above: Frame | null
  readonly depth: number
}

/**
 * A copy of data handed over, taken without running any of its code: no getters, no inherited properties, no prototype
 * but an object's own. Refuses what JSON cannot say, cycles, and more than `limits` allow; whatever else goes wrong in
 * the reading (a proxy that throws) is `data/not-plain` too.
 */
export function plainCopy(given: unknown): unknown {
  try {
    return copied(given)
  } catch (error) {
    if (error instanceof PolicyError) throw error
    return fault('data/not-plain', [], { problem: 'not readable' })
  }
}

function copied(given: unknown): unknown {
  const root: Record<string, unknown> = {}
  const open: Frame[] = []
  let values = 0
  let characters = 0

  const counted = (text: string, steps: () => Steps): string => {
    characters += text.length
    if (characters > limits.characters) tooLarge(steps(), 'characters')
    return text
  }

  const put = (value: unknown, into: Frame['copy'], step: string | number, above: Frame | null): void => {
    const steps = (): Steps => [...stepsTo(above), ...(above === null ? [] : [step])]
    if (++values > limits.values) tooLarge(steps(), 'values')
    switch (typeof value) {
      case 'string':
        into[step] = counted(value, steps)
        return
      case 'boolean':
        into[step] = value
        return
      case 'number':
        if (!Number.isFinite(value)) notPlain(steps(), `${value}, which is no number to reckon with`)
        into[step] = value === 0 ? 0 : value
        return
      case 'object': {
        if (value === null) {
          into[step] = null
          return
        }
        const depth = above === null ? 1 : above.depth + 1
        for (let frame = above; frame !== null; frame = frame.above)
          if (frame.given === value) notPlain(steps(), 'inside itself')
        if (depth > limits.depth) tooLarge(steps(), 'depth')
        const copy = Array.isArray(value) ? [] : {}
        into[step] = copy
        open.push({ given: value, copy: copy as Frame['copy'], step, above, depth })
        return
      }
      default:
        notPlain(steps(), value === undefined ? 'missing' : `a ${typeof value}`)
    }
  }

  put(given, root, 'rules', null)
  for (let frame = open.pop(); frame !== undefined; frame = open.pop()) {
    const at = frame
    if (Array.isArray(at.given)) {
      if (at.given.length > limits.values) tooLarge(stepsTo(at), 'values')
      for (let index = 0; index < at.given.length; index++) put(ownValue(at, index), at.copy, index, at)
      continue
    }
    const parent: unknown = Object.getPrototypeOf(at.given)
    if (parent !== null && Object.getPrototypeOf(parent) !== null) notPlain(stepsTo(at), 'an object of a class')
    for (const key of Reflect.ownKeys(at.given)) {
      if (typeof key === 'symbol') notPlain(stepsTo(at), 'an object with a symbol for a key')
      if (key === '__proto__')
        fault('data/not-plain', [...stepsTo(at), key], {
          problem: 'a key that objects keep for themselves',
          given: key,
        })
      counted(key, () => stepsTo(at))
      const value = ownValue(at, key)
      if (value !== undefined) put(value, at.copy, key, at)
    }
  }
  return root.rules
}

/** What an object itself holds under a key, without running a getter. */
function ownValue(frame: Frame, key: string | number): unknown {
  const property = Object.getOwnPropertyDescriptor(frame.given, key)
  if (property && !('value' in property)) notPlain([...stepsTo(frame), key], 'a getter')
  return property?.value
}

function stepsTo(frame: Frame | null): Steps {
  const steps: (string | number)[] = []
  for (let at = frame; at !== null && at.above !== null; at = at.above) steps.unshift(at.step)
  return steps
}

const words = { values: 'values', characters: 'characters of text', depth: 'levels of nesting' } as const

function tooLarge(steps: Steps, what: keyof typeof words): never {
  fault('data/too-large', steps, { limit: limits[what], what: words[what] })
}

function notPlain(steps: Steps, problem: string): never {
  fault('data/not-plain', steps, { problem })
}
