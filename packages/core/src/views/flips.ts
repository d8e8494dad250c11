import type { Check } from '../rules/condition.js'
import type { Draws } from '../rules/draw.js'
import type { Rulebook } from '../rules/rulebook.js'
import { byCodeUnit } from '../world/id.js'
import type { AnyModel } from '../world/model.js'
import { namesIn } from './answers.js'
import { type Input, inputAt } from './inputs.js'
import { nearestTurn } from './nearest-turn.js'
import { type Place, readsOf } from './reads.js'
import type { Asking, Scene } from './scene.js'

/** The smallest change of one number that turns a condition, all else and all luck being as they were. */
export interface Flip {
  /** `actors.MEX.approval`, `ties.MEX.USA.trust`, `event.rate`, `knob.<id>`, `measures.<id>.rate`. */
  readonly path: string
  /** The value that it had, in its own unit. */
  readonly from: number
  /** The value on the other side of the threshold: with it the condition has turned. */
  readonly to: number
  /** The condition; null where the change settles the whole rule and no single condition would do. */
  readonly label: string | null
  /** Size of the change as a share of the range that the number can have, above 0 to 1. */
  readonly share: number
  /** Whether the rule fires with this change alone. */
  readonly fires: boolean
}

/** What a rule was asked, and in what. */
export interface Asked {
  readonly model: AnyModel
  readonly rulebook: Rulebook
  readonly draws: Draws
  readonly asking: Asking
  readonly scene: Scene
  readonly checks: readonly Check[]
  /** Whether the rule runs for the binding that was asked about. */
  readonly isBound: boolean
}

/** The label under which stands whether a rule runs for the binding asked about at all. */
export const BINDING = 'why-not.binding'

/** A condition that no change of one number turns, and where it looks: what is in force, who acts, what was decided. */
export interface Unturned {
  /** Message id of the condition. */
  readonly label: string
  /** Paths of what it read. */
  readonly reads: readonly string[]
  /** Which of them are numbers: none of these turns it within its range. */
  readonly inputs: readonly string[]
}

/** What would turn an answer. */
export interface Turns {
  /** Smallest first. */
  readonly flips: readonly Flip[]
  /** In the rule's own order. */
  readonly unturned: readonly Unturned[]
}

/**
 * The flips of one answer: of each condition that failed; of each that held, where the rule fired. Where several failed,
 * also what settles them all at once.
 */
export function turnsOf(asked: Asked): Turns {
  const { asking, checks, isBound } = asked
  const fired = isBound && checks.every(({ holds }) => holds)
  const flips: Flip[] = []
  const unturned: Unturned[] = []
  const turn = (label: string, places: readonly Place[], isTurned: (scene: Scene) => boolean, hints: Hints): void => {
    const inputs = inputsAt(asked, places)
    const found = inputs.flatMap((input) => flip(asked, input, label, isTurned, hints))
    flips.push(...found)
    if (found.length > 0) return
    unturned.push({ label, reads: places.map((place) => place.join('.')), inputs: inputs.map(({ path }) => path) })
  }
  // Where `over` looks for others does not decide whether the rule runs for this one.
  const mine = isBound ? [] : readsIn(asked, (other, one) => other.isBound(one)).filter(isOf(asking.binding))
  if (!isBound) turn(BINDING, mine, asking.isBound, [])
  checks.forEach(({ label, holds, need, value }, at) => {
    if (holds !== fired) return
    const hints = [need, value].filter((one) => typeof one === 'number')
    const places = readsIn(asked, (other, one) => other.holds(one, at))
    turn(label, places, (one) => asking.holds(one, at) !== holds, hints)
  })
  if (checks.filter(({ holds }) => !holds).length + (isBound ? 0 : 1) > 1) {
    const places = [...mine, ...readsIn(asked, (other, one) => other.checks(one))]
    for (const input of inputsAt(asked, places))
      if (!flips.some(({ path, fires }) => path === input.path && fires))
        flips.push(...flip(asked, input, null, asking.fires, []))
  }
  return { flips: flips.sort((left, right) => left.share - right.share || byCodeUnit(left.path, right.path)), unturned }
}

type Hints = readonly number[]

/** Whether a place is one of those that a binding names, or of the event; `over` knows no knobs. */
function isOf(binding: string): (place: Place) => boolean {
  const names = namesIn(binding)
  return ([head = '', ...steps]) => head === 'event' || steps.some((step) => names.includes(step))
}

function readsIn(
  { model, draws, asking: { rule, binding }, scene }: Asked,
  ask: (asking: Asking, scene: Scene) => unknown,
): readonly Place[] {
  return readsOf({ model, draws }, rule, binding, scene, ask)
}

function inputsAt({ model, rulebook, scene }: Asked, places: readonly Place[]): readonly Input[] {
  return places.flatMap((place) => inputAt(model, rulebook, scene, place) ?? [])
}

function flip(
  { asking, scene }: Asked,
  input: Input,
  label: string | null,
  isTurned: (scene: Scene) => boolean,
  hints: Hints,
): readonly Flip[] {
  const { path, value, range, allows, changed } = input
  const to = nearestTurn(input, (other) => allows(other) && isTurned(changed(scene, other)), hints)
  if (to === null) return []
  const share = Math.abs(to - value) / (range[1] - range[0])
  return [{ path, from: value, to, label, share, fires: asking.fires(changed(scene, to)) }]
}
