import type { HeldAbout } from './held.ts';

const isoTime = (at: number) => new Date(at).toISOString();

/** Everything that is held about a person, as JSON; times are UTC (ISO 8601). */
export function privacyFile(person: string, held: HeldAbout): string {
  const { votes, versions, questions, previews, cooldownUntil } = held;
  const file = {
    person,
    votes: votes.map(({ guildId, messageId, value, at }) => ({
      server: guildId,
      answer: messageId,
      vote: value,
      at: isoTime(at),
    })),
    versions: versions.map(({ guildId, slug, number, kind, at, note }) => ({
      server: guildId,
      article: slug,
      version: number,
      change: kind,
      at: isoTime(at),
      note,
    })),
    inMemory: {
      questions,
      unconfirmed: previews.map(({ guildId, slug, note, source }) => ({
        server: guildId,
        article: slug,
        note,
        characters: source.length,
      })),
      cooldownUntil: cooldownUntil === undefined ? undefined : isoTime(cooldownUntil),
    },
  };
  return `${JSON.stringify(file, undefined, 2)}\n`;
}
