import { atLeast, atMost, chance, hasNot, is, knob, rule } from '@lapolicy/core'
import { logistic } from '@lapolicy/core/arithmetic'
import { americas } from '../../model.js'
import { adversary, deploymentOf, hasAuthority, rungs } from './deployment.js'

/** States without standing armed forces: nothing of theirs can put to sea against another's. */
const withoutForces: readonly string[] = ['CRI', 'DMA', 'GRD', 'HTI', 'LCA', 'PAN', 'VCT']

/** Salience at which the intercept is meant: the neutral opening of the indicator. */
const neutralSalience = 0.4

/** What weighs on whether the other side sends ships too, as log odds. */
export const counterKnobs = {
  base: knob({
    id: 'deployments.counter-response',
    value: 0.8,
    range: [-0.8, 2.4],
    unit: 'log odds, against a task force and without a label',
    basis: 'judgement-counter-deployment',
    grade: 'judgement',
    lens: { parameter: 'escalationResponse', sign: 1 },
  }),
  perRung: knob({
    id: 'deployments.counter-per-rung',
    value: 0.6,
    range: [0.2, 1.2],
    unit: 'log odds a rung',
    basis: 'judgement-counter-deployment',
    grade: 'judgement',
  }),
  perSalience: knob({
    id: 'deployments.counter-per-salience',
    value: 1.5,
    range: [0, 3],
    unit: 'log odds per unit of salience',
    basis: 'judgement-counter-deployment',
    grade: 'judgement',
  }),
  label: knob({
    id: 'deployments.counter-label',
    value: 0.4,
    range: [0, 0.8],
    unit: 'log odds, when a designation, directive or reward against it is in force',
    basis: 'm-terrorist-label-unlocks-force',
    grade: 'judgement',
  }),
} as const

/** The probability (0 to 1) that a government answers a force of this rung with forces of its own. */
export function counterProbability(
  seen: { readonly rung: number; readonly salience: number; readonly isLabelled: boolean },
  knobs: { readonly [Name in keyof typeof counterKnobs]: number },
): number {
  return logistic(
    knobs.base +
      knobs.perRung * (seen.rung - rungs['task-force']) +
      knobs.perSalience * (seen.salience - neutralSalience) +
      (seen.isLabelled ? knobs.label : 0),
  )
}

/**
 * Warships off the coast of a government that they are read as aimed at are answered with ships of its own, one to three
 * weeks later (as-coa-tracker-2025: twelve days after its entry of 15 August, or a week by its entry of 27 August). The
 * likelier, the larger the force, the more sovereignty weighs with the public, and where a designation, a directive or a
 * reward already names the government or its people. The gateway-pundit article sees only the one side of it. One
 * answer stands for a whole build-up, so there is no ladder without end; a scenario's own decision takes the rule's place.
 */
export const provokesCounter = rule(
  americas,
  'deployment.provokes-counter',
  {
    on: 'deployment.ordered',
    basis: ['m-deployment-provokes-counterdeployment', 'judgement-counter-deployment'],
    emits: { 'deployment.countered': 7 },
    knobs: {
      ...counterKnobs,
      adversary,
      reach: knob({
        id: 'deployments.counter-reach',
        value: rungs.presence,
        range: [2, 4],
        unit: 'rung that the answering side can reach',
        basis: 'judgement-posture-ladder',
        grade: 'judgement',
      }),
    },
  },
  {
    when: [
      is('deployment.provokes-counter.no-decision', ({ event }) => event.decision, null),
      is('deployment.provokes-counter.state', ({ event, world }) => world.actors[event.target ?? '']?.kind, 'state'),
      hasNot('deployment.provokes-counter.no-forces', ({ event }) => withoutForces.includes(event.target ?? '')),
      atLeast('deployment.provokes-counter.warships', ({ event }) => event.rung, rungs.presence),
      atMost(
        'deployment.provokes-counter.adversary',
        ({ event, level }) => level(event.target ?? '', 'alignment'),
        ({ knob: knobs }) => knobs.adversary,
      ),
      hasNot('deployment.provokes-counter.already', ({ event: { actor, target }, world }) =>
        deploymentOf(world, target, actor),
      ),
      chance('deployment.provokes-counter.answers', ({ event: { actor, target, rung }, level, world, knob: knobs }) =>
        counterProbability(
          {
            rung,
            salience: level(target ?? '', 'salience'),
            isLabelled: hasAuthority(world, actor, target ?? ''),
          },
          knobs,
        ),
      ),
    ],
    then: ({ event: { actor, target, rung }, draw, knob: { reach } }, effects) => [
      effects.emit('deployment.countered', {
        actor: target,
        target: actor,
        rung: Math.min(reach, rung - 1),
        inDays: 7 + Math.floor(15 * draw('delay')),
      }),
    ],
  },
)
