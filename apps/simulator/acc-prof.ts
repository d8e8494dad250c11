import * as A from '@lapolicy/americas'
import { barePlayer } from '@lapolicy/core/ensemble'

const s = A.scenarios.find((x: any) => x.id === 'mexico-tariffs')!
const player = barePlayer(A.inputOf({ scenario: s, seed: 1 }) as any)
const t = []
for (let i = 0; i < 60; i++) {
  const a = performance.now()
  player.play(i)
  t.push(performance.now() - a)
}
t.sort((a, b) => a - b)
console.log('median', t[30], 'min', t[0])
