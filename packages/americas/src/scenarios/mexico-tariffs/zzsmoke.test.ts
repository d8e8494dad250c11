import { it } from 'vitest'
import { allSeries, type Run } from '@lapolicy/core'
import { playScenario } from '../../play.js'
import { mexicoTariffs } from './mexico-tariffs.js'
const play = (choices = {}, parameters = {}) => playScenario({ scenario: mexicoTariffs, seed: 1, choices, parameters })
const show = (name: string, r: Run<any>, all = false) => {
  process.stdout.write(`\n== ${name}\n`)
  for (const d of r.decisions) process.stdout.write(`${d.id} ${d.option} ${d.by} ${d.weights.map(w=>w.option+':'+w.weight.toFixed(2)).join(' ')}\n`)
  for (const m of r.missing) process.stdout.write(`missing ${m.id} ${m.needs} ${m.checks.map(c=>c.label)}\n`)
  if (all) for (const { event: e } of r.events) if (e.type !== 'month.closed') process.stdout.write(`  ${e.date} ${e.type} ${e.actor}>${e.target} ${e.standing} ${e.cause?.rule ?? ''} ${(e as any).ratePercent ?? ''}\n`)
  const s = allSeries(r)
  for (const { path } of mexicoTariffs.watch.concat([{path:'actors.MEX.approval',title:''},{path:'actors.MEX.salience',title:''},{path:'actors.MEX.effortAim',title:''},{path:'ties.MEX.USA.demandsMade',title:''},{path:'ties.MEX.USA.outsideOption',title:''}])) {
    const pts = (s[path] ?? []) as readonly (readonly [string, number])[]
    process.stdout.write(path.padEnd(30)+pts.filter((_,i)=>i<10||i%3===0).map(([d,v])=>`${d.slice(2,7)}:${Math.abs(v)>1000?Math.round(v):v.toFixed(2)}`).join(' ')+'\n')
  }
}
it('x', () => {
  show('recorded', play(), true)
  show('none', play({'opening-move':'no-action'}), true)
  show('hold 25', play({'us-reversal':'hold-course'}), true)
  show('retaliate', play({'mexico-reply':'retaliate'}), true)
  show('litigate', play({'mexico-reply':'litigate'}), true)
  show('withdraw', play({'opening-move':'withdraw-and-talk'}), true)
  show('package', play({'opening-move':'package'}), true)
  show('threat', play({'opening-move':'threat-with-deadline'}), true)
  show('criteria', play({'us-reversal':'publish-criteria'}), true)
  show('lift', play({'us-reversal':'lift'}), true)
})
