import { errorsOf, sound } from '../errors.js'
import { dayNumber } from '../events/date.js'
import type { Check } from '../rules/condition.js'
import { createDraws } from '../rules/draw.js'
import type { Rule } from '../rules/rule.js'
import { bindingsOf } from '../run/fire.js'
import type { EventRow } from '../run/ledger.js'
import type { AnyRun } from '../run/run.js'
import { byCodeUnit } from '../world/id.js'
import { answersOf, byCloseness, heardBy, type RuleAnswer } from './answers.js'
import { BINDING, type Flip, turnsOf, type Unturned } from './flips.js'
import { pastWorlds } from './past-world.js'
import { asking } from './scene.js'
import { heardTypes, type Silence } from './silence.js'
import { whyNotText } from './why-not-text.js'

/** Which moment of a run is meant. Without any of it: the closest miss of the whole run. */
export interface Moments {
  /** A day; ISO date. */
  readonly on?: string
  /** An actor: the event's actor or target, or an end of the binding. */
  readonly about?: string
  /** An element of the rule's `over`, whether or not it ran for it. */
  readonly binding?: string
  /** One event, by id. */
  readonly event?: string
}

/** Why a rule did not fire, or that it did: what each condition saw, by how much it failed, and what would turn it. */
export interface WhyNot {
  /** Id of the rule asked. */
  readonly rule: string
  /** The day of the moment; where there is none, the day asked about or the run's last. */
  readonly date: string
  /** Every condition, asked without short cut, in the rule's own order. Empty where it heard nothing. */
  readonly checks: readonly Check[]
  /** Smallest changes first: of what failed; where the rule fired, of what held. */
  readonly flips: readonly Flip[]
  /** Conditions (failed; where it fired, held) that no change of one number turns. */
  readonly unturned: readonly Unturned[]
  /** Id of the event that it was asked about, or null. */
  readonly event: string | null
  /** The element of `over` that is told; the empty string without one. */
  readonly binding: string
  /** Whether it did fire at the moment told. */
  readonly fired: boolean
  /** All that it was asked on that day and fits the question, closest to firing first; the first is the one told here. */
  readonly answers: readonly RuleAnswer[]
  /** How often it was asked and fired, over all moments that fit the question. */
  readonly counts: { readonly asked: number; readonly fired: number }
  /** Set where it had nothing to answer. */
  readonly silence: Silence | null
}

/**
 * Why a rule did not fire. Plays the ledger again to the moment meant and asks every condition there, with the luck
 * that the run had. Where several moments fit, the closest miss is told: fewest conditions failed, then by least. A
 * rule that the run was played without may be asked as well, handed over itself: what would make this so? Throws
 * `why-not/unknown-rule`, `why-not/unknown-event`, `date/invalid`, and `rule/unsorted-bindings` for a rule handed
 * over.
 */
export function whyNot(run: AnyRun, asked: string | Rule, moments: Moments = {}): WhyNot {
  return sound('whyNot', () => {
    const { model, rulebook, seed, settings = {} } = run.input
    const { on, event: eventId } = moments
    if (on !== undefined) dayNumber(on)
    const rule = typeof asked === 'string' ? ruleOf(run, asked) : asked
    const heard = heardBy(run, rule)
    if (eventId !== undefined && !heard.some(({ event }) => event.id === eventId))
      throw errorsOf(whyNotText)('why-not/unknown-event', { rule: rule.id, event: eventId, types: rule.on })
    const rows = heard.filter(
      ({ event }) => (on === undefined || event.date === on) && (eventId === undefined || event.id === eventId),
    )
    const draws = createDraws(seed)
    const answers = [...answersOf(run, draws, rule, rows, moments)].sort(byCloseness)
    const [closest] = answers
    if (closest === undefined) return silent(run, rule, on ?? rows.at(-1)?.event.date ?? run.endedOn, rows)
    const { event, binding, date, fired, isBound } = closest
    const row = rows.find((one) => one.event.id === event) as EventRow
    const scene = { event: row.event, world: pastWorlds(run)(row), settings }
    const again = asking({ model, draws }, rule, binding)
    const checks = again.checks(scene)
    return {
      rule: rule.id,
      date,
      checks: isBound ? checks : [{ label: BINDING, holds: false, value: false, need: true, margin: null }, ...checks],
      ...turnsOf({ model, rulebook, draws, asking: again, scene, checks, isBound }),
      event,
      binding,
      fired,
      answers: answers.filter((one) => one.date === date),
      counts: { asked: answers.length, fired: answers.filter((one) => one.fired).length },
      silence: null,
    }
  })
}

function ruleOf({ input: { rulebook } }: AnyRun, id: string): Rule {
  const rule = rulebook.rules.find((one) => one.id === id)
  if (rule === undefined)
    throw errorsOf(whyNotText)('why-not/unknown-rule', { rule: id, known: rulebook.rules.map((one) => one.id) })
  return rule
}

/** It heard nothing, or heard and ran for nobody that was asked about. */
function silent(run: AnyRun, rule: Rule, date: string, rows: readonly EventRow[]): WhyNot {
  const worldAt = pastWorlds(run)
  const ranFor = new Set(rows.flatMap((row) => bindingsOf(rule, row.event, worldAt(row))))
  return {
    rule: rule.id,
    date,
    checks: [],
    flips: [],
    unturned: [],
    event: null,
    binding: '',
    fired: false,
    answers: [],
    counts: { asked: 0, fired: 0 },
    silence: {
      kind: rows.length === 0 ? 'unheard' : 'unbound',
      types: heardTypes(run, rule, date),
      ranFor: [...ranFor].sort(byCodeUnit),
    },
  }
}
