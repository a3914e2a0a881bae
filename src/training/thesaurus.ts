import { DatasetError } from '../evaluation/json-value.ts';

/** A headword of a thesaurus with the words that share one of its meanings. */
export interface Meaning {
  readonly headword: string;
  readonly synonyms: readonly string[];
}

/**
 * Reads a thesaurus in LibreOffice's format (MyThes 2, `th_*.dat`): the encoding in the first line, then for each headword a line
 * `headword|number of meanings` and a line `(part of speech)|synonym|synonym…` for each meaning. Remarks after a synonym, in
 * brackets, are left out, and so are antonyms and words that are really several.
 * @throws {DatasetError} with the line of the first fault
 */
export function readThesaurus(text: string): Meaning[] {
  const lines = text.trimEnd().split('\n');
  if (lines[0]?.trim() !== 'UTF-8') throw new DatasetError('line 1', 'Expected the encoding, UTF-8.');
  const meanings: Meaning[] = [];
  for (let place = 1; place < lines.length; ) {
    const [, headword, count] = /^(.+)\|(\d+)$/u.exec(lines[place]?.trim() ?? '') ?? [];
    if (headword === undefined) throw new DatasetError(`line ${place + 1}`, 'Expected a word and a number.');
    const end = place + 1 + Number(count);
    if (end > lines.length) throw new DatasetError(`line ${place + 1}`, 'The file ends before the meanings do.');
    for (const line of lines.slice(place + 1, end)) meanings.push({ headword, synonyms: synonymsIn(line) });
    place = end;
  }
  return meanings.filter(({ headword }) => isOneWord(headword));
}

function synonymsIn(line: string): string[] {
  const [, ...synonyms] = line.trim().split('|');
  return synonyms
    .filter((synonym) => !/\(anton/u.test(synonym))
    .map((synonym) => synonym.replace(/ \(.*\)$/u, ''))
    .filter(isOneWord);
}

const isOneWord = (word: string): boolean => /^\p{L}+$/u.test(word);
