import { rulebook, run, series, compare } from '@lapolicy/core'
import { writeFileSync } from 'node:fs'
import { it } from 'vitest'
import { americas } from '../../model.js'
import { americasRulebook } from '../../rulebook.js'
import { modelStrategy } from '../../strategy/strategy.js'

import { caribbeanDeployment } from './caribbean-deployment.js'
const play = (choices: Record<string, string> = {}, seed = 1, parameters = {}) =>
  run({ model: americas, rulebook: americasRulebook, strategy: modelStrategy, scenario: caribbeanDeployment, seed, choices, parameters })
it('explores', () => {
  const out: string[] = []
  for (const [choices, parameters] of [[{},{}], [{ 'size-and-mission': 'none' },{}], [{ 'size-and-mission': 'interdiction' },{}], [{ 'size-and-mission': 'intelligence-support' },{}], [{'venezuela-answer':'offer-talks'},{}], [{'venezuela-answer':'stand-down'},{}],[{'venezuela-answer':'break-off-flights'},{}], [{'rules-of-engagement':'board-and-arrest'},{}],[{'rules-of-engagement':'shadow-and-hand-over'},{}],[{'rules-of-engagement':'warn-off'},{}],[{overflight:'hotline'},{}],[{overflight:'pull-back'},{}],[{overflight:'protest'},{}],[{'signal-of-intent':'goal-and-end-date'},{}],[{'signal-of-intent':'silence'},{}],[{},{personnel:1000}],[{},{personnel:500}],[{},{personnel:15000}]] as const) {
    const r = play(choices, 1, parameters)
    out.push('=== ' + JSON.stringify(choices) + JSON.stringify(parameters))
    out.push(r.decisions.map((d) => `${d.id}:${d.option}(${d.by})`).join(' '))
    for (const { event } of r.events) if (!event.id.startsWith('clock/') || event.type !== 'month.closed') if (event.date >= '2025-08-15') out.push(`${event.date} ${event.type} ${event.actor}>${event.target} ${event.standing} ${event.id.slice(0, 90)}`)
    out.push('missing ' + JSON.stringify(r.missing.map((m) => [m.id, m.needs, m.checks.map((c) => c.label)])))
    for (const w of caribbeanDeployment.watch) out.push(w.path + ' ' + series(r, w.path).map(([d, v]) => v === null ? 'null' : v.toFixed(2)).join(' '))
  }
  // Statistics over seeds
  const n = 300
  const stat: Record<string, number[]> = { incidents: [], reinforcements: [], counters: [], withdrawn: [], maxRung: [] , access: []}
  for (let seed = 1; seed <= n; seed++) {
    const r = play({}, seed)
    const c = (t: string) => r.events.filter(({ event }) => event.type === t && event.standing === 'simulated').length
    stat['incidents']!.push(c('incident.occurred')); stat['reinforcements']!.push(c('deployment.ordered')); stat['counters']!.push(c('deployment.countered')); stat['withdrawn']!.push(c('deployment.withdrawn')); stat['access']!.push(c('access.granted'))
    stat['maxRung']!.push(Math.max(...series(r, 'ties.USA.VEN.posture').map(([, v]) => v ?? 0)))
  }
  for (const k in stat) { const a = [...stat[k]!].sort((x, y) => x - y); out.push(`${k} mean ${(a.reduce((s, x) => s + x, 0) / n).toFixed(2)} p5 ${a[Math.floor(n * .05)]} p50 ${a[n >> 1]} p95 ${a[Math.floor(n * .95)]} max ${a[n-1]}`) }
  writeFileSync('/tmp/explore.txt', out.join('\n'))
})
