import { type ImportPlan, textLength } from './import-plan.ts';
import { createPreviews, type Preview, type Previews } from './previews.ts';

/** An article that waits for its moderator to confirm it. */
export type UnconfirmedArticle = Pick<Preview, 'guildId' | 'slug' | 'source'> & Partial<Pick<Preview, 'note'>>;

/** All content that waits for its moderator to confirm it. */
export interface Unconfirmed {
  readonly previews: Previews;
  readonly imports: Previews<ImportPlan>;
  /** Those of one person, in every server. */
  of(author: string): readonly UnconfirmedArticle[];
  forgetOf(author: string): void;
  /** All of a server's. */
  forgetServer(guildId: string): void;
}

/** @param now epoch ms */
export function createUnconfirmed(now: () => number): Unconfirmed {
  const previews = createPreviews<Preview>(now, ({ source }) => source.length);
  const imports = createPreviews(now, textLength);
  return {
    previews,
    imports,
    of(author) {
      const imported = imports
        .of(author)
        .flatMap(({ guildId, articles }) => articles.map(({ slug, source }) => ({ guildId, slug, source })));
      return [...previews.of(author), ...imported];
    },
    forgetOf(author) {
      for (const kept of [previews, imports]) kept.forgetOf(author);
    },
    forgetServer(guildId) {
      for (const kept of [previews, imports]) kept.forgetServer(guildId);
    },
  };
}
