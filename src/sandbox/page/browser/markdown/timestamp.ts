const STYLES: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: { dateStyle: 'short' },
  D: { dateStyle: 'long' },
  f: { dateStyle: 'long', timeStyle: 'short' },
  F: { dateStyle: 'full', timeStyle: 'short' },
};

const UNITS = [
  ['year', 31_557_600],
  ['month', 2_629_800],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
] as const;

/** `<t:SECONDS:STYLE>` as Discord writes it: a date, a time or, in style R, how long ago. What is no date stays as it is. */
export function formatTimestamp(seconds: number, style: string, locale: string, now: number): string {
  if (Number.isNaN(new Date(seconds * 1_000).getTime())) return `<t:${seconds}:${style}>`;
  if (style !== 'R') return new Intl.DateTimeFormat(locale, STYLES[style] ?? STYLES.f).format(seconds * 1_000);
  const difference = seconds - now / 1_000;
  const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const [unit, size] = UNITS.find(([, length]) => Math.abs(difference) >= length) ?? (['second', 1] as const);
  return format.format(Math.round(difference / size), unit);
}
