import type { PluralForms } from './format.ts';

/** Forms that several rooms of the Arabic catalogue need. */
export const ARTICLES: PluralForms = {
  one: 'مقال واحد',
  two: 'مقالان',
  few: '# مقالات',
  many: '# مقالًا',
  other: '# مقال',
};
export const QUESTIONS: PluralForms = {
  one: 'سؤال واحد',
  two: 'سؤالان',
  few: '# أسئلة',
  many: '# سؤالًا',
  other: '# سؤال',
};
