import type { Language } from '../text/language.ts';
import { splitSentences } from '../text/sentences.ts';
import type { Passage } from './article.ts';

/** A paragraph as it stands in a body, without what is derived from it. */
export interface Paragraph {
  readonly heading?: string;
  readonly text: string;
}

/** The text of a heading, Markdown's `# …` to `###### …`, with or without signs behind; undefined for any other line. */
export function headingOf(line: string): string | undefined {
  const heading = /^#{1,6}(?=[ \t])(.*)$/su.exec(line)?.[1]?.trim();
  return heading?.replace(/(?<=[ \t]|^)#+$/u, '').trim();
}

/**
 * Cuts a body into paragraphs, parted by blank lines. A line `# …` to `###### …` names those under it and is none itself.
 * Each text is a slice of the body, without the white space around it.
 */
export function splitParagraphs(body: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let heading: string | undefined;
  let start = 0;
  const close = (end: number) => {
    const text = body.slice(start, end).trim();
    if (text !== '') paragraphs.push(heading === undefined ? { text } : { heading, text });
  };
  for (const line of body.matchAll(/^.*$/gmu)) {
    const title = headingOf(line[0]);
    if (title === undefined && line[0].trim() !== '') continue;
    close(line.index);
    start = line.index + line[0].length;
    if (title !== undefined) heading = title === '' ? undefined : title;
  }
  close(body.length);
  return paragraphs;
}

export function createPassage({ text, heading }: Paragraph, lang: Language): Passage {
  const sentences = splitSentences(text, lang).map(({ start, end }) => ({ start, end, text: text.slice(start, end) }));
  return heading === undefined ? { text, sentences } : { heading, text, sentences };
}
