/** For how long votes, and questions that got no answer, are kept, in milliseconds. The texts say it. */
export const KEPT_FOR = 90 * 24 * 60 * 60 * 1_000;
