import americas from '@lapolicy/americas/package.json' with { type: 'json' }
import core from '@lapolicy/core/package.json' with { type: 'json' }

/** The packages that decide how a run goes, with their versions: what a run file says it was played with. */
export const packages: Readonly<Record<string, string>> = {
  [core.name]: core.version,
  [americas.name]: americas.version,
}
