import type { Language } from '../text/language.ts';
import { ar } from './ar.ts';
import type { Catalogue } from './catalogue.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';

export const CATALOGUES: Readonly<Record<Language, Catalogue>> = { fr, en, es, ar };
