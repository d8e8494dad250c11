import type * as z from 'zod'
import type { EventKinds, EventOf } from '../events/event.js'

/** A kind of measure: something in force until lifted. Its events open, amend and close it; rules never write measures. */
export interface MeasureKind<Events extends EventKinds = EventKinds, Shape extends z.ZodRawShape = z.ZodRawShape> {
  /** What is known of such a measure beside its header, as zod types. */
  readonly fields: Shape
  /** By type of event: the fields it opens the measure with. A second opening between the same two replaces the first. */
  readonly openedBy: {
    readonly [Type in keyof Events & string]?: (event: EventOf<Events, Type>) => z.infer<z.ZodObject<Shape>>
  }
  /** By type of event: the fields it changes on every measure of this kind between its actor and target. */
  readonly amendedBy?: {
    readonly [Type in keyof Events & string]?: (event: EventOf<Events, Type>) => Partial<z.infer<z.ZodObject<Shape>>>
  }
  /** Set for what binds both sides alike (a concession, an agreement): events of either side then meet it. */
  readonly undirected?: boolean
  /**
   * A field that its events name too, by which measures between the same two are told apart: those that differ in it stand
   * beside each other, and an event meets only those that share its value. Without one there is one measure between two.
   */
  readonly apartBy?: keyof Shape & string
  /** Types of event that end it, for the same actor and target. */
  readonly closedBy: readonly (keyof Events & string)[]
}

/** What every measure in force holds beside its fields. `id` is its opening event's. */
export interface MeasureHeader<Kind extends string = string> {
  /** As the event that opened it. */
  readonly id: string
  /** Which of the model's measures it is, such as `tariff`. */
  readonly kind: Kind
  /** Who put it in force: an actor's id. */
  readonly actor: string | null
  /** Whom it is aimed at or made with: an actor's id. */
  readonly target: string | null
  /** Date since which it is in force. */
  readonly since: string
}

/** What opens and answers demands. */
export interface DemandKinds<Events extends EventKinds = EventKinds, Shape extends z.ZodRawShape = z.ZodRawShape> {
  /** What the model knows of a demand beside its header, as zod types. */
  readonly fields: Shape
  /** By type of event: the demand it puts on the table, or null when this one asks for nothing. */
  readonly openedBy: {
    readonly [Type in keyof Events & string]?: (
      event: EventOf<Events, Type>,
    ) => (DemandTerms & z.infer<z.ZodObject<Shape>>) | null
  }
  /** Types of event between the two, by either, that end a demand; the event's payload names its `issue`. */
  readonly answeredBy: readonly (keyof Events & string)[]
}

/** The matter of a demand, and what is asked in it. */
export interface DemandTerms {
  /** The matter, so that a sixth demand on it is known for a sixth. */
  readonly issue: string
  /** What is asked, an id of the vocabulary of asks. */
  readonly ask: string
}

/** An open coercive episode. `id` is its opening event's. */
export interface DemandHeader extends DemandTerms {
  /** As the event that opened it. */
  readonly id: string
  /** Who demands: an actor's id. */
  readonly coercer: string | null
  /** Of whom: an actor's id. */
  readonly target: string | null
  /** ISO day since which it stands. */
  readonly since: string
}
