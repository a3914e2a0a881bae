import winston from 'winston';
import type { Config } from './config.ts';

export type Logger = winston.Logger;

interface LoggerOptions {
  readonly level: Config['logLevel'];
  /** Never written, whatever the message holds. */
  readonly token: Config['token'];
  /** A terminal gets lines for a person; anything else JSON, a line an event. */
  readonly stream?: NodeJS.WritableStream & { readonly isTTY?: boolean };
}

/** Errors keep their name, message, code, stack and cause and nothing else: Discord's hold request addresses with tokens. */
export function createLogger({ level, token, stream = process.stdout }: LoggerOptions): Logger {
  const { combine, timestamp, printf, colorize } = winston.format;
  const lines = stream.isTTY ? [colorize(), printf(toText)] : [printf(toJson)];
  const hideToken = winston.format((info) => {
    if (token) info[MESSAGE] = String(info[MESSAGE]).replaceAll(token, '[token]');
    return info;
  });
  return winston.createLogger({
    level,
    format: combine(plainErrors(), timestamp(), ...lines, hideToken()),
    transports: [new winston.transports.Stream({ stream })],
  });
}

/** Where winston's transports look for the finished line. */
const MESSAGE = Symbol.for('message');

const plainErrors = winston.format((info) => {
  const { error } = info;
  if (error instanceof Error) info.error = plainError(error);
  return info;
});

function plainError(error: Error): Record<string, unknown> {
  const { name, message, stack } = error;
  const code = 'code' in error ? { code: error.code } : {};
  const cause = error.cause instanceof Error ? { cause: plainError(error.cause) } : {};
  return { name, message, ...code, stack, ...cause };
}

const toJson = ({ timestamp, level, message, ...rest }: winston.Logform.TransformableInfo) =>
  JSON.stringify({ timestamp, level, message, ...rest });

function toText({ timestamp, level, message, error, ...rest }: winston.Logform.TransformableInfo): string {
  const time = String(timestamp).slice(11, 19);
  const trace = isPlainError(error) ? traceOf(error) : '';
  // What was thrown may be no error.
  const fields = Object.entries(trace === '' && error !== undefined ? { ...rest, error } : rest).map(
    ([key, value]) => `${key}=${printable(typeof value === 'string' ? value : String(JSON.stringify(value)))}`,
  );
  return [time, level, message, ...fields].join(' ') + trace;
}

/** Without line ends and other control characters, which a terminal would obey: a question may hold them. */
const printable = (text: string): string => text.replace(/\p{Cc}+/gu, ' ');

interface PlainError {
  readonly stack: string;
  readonly cause?: unknown;
}

function traceOf({ stack, cause }: PlainError): string {
  return `\n${stack}${isPlainError(cause) ? `\nbecause of${traceOf(cause)}` : ''}`;
}

const isPlainError = (value: unknown): value is PlainError =>
  typeof value === 'object' && value !== null && 'stack' in value;
