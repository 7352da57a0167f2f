/** True when a header of entity tags names this one (RFC 9110, weak comparison). */
export function asksFor(header: string | undefined, tag: string): boolean {
  return header !== undefined && header.split(',').some((one) => one.trim() === tag || one.trim() === '*');
}
