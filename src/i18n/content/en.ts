import { PROBLEMS, WARNINGS } from '../../content/describe.ts';
import type { ContentTexts } from '../catalogue.ts';

/** As in the terminal. */
export const content: ContentTexts = { problems: PROBLEMS, warnings: WARNINGS };
