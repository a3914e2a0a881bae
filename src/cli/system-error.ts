/** Whether the operating system refused something: a file that is not there, may not be read, is there already. */
export function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error && 'syscall' in error;
}
