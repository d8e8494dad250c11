/** This process's variables with a terminal's; without `CI`, under which Ink draws nothing before it ends. */
export function childEnvironment(changes: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const all = {
    ...process.env,
    CI: undefined,
    NO_COLOR: undefined,
    FORCE_COLOR: undefined,
    TERM: 'xterm-256color',
    COLORTERM: 'truecolor',
    LANG: 'C.UTF-8',
    LC_ALL: undefined,
    ...changes,
  }
  return Object.fromEntries(
    Object.entries(all).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )
}
