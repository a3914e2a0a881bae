interface Rule {
  /** How the paths begin that it is for: `*` stands for anything, `$` at the end for the end. */
  readonly pattern: string;
  readonly isAllowed: boolean;
}

/** Programs, and the rules for them. */
interface Group {
  readonly names: Set<string>;
  readonly rules: Rule[];
}

/**
 * Whether a site's `robots.txt` lets a program read a page (RFC 9309). The longest rule for its path counts, of two as long the one
 * that allows. The time is linear in the length of the text, which may be hostile.
 * @param product what the rules call the program, in lower case
 * @param page on the site whose rules these are
 */
export function mayRead(robots: string, product: string, page: URL): boolean {
  const path = normalized(page.pathname + page.search);
  let counts: Rule = { pattern: '', isAllowed: true };
  for (const rule of rulesFor(product, robots)) {
    const lead = rule.pattern.length - counts.pattern.length;
    const wouldCount = lead > 0 || (lead === 0 && rule.isAllowed);
    if (wouldCount && matches(path, rule.pattern)) counts = rule;
  }
  return counts.isAllowed;
}

/** The rules of all groups that name the program, else of those for everybody. */
function rulesFor(product: string, robots: string): readonly Rule[] {
  const groups = groupsIn(robots);
  const own = groups.filter(({ names }) => names.has(product));
  return (own.length > 0 ? own : groups.filter(({ names }) => names.has('*'))).flatMap(({ rules }) => rules);
}

function groupsIn(robots: string): Group[] {
  const groups: Group[] = [];
  for (const { field, value } of fieldsIn(robots)) {
    const isName = field === 'user-agent';
    const last = groups.at(-1);
    if (isName && last?.rules.length !== 0) groups.push({ names: new Set([nameIn(value)]), rules: [] });
    else if (isName) last?.names.add(nameIn(value));
    // One that says nothing forbids nothing, being no longer than what counts without any.
    else last?.rules.push({ pattern: normalized(value), isAllowed: field === 'allow' });
  }
  return groups;
}

/** Without the version that may stand behind it. */
const nameIn = (value: string): string => (value.split('/')[0] ?? '').trim().toLowerCase();

/** Without comments and what else sites write there. */
const fieldsIn = (robots: string) =>
  robots.split(/\r\n?|\n/u).flatMap((line) => {
    const [, field, value = ''] = /^\s*(user-agent|allow|disallow)\s*:([^#]*)/iu.exec(line) ?? [];
    return field === undefined ? [] : [{ field: field.toLowerCase(), value: value.trim() }];
  });

/** Each part of a pattern is looked for behind the one before: no other place of it would leave more for the rest. */
function matches(path: string, pattern: string): boolean {
  const isWhole = pattern.endsWith('$');
  const [start = '', ...parts] = pattern.slice(0, isWhole ? -1 : undefined).split('*');
  if (!path.startsWith(start)) return false;
  const last = isWhole ? parts.pop() : undefined;
  let end = start.length;
  for (const part of parts) {
    const found = path.indexOf(part, end);
    if (found < 0) return false;
    end = found + part.length;
  }
  if (last !== undefined) return end + last.length <= path.length && path.endsWith(last);
  return !isWhole || end === path.length;
}

/** With all but ASCII percent-encoded, as an address has it, and that in upper case. */
const normalized = (path: string): string =>
  path.replace(/[^!-~]+/gu, encodeURIComponent).replace(/%[0-9a-f]{2}/giu, (octet) => octet.toUpperCase());
