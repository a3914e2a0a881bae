/** A data set's file does not have the form it should have. */
export class DatasetError extends Error {
  override readonly name = 'DatasetError';

  constructor(
    /** Where in the file, such as `$.data[0].paragraphs[2].context`. */
    readonly path: string,
    /** One sentence in English, without the place. */
    readonly reason: string,
  ) {
    super(`${path}: ${reason}`);
  }
}

/** A value of a parsed JSON file that knows where it stands there, so that a fault can be named. */
export class JsonValue {
  constructor(
    private readonly value: unknown,
    readonly path = '$',
  ) {}

  /** The field of an object, undefined where it is left out or null. @throws {DatasetError} where this is no object. */
  optional(name: string): JsonValue | undefined {
    if (typeof this.value !== 'object' || this.value === null || Array.isArray(this.value)) {
      throw this.error('Expected an object.');
    }
    const value: unknown = Object.hasOwn(this.value, name) ? Reflect.get(this.value, name) : undefined;
    return value === undefined || value === null ? undefined : new JsonValue(value, `${this.path}.${name}`);
  }

  /** The field of an object. @throws {DatasetError} where there is none. */
  field(name: string): JsonValue {
    const value = this.optional(name);
    if (!value) throw this.error(`"${name}" is missing.`);
    return value;
  }

  items(): JsonValue[] {
    if (!Array.isArray(this.value)) throw this.error('Expected a list.');
    return this.value.map((item: unknown, index) => new JsonValue(item, `${this.path}[${index}]`));
  }

  string(): string {
    if (typeof this.value !== 'string') throw this.error('Expected a text.');
    return this.value;
  }

  /** A text with something in it besides white space. */
  text(): string {
    const text = this.string();
    if (text.trim() === '') throw this.error('The text is empty.');
    return text;
  }

  /** A whole number from 0. */
  count(): number {
    if (!Number.isSafeInteger(this.value) || (this.value as number) < 0) throw this.error('Expected a whole number.');
    return this.value as number;
  }

  boolean(): boolean {
    if (typeof this.value !== 'boolean') throw this.error('Expected true or false.');
    return this.value;
  }

  /** Some files number their questions, some name them. */
  id(): string {
    if (typeof this.value !== 'string' && typeof this.value !== 'number')
      throw this.error('Expected a text or a number.');
    return String(this.value);
  }

  error(reason: string): DatasetError {
    return new DatasetError(this.path, reason);
  }
}
