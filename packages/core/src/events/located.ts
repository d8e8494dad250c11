import type * as z from 'zod'

/** The first fault that a schema found in a value: where it stands, what is wrong, and what was expected. */
export interface Fault {
  readonly where: string
  readonly problem: string
  readonly expected: string
}

/** Puts a schema's first issue into words. `root` names the value that was read. */
export function located(root: string, error: z.ZodError): Fault {
  const issue = error.issues[0] as z.core.$ZodIssue
  const path = [root, ...issue.path.map(String)]
  if (issue.code === 'unrecognized_keys') path.push(issue.keys[0] as string)
  const expected =
    issue.code === 'invalid_type'
      ? `a value of type ${issue.expected}`
      : issue.code === 'unrecognized_keys'
        ? 'only the fields that are declared'
        : issue.message
  return { where: path.join('.'), problem: issue.message, expected }
}
