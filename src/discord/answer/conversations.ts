/** A question that was asked, as far as the next one may need it. */
export interface QuestionBefore {
  readonly question: string;
  /** Of a follow-up, the questions before it: the nearest first. */
  readonly previous?: readonly string[] | undefined;
  /** Slug of the one article that was asked, if it was one. */
  readonly article?: string | undefined;
}

/** Where a question is asked. */
export interface Place {
  readonly channelId: string;
  /** The person's id. */
  readonly asker: string;
  /** Whether one's last question is the one before: in a thread and in direct messages. */
  readonly isConversation: boolean;
  /** Whether others see the answer: what was asked privately is not shown in it. */
  readonly isPublic: boolean;
  /** Id of the bot's message that is replied to. */
  readonly repliesTo?: string | undefined;
}

/** What was asked in the last minutes. */
export interface Conversations {
  /** The question that a follow-up at this place leans on: that of the answer replied to, or else the last of a conversation. */
  questionBefore(place: Place): QuestionBefore | undefined;
  /** @returns takes the id of the bot's answer, once there is one to reply to */
  remember(place: Place, asked: QuestionBefore): (answerId: string) => void;
  /** What a person asked, each question once. */
  askedBy(asker: string): readonly QuestionBefore[];
  /** Forgets it. */
  forgetAskedBy(asker: string): void;
}

/** How long a question is remembered, in milliseconds. */
const MEMORY = 5 * 60_000;
/** At most so many are, each perhaps twice: the oldest is forgotten first. */
const MAX_ENTRIES = 4_000;

interface Entry extends QuestionBefore {
  readonly asker: string;
  readonly isPublic: boolean;
  readonly at: number;
}

/** In memory alone: nothing is written, and a restart forgets all. @param now epoch ms */
export function createConversations(now: () => number): Conversations {
  /** By the answer's id, and by channel and asker; the oldest first. */
  const entries = new Map<string, Entry>();

  function put(key: string, entry: Omit<Entry, 'at'>): void {
    entries.delete(key);
    entries.set(key, { ...entry, at: now() });
    forget();
  }

  function forget(): void {
    const oldest = now() - MEMORY;
    for (const [key, { at }] of entries) {
      if (at >= oldest && entries.size <= MAX_ENTRIES) return;
      entries.delete(key);
    }
  }

  return {
    questionBefore(place) {
      forget();
      const replied = entries.get(place.repliesTo ?? '');
      const entry = replied ?? (place.isConversation ? entries.get(keyOf(place)) : undefined);
      return entry && (entry.isPublic || !place.isPublic) ? entry : undefined;
    },
    remember(place, { question, previous, article }) {
      const entry = { question, previous, article, asker: place.asker, isPublic: place.isPublic };
      if (place.isConversation) put(keyOf(place), entry);
      return (answerId) => put(answerId, entry);
    },
    askedBy(asker) {
      forget();
      const asked = [...entries.values()]
        .filter((entry) => entry.asker === asker)
        .map(({ question, previous, article }) => ({ question, previous, article }));
      return [...new Map(asked.map((one) => [[one.question, ...(one.previous ?? [])].join('\n'), one])).values()];
    },
    forgetAskedBy(asker) {
      for (const [key, entry] of entries) if (entry.asker === asker) entries.delete(key);
    },
  };
}

const keyOf = ({ channelId, asker }: Place) => `${channelId}:${asker}`;
