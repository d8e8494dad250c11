import { type Decision, has, type Parameter } from '../../src/index.js'
import type { Villages } from './village.js'

/** A decision that has everything that one may have, needs a given event `toll`, and is closed to nobody. For examples. */
export const gate: Decision<Villages> = {
  id: 'gate',
  actor: 'alder',
  date: '2030-01-20',
  recorded: 'shut',
  luck: 'temper/alder',
  when: [has('guest', () => true)],
  options: [
    { id: 'shut', title: 'gate.shut', standing: 'reported', answer: 'declines', needs: ['toll'], events: () => [] },
    { id: 'open', title: 'gate.open', standing: 'hypothetical', prior: () => 2, events: () => [] },
  ],
}

/** A parameter from the record, and one that is illustrative. */
export const sizeAndDepth: readonly Parameter[] = [
  { name: 'size', unit: 'share', range: [0, 1], record: { value: 0.5, source: 'tale', locator: 'p. 1' } },
  { name: 'depth', unit: 'm', range: [0, 9], illustrative: 0 },
]
