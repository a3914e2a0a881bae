import { ContentError, type ContentProblem } from '../../src/content/content-error.ts';

/** The problem of the ContentError that is thrown. */
export function problemOf(read: () => unknown): ContentProblem | undefined {
  try {
    read();
  } catch (error) {
    if (error instanceof ContentError) return error.problem;
    throw error;
  }
  return undefined;
}
