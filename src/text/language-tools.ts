import type { Language } from './language.ts';
import { createRelatedWords, type RelatedWords } from './related-words.ts';
import { type Analyzer, createAnalyzer } from './terms.ts';
import { createTranslator, type Translator } from './translate.ts';

/** What reads the texts of one language. */
export interface LanguageTools {
  readonly analyze: Analyzer;
  /** Words of other languages, and others of the same meaning, into this one. */
  readonly translate: Translator;
  readonly related: RelatedWords;
}

/** The tools of a language. */
export type ToolsOf = (lang: Language) => LanguageTools;

/**
 * The tools of each language, made when first asked for. They remember words and hold a dictionary, some MB together: make them once
 * for all the indexes of a process.
 */
export function createLanguageTools(): ToolsOf {
  const made = new Map<Language, LanguageTools>();
  return (lang) => {
    const tools = made.get(lang) ?? createTools(lang);
    made.set(lang, tools);
    return tools;
  };
}

const createTools = (lang: Language): LanguageTools => ({
  analyze: createAnalyzer(lang),
  translate: createTranslator(lang),
  related: createRelatedWords(lang),
});
