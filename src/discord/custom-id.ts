import { SUMMARY_LENGTHS } from '../qa/summary/length.ts';
import { LANGUAGES } from '../text/language.ts';
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

/** What names a preview, or a question that is kept. */
export const key = matching(/^[0-9a-f]{16}$/);

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

export const flag: Field<boolean> = {
  write: (value) => (value ? 'yes' : 'no'),
  read: (written) => (written === 'yes' || written === 'no' ? written === 'yes' : undefined),
};

const oneOf = <T extends string>(...values: readonly T[]): Field<T> => ({
  write: (value) => value,
  read: (written) => values.find((value) => value === written),
});

/** A language, or that none was said. */
export const language = oneOf('none', ...LANGUAGES);

/** 👍 or 👎. */
export const voteValue = oneOf('up', 'down');

/** How long a summary is. */
export const summaryLength = oneOf(...SUMMARY_LENGTHS);

/** What a summary leans towards, as `readSubject` leaves it; empty for none. */
export const subject = matching(new RegExp(`^[^:]{0,${MAX_SUBJECT}}$`));
