import type * as z from 'zod'
import { type ErrorText, errorsOf, sound } from '../errors.js'
import type { EventKinds, WithClock, Without } from '../events/event.js'
import { idsOf } from './id.js'
import type { Indicators } from './indicator.js'
import type { DemandKinds, MeasureKind } from './measure.js'
import type { MeasureKinds, Model, Undotted } from './model.js'

/** What an extension adds to a model. None of its names is one of the model's. */
export interface Extension<
  BaseEvents extends EventKinds,
  BaseActors extends Indicators,
  BaseTies extends Indicators,
  DemandShape extends z.ZodRawShape,
  Events extends EventKinds,
  ActorIndicators extends Indicators,
  TieIndicators extends Indicators,
  Shapes extends Record<string, z.ZodRawShape>,
> {
  /** Types of event that the model has not. */
  readonly events?: Events & Without<keyof BaseEvents | 'month.closed'>
  /** Numbers for each actor that the model has not. */
  readonly actorIndicators?: ActorIndicators & Without<keyof BaseActors | 'kind'> & Undotted
  /** Numbers for each directed tie that the model has not. */
  readonly tieIndicators?: TieIndicators & Without<keyof BaseTies> & Undotted
  /** Kinds of measure, opened, amended and closed by events of the model or of the extension. */
  readonly measures?: MeasureKinds<WithClock<BaseEvents & Events>, Shapes>
  /** What else opens and answers demands; their fields stay the model's. */
  readonly demands?: Partial<Omit<DemandKinds<WithClock<BaseEvents & NoInfer<Events>>, DemandShape>, 'fields'>>
}

/**
 * A model with more words: everything of the base, and events, indicators and kinds of measure of your own, with types
 * inferred everywhere. Rules, rulebooks and scenarios of the base work under it as they are; `openWorld` and `parseWorld`
 * of the extended model read worlds with the new indicators. Throws `model/duplicate-name` where a name is taken.
 */
export function extendModel<
  BaseEvents extends EventKinds,
  BaseActors extends Indicators,
  BaseTies extends Indicators,
  BaseShapes extends Record<string, z.ZodRawShape>,
  DemandShape extends z.ZodRawShape,
  const Events extends EventKinds = Record<never, never>,
  const ActorIndicators extends Indicators = Record<never, never>,
  const TieIndicators extends Indicators = Record<never, never>,
  Shapes extends Record<string, z.ZodRawShape> & Without<keyof BaseShapes> = Record<never, never>,
>(
  base: Model<BaseEvents, BaseActors, BaseTies, BaseShapes, DemandShape>,
  more: Extension<BaseEvents, BaseActors, BaseTies, DemandShape, Events, ActorIndicators, TieIndicators, Shapes>,
): Model<
  BaseEvents & Events,
  BaseActors & ActorIndicators,
  BaseTies & TieIndicators,
  BaseShapes & Shapes,
  DemandShape
> {
  return sound('extendModel', () => {
    const measures = more.measures as Readonly<Record<string, MeasureKind>> | undefined
    return {
      events: joined('events', base.events, more.events),
      actorIndicators: joined('actorIndicators', base.actorIndicators, more.actorIndicators, ['kind']),
      tieIndicators: joined('tieIndicators', base.tieIndicators, more.tieIndicators),
      measures: joined('measures', base.measures, measures),
      demands: demandsOf(base.demands as DemandKinds | null, more.demands as Partial<DemandKinds> | undefined),
    } as never
  })
}

/** Two records as one. Throws where a name stands in both, where it is taken, or where no path can hold it. */
function joined(
  place: string,
  base: Readonly<Record<string, unknown>>,
  more: Readonly<Record<string, unknown>> = {},
  taken: readonly string[] = [],
): Readonly<Record<string, unknown>> {
  for (const name of idsOf(more))
    if (Object.hasOwn(base, name) || taken.includes(name) || name === '__proto__')
      throw errorsOf(extensionText)('model/duplicate-name', { where: `${place}.${name}`, name })
  return { ...base, ...more }
}

function demandsOf(base: DemandKinds | null, more: Partial<DemandKinds> | undefined): DemandKinds | null {
  if (more === undefined) return base
  const { fields = {}, openedBy = {}, answeredBy = [] } = base ?? {}
  return {
    fields,
    openedBy: joined('demands.openedBy', openedBy, more.openedBy) as DemandKinds['openedBy'],
    answeredBy: [...new Set([...answeredBy, ...(more.answeredBy ?? [])])],
  }
}

/** English text of the errors of an extension. */
export const extensionText = {
  'model/duplicate-name': {
    message: 'The extension cannot use the name "{name}" ({where}).',
    expected: 'names that the model has not',
    fix: 'rename it',
  },
} as const satisfies Record<string, ErrorText>
