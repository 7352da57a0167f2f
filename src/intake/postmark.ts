const MONTH = /\b(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)\b/;
const TIME = /\b\d{1,2}:\d\d\b/;
const YEAR = /\b\d{4}\b/;

/**
 * True for the line by which a mail in a mailbox begins (RFC 4155): `From`, by whom, and when it came. Programs write the time in many ways, and put `>` before
 * lines of a mail that begin with `From`.
 */
export function isPostmark(line: string): boolean {
  return /^From \S/.test(line) && MONTH.test(line) && TIME.test(line) && YEAR.test(line);
}
