import { type ErrorCode, policyError, refuse } from '../errors.js'
import { dayNumberAt } from '../events/date.js'
import { readEvent } from '../events/parse-event.js'
import type { Decision } from '../rules/decision.js'
import type { AnyModel } from '../world/model.js'
import { parseWorldAt } from '../world/parse-world.js'
import { defaultOf, type Given, type Parameter, type Scenario } from './scenario.js'

/** Refuses a scenario that cannot be played under a model, saying where it is wrong: `run/invalid`, or its parts' errors. */
export function checkScenario(model: AnyModel, scenario: Scenario): void {
  const [start, end] = [dayNumberAt(scenario.start, 'scenario.start'), dayNumberAt(scenario.end, 'scenario.end')]
  if (end < start) refuse('run/invalid', 'scenario.end', 'it ends before it starts', 'a later end')
  parseWorldAt(model, scenario.world, 'scenario.world')
  checkGiven(model, scenario, scenario.opening, 'opening')
  checkGiven(model, scenario, scenario.schedule, 'schedule')
  checkUnique('schedule', [...scenario.opening, ...scenario.schedule], 'event/duplicate-id')
  checkUnique('decisions', scenario.decisions)
  scenario.decisions.forEach((decision, at) => {
    checkDecision(scenario, decision, `decisions[${at}]`)
  })
  for (const parameter of scenario.parameters ?? []) checkInRange(parameter, defaultOf(parameter))
}

/** Refuses a parameter's value outside its range: `parameter/out-of-range`. */
export function checkInRange({ name, range: [low, high], unit }: Parameter, value: number): void {
  if (!(value >= low && value <= high))
    throw policyError('parameter/out-of-range', {
      parameter: name,
      value,
      low,
      high,
      unit,
      where: `parameters.${name}`,
    })
}

/** The event behind a given one, without what decides whether and how it happens. */
export function eventOf(given: Given): Record<string, unknown> {
  const { needs: _needs, when: _when, fill: _fill, ...event } = given as Given & Record<string, unknown>
  return { ...event, cause: null }
}

function checkGiven(model: AnyModel, { start }: Scenario, given: readonly Given[], place: string): void {
  given.forEach((item, at) => {
    const where = `${place}[${at}]`
    const { id, date } = readEvent(model.events, eventOf(item), where)
    if (/^(clock|decision)\//.test(id))
      refuse('run/invalid', `${where}.id`, `"${id}" is a cause path of the run's own`, 'another id')
    if (place === 'opening' ? date >= start : date < start)
      refuse(
        'run/invalid',
        `${where}.date`,
        `${id} is dated ${date}`,
        place === 'opening' ? 'opening facts before the start' : 'scheduled events from the start on',
      )
  })
}

function checkDecision({ start, end }: Scenario, { date, options, recorded }: Decision, where: string): void {
  dayNumberAt(date, `${where}.date`)
  if (date < start || date > end)
    refuse('run/invalid', `${where}.date`, `${date} is outside the scenario`, `a date from ${start} to ${end}`)
  checkUnique(`${where}.options`, options)
  const ids = options.map(({ id }) => id)
  if (recorded !== null && !ids.includes(recorded))
    refuse(
      'run/invalid',
      `${where}.recorded`,
      `no option is called "${recorded}"`,
      `null, or one of: ${ids.join(', ')}`,
    )
}

function checkUnique(where: string, named: readonly { readonly id: string }[], code: ErrorCode = 'run/invalid'): void {
  const seen = new Set<string>()
  for (const { id } of named) {
    if (seen.has(id))
      throw policyError(code, { where, id, problem: `two share the id "${id}"`, expected: 'ids that are unique' })
    seen.add(id)
  }
}
