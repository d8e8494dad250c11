import type * as z from 'zod'

/** The first fault that a schema found in a value: where it stands, what is wrong, and what was expected. */
export interface Fault {
  readonly where: string
  readonly problem: string
  readonly expected: string
}

/** Puts a schema's first issue into words. `root` names the value that was read, `whole` what it should have been. */
export function located(root: string, error: z.ZodError, whole: string): Fault {
  const issue = error.issues[0]
  const path = [root, ...(issue?.path ?? []).map(String)]
  const fault = { where: path.join('.'), problem: issue?.message ?? '', expected: whole }
  if (issue?.code === 'invalid_type') return { ...fault, expected: `a value of type ${issue.expected}` }
  if (issue?.code === 'unrecognized_keys')
    return {
      ...fault,
      where: [...path, ...issue.keys.slice(0, 1)].join('.'),
      expected: 'only the fields that are declared',
    }
  return issue ? { ...fault, expected: issue.message } : fault
}
