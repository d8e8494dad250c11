import type { PlayableScenario } from '@lapolicy/americas'

/** As much of a condition as words need. */
interface Kind {
  readonly kind: string
  readonly label: string
}

/** Whether a condition asks that something is not there: its label then names what must not be. */
export const asksForNone = (conditions: readonly Kind[], label: string): boolean =>
  conditions.some((one) => one.label === label && one.kind === 'has-not')

/** The conditions without which a recorded event of a what-if does not happen. */
export function whenOf({ opening, schedule }: PlayableScenario, id: string): readonly Kind[] {
  return [...opening, ...schedule].find((one) => one.id === id)?.when ?? []
}
