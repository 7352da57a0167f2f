/**
 * True for two words of which one becomes the other by one letter put in, left out or changed for another, or by two neighbours that change places
 * (Damerau, "A technique for computer detection and correction of spelling errors", 1964). Equal words are no edit apart.
 */
export function isOneEdit(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from++;
  const rest = (word: string, by: number): string => word.slice(from + by);
  if (a.length > b.length) return rest(a, 1) === rest(b, 0);
  if (b.length > a.length) return rest(b, 1) === rest(a, 0);
  return rest(a, 1) === rest(b, 1) || (a[from] === b[from + 1] && a[from + 1] === b[from] && rest(a, 2) === rest(b, 2));
}

/** True for two names of which one may be a slip for the other: {@link isOneEdit}, and more than an "s" at the end, by which others are called. */
export function isSlip(a: string, b: string): boolean {
  return isOneEdit(a, b) && `${a}s` !== b && `${b}s` !== a;
}
