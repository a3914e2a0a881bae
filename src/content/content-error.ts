import type { ContentProblem } from '../errors.ts';

/** For the person who gave the content: what is wrong with it. */
export class ContentError extends Error {
  override readonly name = 'ContentError';

  constructor(
    readonly problem: ContentProblem,
    options?: ErrorOptions,
  ) {
    super(problem.code, options);
  }
}
