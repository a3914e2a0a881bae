import { SUMMARY_LENGTHS, type SummaryLength } from '../qa/summary/length.ts';
import { LANGUAGES, type Language } from '../text/language.ts';
import { MAX_CUSTOM_ID, MAX_SUBJECT } from './limits.ts';

/** How one value is written in a custom id; never with a `:`. */
export interface Field<T> {
  write(value: T): string;
  /** Undefined for what `write` never makes. */
  read(written: string): T | undefined;
}

/**
 * The custom ids of one kind of button or menu, `name:value:value…`. A button's whole state is in its id, so that it works after a
 * restart.
 */
export interface CustomId<Args extends readonly unknown[]> {
  readonly name: string;
  /** @throws {RangeError} where the id would be longer than Discord takes */
  encode(...args: Args): string;
  /** Undefined for any other id. */
  decode(customId: string): Args | undefined;
}

/** @param name letters, unlike any other kind's */
export function customId<const Args extends readonly unknown[]>(
  name: string,
  ...fields: { readonly [K in keyof Args]: Field<Args[K]> }
): CustomId<Args> {
  const all: readonly Field<unknown>[] = fields;
  return {
    name,
    encode(...args) {
      const id = [name, ...all.map((field, i) => field.write(args[i]))].join(':');
      if (id.length > MAX_CUSTOM_ID) throw new RangeError(`Custom id of ${id.length} characters: ${id}`);
      return id;
    },
    decode(id) {
      const [first, ...written] = id.split(':');
      if (first !== name || written.length !== all.length) return undefined;
      const args = all.map((field, i) => field.read(written[i] ?? ''));
      return args.includes(undefined) ? undefined : (args as unknown as Args);
    },
  };
}

/** The kind that an id is of, whether there is such a kind or not. */
export const kindOf = (id: string): string => id.split(':', 1)[0] ?? '';

const matching = (pattern: RegExp): Field<string> => ({
  write: (value) => value,
  read: (written) => (pattern.test(written) ? written : undefined),
});

/** A user's id. */
export const snowflake = matching(/^\d{1,20}$/);

/** An article's revision. */
export const revision = matching(/^[0-9a-f]{8}$/);

/** What names a preview: 16 hex digits. */
export const previewKey = matching(/^[0-9a-f]{16}$/);

/** An article's slug. */
export const slug = matching(/^[a-z0-9-]{1,64}$/);

/** A whole number from 0, in base 36. */
export const integer: Field<number> = {
  write: (value) => value.toString(36),
  read(written) {
    const value = Number.parseInt(written, 36);
    return /^[0-9a-z]{1,10}$/.test(written) && value.toString(36) === written ? value : undefined;
  },
};

/** A language, or that none was said. */
export const language: Field<Language | 'none'> = {
  write: (value) => value,
  read: (written) => (written === 'none' ? written : LANGUAGES.find((known) => known === written)),
};

export const flag: Field<boolean> = {
  write: (value) => (value ? 'yes' : 'no'),
  read: (written) => ({ yes: true, no: false })[written],
};

/** A question that is kept: 16 hex digits. */
export const questionId = matching(/^[0-9a-f]{16}$/);

/** 👍 or 👎. */
export const voteValue: Field<'up' | 'down'> = {
  write: (value) => value,
  read: (written) => (written === 'up' || written === 'down' ? written : undefined),
};

/** How long a summary is. */
export const summaryLength: Field<SummaryLength> = {
  write: (value) => value,
  read: (written) => SUMMARY_LENGTHS.find((known) => known === written),
};

/** What a summary leans towards, as `readSubject` leaves it; empty for none. */
export const subject = matching(new RegExp(`^[^:]{0,${MAX_SUBJECT}}$`, 's'));
