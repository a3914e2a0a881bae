import { ContentError } from '../../src/content/content-error.ts';
import type { ContentProblem } from '../../src/errors.ts';

/** The problem of the ContentError that is thrown; undefined if none is. */
export function problemOf(read: () => unknown): ContentProblem | undefined {
  try {
    read();
    return undefined;
  } catch (error) {
    return asProblem(error);
  }
}

/** As `problemOf`, for what is thrown later. */
export async function problemLater(reading: Promise<unknown>): Promise<ContentProblem | undefined> {
  return reading.then(() => undefined, asProblem);
}

function asProblem(error: unknown): ContentProblem {
  if (error instanceof ContentError) return error.problem;
  throw error;
}
