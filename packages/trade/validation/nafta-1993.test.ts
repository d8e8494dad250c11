import { it } from 'vitest'
import { nafta1993 } from './nafta-1993.js'

it('x', () => {
  const t = performance.now()
  const r = nafta1993()
  process.stdout.write(`${performance.now() - t} ${JSON.stringify(r, null, 1)}\n`)
})
