import type { ArticleError, ContentProblem } from '../errors.ts';

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

/** The same for a fault in a source, with its line. */
export const faultInSource = (error: ArticleError): ContentError =>
  new ContentError({ code: 'front-matter', line: error.line, fault: error.fault }, { cause: error });
