import type { Catalogue } from '../../i18n/catalogue.ts';
import type { VainGroup } from './asked-in-vain.ts';
import { toCsv } from './csv.ts';

/** Every wording of every group, a line each, as a CSV file; dates are UTC (ISO 8601). */
export function reportTable(groups: readonly VainGroup[], { report: { columns } }: Catalogue): string {
  const heading = [columns.group, columns.question, columns.unanswered, columns.downvotes, columns.last];
  const rows = groups.flatMap((group, i) =>
    group.map(({ question, unanswered, downvotes, lastAt }) => [
      i + 1,
      question,
      unanswered,
      downvotes,
      new Date(lastAt).toISOString(),
    ]),
  );
  return toCsv([heading, ...rows]);
}
