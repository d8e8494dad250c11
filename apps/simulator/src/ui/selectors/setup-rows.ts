import { hasText, text } from '@lapolicy/americas'
import type { Parameter } from '@lapolicy/core'
import { defaultOf } from '@lapolicy/core'
import { say } from '../../text/message.js'
import type { AppState } from '../state/app-state.js'
import { scenarioOf } from '../state/game.js'
import type { SetupPage } from '../state/page.js'

/** A line of the screen before a game. */
export type SetupRow =
  | { readonly kind: 'continue'; readonly branches: number; readonly decisions: number }
  | { readonly kind: 'begin'; readonly isAgain: boolean }
  | { readonly kind: 'lens' }
  | { readonly kind: 'seed' }
  | { readonly kind: 'parameter'; readonly parameter: Parameter }

/** The lines of the screen before a game: go on, begin, and what may be changed before. */
export function setupRows({ saved }: Pick<AppState, 'saved'>, { scenario }: SetupPage): readonly SetupRow[] {
  const branches = saved[scenario]?.branches ?? []
  const decisions = branches.reduce((sum, { choices }) => sum + Object.keys(choices).length, 0)
  return [
    ...(decisions > 0 ? [{ kind: 'continue', branches: branches.length, decisions } as const] : []),
    { kind: 'begin', isAgain: decisions > 0 },
    ...(scenarioOf(scenario).parameters ?? []).map((parameter) => ({ kind: 'parameter', parameter }) as const),
    { kind: 'lens' },
    { kind: 'seed' },
  ]
}

/** A parameter's value: the player's, else the record's, else an illustrative one. */
export function parameterValue({ parameters }: Pick<SetupPage, 'parameters'>, parameter: Parameter): number {
  return parameters[parameter.name] ?? defaultOf(parameter)
}

/** What a parameter is, in words. */
export function parameterName(scenario: string, name: string): string {
  const id = `${scenario}.parameter.${name}`
  return hasText(id) ? text(id) : name.replaceAll('-', ' ')
}

/** Where a parameter's value comes from: the player, the record (which is not in the five sources), or nobody. */
export function parameterOrigin(page: Pick<SetupPage, 'parameters'>, parameter: Parameter): string {
  const value = parameterValue(page, parameter)
  if (parameter.record && value === parameter.record.value) return say('parameter.record')
  return value === defaultOf(parameter) ? say('parameter.illustrative') : say('parameter.yours')
}

/** What may be said about a value that was typed, or `null` if it may be kept. */
export function numberFault(text: string, [low, high]: readonly [number, number]): string | null {
  const value = text.trim() === '' ? Number.NaN : Number(text.replace(',', '.'))
  return value >= low && value <= high ? null : say('setup.out-of-range', { low, high, given: text })
}
