import { MAX_SOURCE_BYTES } from '../article/decode.ts';
import { type Paragraph, splitParagraphs } from '../article/passages.ts';
import type { ContentWarning } from '../errors.ts';
import { detectTextLanguage, LANGUAGES, type Language } from '../text/language.ts';
import type { Content, Origin } from './content.ts';
import { ContentError } from './content-error.ts';
import { slugOf } from './slug.ts';
import { composeSource } from './source.ts';

/** What was read from outside, before it is known to be fit for an article. */
export interface Draft {
  readonly title: string;
  readonly body: string;
  /** 1-based line of what was given that the body begins on. */
  readonly bodyLine: number;
  /** What the author says the language is, as `fr` or `fr-CA`; one that the bot does not speak is only compared. */
  readonly declaredLang?: string;
  readonly date?: string;
  /** Who published it. */
  readonly source?: string;
  readonly url?: string;
  /** The whole source, where it came with front matter. */
  readonly whole?: string;
  /** Warnings of the reading. */
  readonly warnings: readonly ContentWarning[];
}

const MAX_PASSAGES = 10_000;
/** UTF-16 units. */
const MAX_PASSAGE = 50_000;
/** Longer passages get a warning: they do not fit into one message. */
const LONG_PASSAGE = 4000;
const FEW_WORDS = 30;

/**
 * Checks a draft and writes the article's source.
 * @throws {ContentError} `empty`, `too-large`, `too-many-passages`, `passage-too-long`
 */
export function assemble(draft: Draft, origin: Origin): Content {
  const { title, body, whole, ...others } = draft;
  const passages = splitParagraphs(body);
  checkPassages(passages, draft);
  const { lang, warnings } = languageOf(draft);
  const source = whole ?? composeSource({ title, ...others, ...(lang ? { lang } : {}) }, body);
  checkSize(source);
  return {
    source,
    proposed: { title, slug: slugOf(title), ...(lang ? { lang } : {}) },
    warnings: [...draft.warnings, ...warnings, ...passageWarnings(passages)],
    origin,
  };
}

function checkPassages(passages: readonly Paragraph[], { body, bodyLine }: Draft): void {
  if (passages.length === 0) throw new ContentError({ code: 'empty' });
  if (passages.length > MAX_PASSAGES) {
    throw new ContentError({ code: 'too-many-passages', passages: passages.length, max: MAX_PASSAGES });
  }
  const long = passages.find(({ text }) => text.length > MAX_PASSAGE);
  if (!long) return;
  const line = bodyLine + body.slice(0, body.indexOf(long.text)).split('\n').length - 1;
  throw new ContentError({ code: 'passage-too-long', characters: long.text.length, max: MAX_PASSAGE, line });
}

/** What front matter says counts; of what a page says, what its words say counts more. */
function languageOf({ body, declaredLang, whole }: Draft): { lang?: Language; warnings: ContentWarning[] } {
  const primary = declaredLang?.toLowerCase().split(/[-_]/u)[0];
  const declared = LANGUAGES.find((language) => language === primary);
  if (whole !== undefined && declared) return { lang: declared, warnings: [] };
  const detected = detectTextLanguage(body);
  const lang = detected ?? declared;
  if (!lang) return { warnings: [{ code: 'unknown-language' }] };
  const differs = declaredLang !== undefined && primary !== '' && primary !== lang;
  return { lang, warnings: differs ? [{ code: 'language-differs', declared: declaredLang }] : [] };
}

function passageWarnings(passages: readonly Paragraph[]): ContentWarning[] {
  const warnings: ContentWarning[] = [];
  const words = passages.reduce((sum, { text }) => sum + (text.match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0), 0);
  if (words < FEW_WORDS) warnings.push({ code: 'very-short', words });
  const longest = passages.reduce(
    (best, { text }, index) => (text.length > (passages[best]?.text.length ?? 0) ? index : best),
    0,
  );
  const characters = passages[longest]?.text.length ?? 0;
  if (characters > LONG_PASSAGE) warnings.push({ code: 'huge-passage', passage: longest + 1, characters });
  return warnings;
}

function checkSize(source: string): void {
  if (Buffer.byteLength(source) > MAX_SOURCE_BYTES) {
    throw new ContentError({ code: 'too-large', maxBytes: MAX_SOURCE_BYTES });
  }
}
