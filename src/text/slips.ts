/** Whether two words differ by two letters that changed places. */
export function isSwapped(one: string, other: string): boolean {
  const at = firstDifference(one, other);
  return (
    at + 1 < one.length &&
    one[at] === other[at + 1] &&
    one[at + 1] === other[at] &&
    one.slice(at + 2) === other.slice(at + 2)
  );
}

/** Whether at most one letter is missing or too many, or two have changed places. */
export function isSlip(written: string, meant: string): boolean {
  const at = firstDifference(written, meant);
  return (
    written.slice(at) === meant.slice(at + 1) || written.slice(at + 1) === meant.slice(at) || isSwapped(written, meant)
  );
}

function firstDifference(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at;
}
