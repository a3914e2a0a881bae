import { userMention } from 'discord.js';
import type { Article } from '../../article/article.ts';
import type { ArticleVersion } from '../../article/article-version.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { ContentStore, Saved } from '../../library/content-store.ts';
import type { ServerLibraries } from '../../library/server-libraries.ts';
import type { LogChannel } from '../log-channel.ts';
import { escapeLine } from '../markdown/markdown.ts';
import { type Message, message, small, text } from '../message.ts';
import { nameOf } from './own-article.ts';

interface Change {
  readonly guildId: string;
  readonly slug: string;
}

/** The servers' articles, whose every change is told in the server's log channel. That is not waited for, and fails no change. */
export function announcedContent(
  { content, forGuild }: Pick<ServerLibraries, 'content' | 'forGuild'>,
  logChannel: LogChannel,
): ContentStore {
  async function servedAs({ guildId, slug }: Change): Promise<Article | undefined> {
    const library = await forGuild(guildId).catch(() => undefined);
    return library?.current().find(slug);
  }

  function announced<Asked extends Change, Done extends { readonly kind: string }>(
    change: (asked: Asked) => Promise<Done | Saved>,
  ): (asked: Asked) => Promise<Done | Saved> {
    return async (asked) => {
      // An article that is removed has a title before only, one that is added after only.
      const before = await servedAs(asked);
      const done = await change(asked);
      if (isSaved(done)) tell(asked, done.version, before);
      return done;
    };
  }

  function tell(change: Change, version: ArticleVersion, before: Article | undefined): void {
    const after = servedAs(change);
    void logChannel.post(change.guildId, async (catalogue) =>
      changeMessage(change.slug, (await after) ?? before, version, catalogue),
    );
  }

  return {
    ...content,
    add: announced(content.add),
    replace: announced(content.replace),
    rollback: announced(content.rollback),
    remove: announced(content.remove),
    restore: announced(content.restore),
  };
}

const isSaved = (done: { readonly kind: string }): done is Saved => done.kind === 'saved';

function changeMessage(
  slug: string,
  served: Article | undefined,
  { number, kind, author, note }: ArticleVersion,
  { library }: Catalogue,
): Message {
  const why = note === undefined ? [] : [`> ${escapeLine(note)}`];
  const lines = [
    `${nameOf({ slug, served })} · ${library.kinds[kind]}`,
    ...why,
    small(userMention(author), library.version(number)),
  ];
  return message([text(lines.join('\n'))]);
}
