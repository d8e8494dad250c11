import type { ModelEvent, World } from '@lapolicy/core'
import { expect, it } from 'vitest'
import type { Americas } from '../../model.js'
import { type Asking, parties, tariffQuestion } from './tariff-question.js'
import { tried } from './testing.js'

const tariff = {
  id: 'tariff',
  type: 'tariff.imposed',
  date: '2025-02-03',
  actor: 'USA',
  target: 'MEX',
  standing: 'reported',
  sources: [],
  issue: 'border-and-fentanyl',
  ask: 'border-and-fentanyl',
  ratePercent: 25,
  coverage: 1,
  decision: null,
  inRetaliation: false,
} as never
const { world } = tried({ events: [tariff], rules: [], until: '2025-02-10' })

const close = (): ModelEvent<Americas> => ({ type: 'month.closed', date: '2025-02-28' }) as ModelEvent<Americas>
const asking = (over: World<Americas>, event: ModelEvent<Americas>): Asking => {
  const level = (from: string, to: string, name: 'exports'): number => over.ties[from]?.[to]?.[name] ?? 0
  return { world: over, event, tie: level } as unknown as Asking
}

it('the question is among the parties of the tariffs that are collected', () => {
  expect(parties(world)).toEqual(['MEX', 'USA'])
  const { flows, before, after } = tariffQuestion(asking(world, close()))
  expect(flows.MEX?.USA).toBe(459_146)
  expect(flows.MEX?.MEX).toBe(1_789_114 - 459_146)
  expect([before, after]).toEqual([{}, { USA: { MEX: { rate: 0.25, coverage: 1 } } }])
})

it('it is put once for each event and world', () => {
  const event = close()
  const question = tariffQuestion(asking(world, event))
  expect(tariffQuestion(asking(world, event))).toBe(question)
  expect(tariffQuestion(asking({ ...world }, event))).not.toBe(question)
  const next = tariffQuestion(asking(world, close()))
  expect(next).not.toBe(question)
  expect(next).toEqual(question)
})
