/** The system's code of a failed file operation, such as `EACCES` or `ENOSPC`. */
export function systemCode(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code
  return 'unknown'
}
