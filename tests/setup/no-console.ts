import { afterEach } from 'vitest'

// A library speaks through its return values and errors. The call throws where it stands, and a caller that swallows
// the throw is caught after the test.
const spoken: string[] = []

for (const method of ['debug', 'error', 'info', 'log', 'trace', 'warn'] as const) {
  console[method] = (...words: unknown[]): void => {
    const line = `console.${method} in a test of a library: ${words.map(String).join(' ')}`
    spoken.push(line)
    throw new Error(line)
  }
}

afterEach(() => {
  const lines = spoken.splice(0)
  if (lines.length > 0) throw new Error(lines.join('\n'))
})
