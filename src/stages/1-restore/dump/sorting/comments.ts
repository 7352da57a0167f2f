import { COMMENTS_HEADING, COMMENT_MARK } from '../../../../language/en/page/comments.ts';
import type { Unit } from '../units/units.ts';

/** How many units after a heading are looked at, and how many of them must look like the frame of a comment. */
const REACH = 40;
const LEAST_MARKS = 2;
/** What has to stand before comments, in units of text: a report. */
const LEAST_BEFORE = 400;

/** Where the readers' comments below a report begin: the index of their heading, or the number of units where there are none. */
export function startOfComments(units: readonly Unit[], isBody: (at: number) => boolean): number {
  let before = 0;
  for (const [at, { text }] of units.entries()) {
    if (isBody(at)) before += text.length;
    if (before < LEAST_BEFORE || text.length > 160 || !COMMENTS_HEADING.test(text)) continue;
    const marks = units.slice(at + 1, at + 1 + REACH).filter((unit) => unit.text.length <= 160 && COMMENT_MARK.test(unit.text)).length;
    if (marks >= LEAST_MARKS) return at;
  }
  return units.length;
}
