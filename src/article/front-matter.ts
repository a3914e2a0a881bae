import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
  type YAMLParseError,
} from 'yaml';
import { ArticleError, type ArticleFault } from '../errors.ts';
import { LANGUAGES, type Language } from '../text/language.ts';

/** What the front matter says of an article. */
export interface FrontMatter {
  readonly title: string;
  readonly date?: string;
  readonly source?: string;
  readonly url?: string;
  readonly lang?: Language;
  readonly questions: readonly string[];
}

/** A fault of the front matter; `line` is 1-based within the YAML. */
type Fail = (node: Node | undefined, fault: ArticleFault) => never;

const KEYS = ['title', 'date', 'source', 'url', 'lang', 'questions'] as const;
type Key = (typeof KEYS)[number];

/** UTF-16 units: more is no front matter, and YAML's time grows faster than its length. */
const MAX_FRONT_MATTER = 16 * 1024;
/** Of a title and the like, and of an address, in UTF-16 units. */
export const MAX_LINE = 200;
export const MAX_URL = 2000;
/** Discord's limit for a choice of an autocomplete. */
const MAX_QUESTION = 100;
const MAX_QUESTIONS = 25;

/**
 * Reads the YAML between the `---` lines; `firstLine` is the line of the file on which it begins.
 * @throws {ArticleError} with the line of the first fault.
 */
export function parseFrontMatter(file: string, yaml: string, firstLine: number): FrontMatter {
  if (yaml.length > MAX_FRONT_MATTER) {
    throw new ArticleError(file, 1, { code: 'front-matter-too-large', max: MAX_FRONT_MATTER / 1024 });
  }
  const lineCounter = new LineCounter();
  const lineOf = (offset: number) => firstLine + Math.max(1, lineCounter.linePos(offset).line) - 1;
  const document = parseDocument(yaml, { lineCounter, prettyErrors: false, logLevel: 'error' });
  const fail: Fail = (node, fault) => {
    throw new ArticleError(file, lineOf(node?.range?.[0] ?? 0), fault);
  };
  const [error] = document.errors;
  if (error) {
    const line = lineOf(beginningOf(document, error.pos[0]));
    throw new ArticleError(file, line, faultOf(error, yaml));
  }
  // An alias can make a small text a huge value, and nothing here needs one.
  visit(document, {
    Node: (_, node) => (isAlias(node) || node.anchor ? fail(node, { code: 'alias' }) : undefined),
  });
  const values = readKeys(document.contents, fail);
  const title = values.get('title');
  if (!title) return fail(document.contents ?? undefined, { code: 'title-missing' });
  return {
    title: readLine('title', title, fail),
    questions: readQuestions(values.get('questions'), fail),
    ...optional(values, 'date', (node) => readDate(node, fail)),
    ...optional(values, 'source', (node) => readLine('source', node, fail)),
    ...optional(values, 'url', (node) => readUrl(node, fail)),
    ...optional(values, 'lang', (node) => readLanguage(node, fail)),
  };
}

/** A title with a colon, as titles often have one, is no YAML without quotes; the parser's words do not say so. */
function faultOf({ code, message, pos: [start] }: YAMLParseError, yaml: string): ArticleFault {
  const [value = ''] = yaml.slice(start).split('\n', 1);
  const isUnquoted = code === 'BLOCK_AS_IMPLICIT_KEY' && /:\s/u.test(value);
  return isUnquoted ? { code: 'colon-unquoted' } : { code: 'not-yaml', reason: message };
}

/** Where the value begins in which a fault is found: a quotation mark that is not closed is missed only where all ends. */
function beginningOf(document: Document, offset: number): number {
  let beginning = offset;
  visit(document, {
    Scalar(_, { range }) {
      if (range && range[0] < offset && offset <= range[1]) beginning = range[0];
    },
  });
  return beginning;
}

function readKeys(contents: unknown, fail: Fail): Map<Key, Node> {
  const values = new Map<Key, Node>();
  if (contents === null) return values;
  if (!isMap(contents)) return fail(contents as Node, { code: 'no-keys' });
  for (const { key, value } of contents.items) {
    const name = isScalar(key) ? String(key.source ?? key.value) : '';
    const known = KEYS.find((candidate) => candidate === name);
    if (!known) return fail(key as Node, { code: 'unknown-key', key: name, known: KEYS.join(', ') });
    // A key without a value is as good as left out.
    if (value !== null && !(isScalar(value) && value.value === null)) values.set(known, value as Node);
  }
  return values;
}

function optional<K extends Key, T>(values: Map<Key, Node>, key: K, read: (node: Node) => T): { [P in K]?: T } {
  const node = values.get(key);
  return node ? ({ [key]: read(node) } as { [P in K]: T }) : {};
}

/** A text of one line, whatever YAML takes it for: `title: 2024` is the text "2024". */
function readLine(key: string, node: Node, fail: Fail, max = MAX_LINE): string {
  if (!isScalar(node)) return fail(node, { code: 'not-a-text', key });
  const text = (typeof node.value === 'string' ? node.value : (node.source ?? '')).trim();
  if (text === '') return fail(node, { code: 'value-empty', key });
  if (/[\n\r\u2028\u2029]/u.test(text)) return fail(node, { code: 'several-lines', key });
  if (/\p{Cc}/u.test(text)) return fail(node, { code: 'control-character', key });
  if (text.length > max) return fail(node, { code: 'value-too-long', key, max });
  return text;
}

function readDate(node: Node, fail: Fail): string {
  const text = readLine('date', node, fail);
  const date = new Date(`${text}T00:00:00Z`);
  const valid = /^\d{4}-\d\d-\d\d$/u.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
  return valid ? text : fail(node, { code: 'date-invalid' });
}

function readUrl(node: Node, fail: Fail): string {
  const text = readLine('url', node, fail, MAX_URL);
  if (!URL.canParse(text) || !/^https?:$/u.test(new URL(text).protocol)) {
    return fail(node, { code: 'url-invalid' });
  }
  return new URL(text).href;
}

function readLanguage(node: Node, fail: Fail): Language {
  const text = readLine('lang', node, fail);
  return (
    LANGUAGES.find((language) => language === text) ?? fail(node, { code: 'lang-unknown', known: LANGUAGES.join(', ') })
  );
}

function readQuestions(node: Node | undefined, fail: Fail): string[] {
  if (!node) return [];
  if (!isSeq(node)) return fail(node, { code: 'questions-no-list' });
  if (node.items.length > MAX_QUESTIONS) return fail(node, { code: 'too-many-questions', max: MAX_QUESTIONS });
  return node.items.map((item) => readLine('questions', item as Node, fail, MAX_QUESTION));
}
