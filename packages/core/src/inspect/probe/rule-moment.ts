import { type Knob, knobValue } from '../../rules/knob.js'
import type { Moment } from '../../rules/moment.js'
import type { Rule } from '../../rules/rule.js'
import type { AnyModel, ModelEvent } from '../../world/model.js'
import { levelIn } from '../../world/path.js'
import { numberOf } from './made-event.js'
import type { ProbeMoment } from './moments.js'
import { noteLevel, type Watch } from './reads.js'
import { watchedKnobs, watchedSettings } from './watch.js'

/** What rules are asked with. */
export interface Asking {
  readonly model: AnyModel
  readonly watch: Watch
  /** Ids of the knobs that settings can reach. */
  readonly knobIds: ReadonlySet<string>
}

/** The moment of a rule in a probe: as a run's, but noting what is read, and with luck at all ends. */
export function probeMoment(
  { model, watch }: Asking,
  rule: Rule,
  probe: ProbeMoment,
  event: ModelEvent,
): { readonly moment: Moment; readonly bind: (binding: string) => void } {
  const settings = settingsAt(rule, probe.knobs)
  const { world } = probe
  const seenSettings = watchedSettings(settings, watch)
  const luck = (purpose: string): number => {
    watch.reads.elsewhere = true
    const even = numberOf(probe.name, `${moment.binding}/${purpose}`)
    // Both ends more often than a run would see them: what hangs on luck shall happen and not happen.
    return even < 0.35 ? even / 1000 : even > 0.65 ? 1 - (1 - even) / 1000 : even
  }
  const strange = (place: string, name: string, indicators: object): void => {
    if (!Object.hasOwn(indicators, name)) watch.reads.strange.push({ place, name })
  }
  const moment = {
    event,
    world,
    binding: '',
    settings: seenSettings,
    knob: watchedKnobs(
      Object.fromEntries(Object.entries(rule.knobs).map(([name, knob]) => [name, knobValue(knob, settings)])),
      watch,
    ),
    level(actor: string, name: string): number {
      strange('an actor', name, model.actorIndicators)
      if (!Object.hasOwn(world.actors, actor)) noteLevel(watch.reads, `actors.${actor}`, name, `actors.${name}`)
      return levelIn(world.actors[actor], name) ?? openingOf(model.actorIndicators, name)
    },
    tie(from: string, to: string, name: string): number {
      strange('a tie', name, model.tieIndicators)
      const tie = world.ties[from]?.[to]
      if (tie === undefined) noteLevel(watch.reads, `ties.${from}.${to}`, name, `ties.${name}`)
      return levelIn(tie, name) ?? openingOf(model.tieIndicators, name)
    },
    draw: luck,
    lasting: luck,
    valueOf: (knob: Knob) => knobValue(knob, seenSettings),
  }
  return {
    moment: moment as unknown as Moment,
    bind(binding) {
      moment.binding = binding
    },
  }
}

function openingOf(indicators: AnyModel['actorIndicators'], name: string): number {
  const declared = Object.hasOwn(indicators, name) ? indicators[name] : undefined
  return declared?.opening ?? 0
}

function settingsAt({ knobs }: Rule, at: ProbeMoment['knobs']): Readonly<Record<string, number>> {
  if (at === 'own') return {}
  return Object.fromEntries(Object.values(knobs).map(({ id, range }) => [id, range[at === 'low' ? 0 : 1]]))
}
