import { policyError } from '../errors.js'
import { dayNumberAt } from '../events/date.js'
import { parseEvent } from '../events/parse-event.js'
import type { Decision } from '../rules/decision.js'
import type { AnyModel } from '../world/model.js'
import { parseWorldAt } from '../world/parse-world.js'
import { defaultOf, type Given, type Parameter, type Scenario } from './scenario.js'

/** Refuses a scenario that cannot be played under a model, saying where it is wrong: `run/invalid`, or its parts' errors. */
export function checkScenario(model: AnyModel, scenario: Scenario): void {
  const [start, end] = [dayNumberAt(scenario.start, 'scenario.start'), dayNumberAt(scenario.end, 'scenario.end')]
  if (end < start) refuse('scenario.end', 'it ends before it starts', 'a later end')
  parseWorldAt(model, scenario.world, 'scenario.world')
  checkGiven(model, scenario, scenario.opening, 'opening')
  checkGiven(model, scenario, scenario.schedule, 'schedule')
  const ids = [...scenario.opening, ...scenario.schedule].map(({ id }) => id)
  const double = twice(ids)
  if (double !== undefined) throw policyError('event/duplicate-id', { id: double, where: 'schedule' })
  const decided = twice(scenario.decisions.map(({ id }) => id))
  if (decided !== undefined) refuse('decisions', `two decisions share the id "${decided}"`, 'ids that are unique')
  scenario.decisions.forEach((decision, at) => {
    checkDecision(scenario, decision, `decisions[${at}]`)
  })
  const named = twice((scenario.parameters ?? []).map(({ name }) => name))
  if (named !== undefined) refuse('parameters', `two parameters share the name "${named}"`, 'names that are unique')
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

/** The event behind a given one, without what decides whether it happens. */
export function eventOf(given: Given): Record<string, unknown> {
  const { needs: _needs, when: _when, ...event } = given as Given & Record<string, unknown>
  return { ...event, cause: null }
}

function checkGiven(model: AnyModel, { start }: Scenario, given: readonly Given[], place: string): void {
  given.forEach((item, at) => {
    const where = `${place}[${at}]`
    const { id, date } = parseEvent(model.events, eventOf(item), where)
    if (/^(clock|decision)\//.test(id)) refuse(`${where}.id`, `"${id}" is a cause path of the run's own`, 'another id')
    if (place === 'opening' ? date >= start : date < start)
      refuse(
        `${where}.date`,
        `${id} is dated ${date}`,
        place === 'opening' ? 'opening facts before the start' : 'scheduled events from the start on',
      )
  })
}

function checkDecision({ start, end }: Scenario, { date, options, recorded }: Decision, where: string): void {
  dayNumberAt(date, `${where}.date`)
  if (date < start || date > end)
    refuse(`${where}.date`, `${date} is outside the scenario`, `a date from ${start} to ${end}`)
  const ids = options.map(({ id }) => id)
  const double = twice(ids)
  if (double !== undefined) refuse(`${where}.options`, `two options share the id "${double}"`, 'ids that are unique')
  if (recorded !== null && !ids.includes(recorded))
    refuse(`${where}.recorded`, `no option is called "${recorded}"`, `null, or one of: ${ids.join(', ')}`)
}

const twice = (ids: readonly string[]): string | undefined => {
  const seen = new Set<string>()
  return ids.find((id) => seen.size === seen.add(id).size)
}

function refuse(where: string, problem: string, expected: string): never {
  throw policyError('run/invalid', { where, problem, expected })
}
