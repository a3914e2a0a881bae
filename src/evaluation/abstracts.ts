import type { Article } from '../article/article.ts';
import { buildArticle } from '../article/build-article.ts';
import type { Language } from '../text/language.ts';
import { JsonValue } from './json-value.ts';
import { languageOf, readLanguage } from './language-of.ts';

/** An article with the abstract that somebody wrote of it. */
export interface AbstractedArticle {
  readonly article: Article;
  readonly abstract: string;
}

/**
 * Reads articles with their abstracts: `[{title, text, gold, lang?}]`.
 * @param json a parsed JSON file.
 * @param lang the language, where it is not to be read or detected.
 * @throws {DatasetError} with the JSON path of the first fault.
 */
export function readAbstracts(json: unknown, lang?: Language): readonly AbstractedArticle[] {
  const file = new JsonValue(json);
  const items = file.items();
  if (items.length === 0) throw file.error('There is no article.');
  return items.map((item, i) => {
    const text = item.field('text').text();
    const language = lang ?? readLanguage(item.optional('lang')) ?? languageOf([text], item);
    const title = item.optional('title')?.string() ?? '';
    return {
      article: buildArticle(`article-${i + 1}`, title, [text], language),
      abstract: item.field('gold').text(),
    };
  });
}
