import { has, rule } from '@lapolicy/core'
import { americas } from '../../model.js'
import { outreachOf, outreachTypes } from './outreach.js'

/** Counts what a state has lately had from another in talks, offers, assurances and relief: the opposite of neglect. */
export const outreachCounted = rule(
  americas,
  'log.outreach-counted',
  { on: outreachTypes, basis: ['m-policy-work-builds-mutual-appreciation'], changes: ['ties.outreach'] },
  {
    when: [has('log.outreach-counted.real', ({ event, world }) => outreachOf(event, world) > 0)],
    then: ({ event, world }, effects) =>
      event.actor === null || event.target === null
        ? []
        : [effects.tie(event.target, event.actor, 'outreach', outreachOf(event, world))],
  },
)
