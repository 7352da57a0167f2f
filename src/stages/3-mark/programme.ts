import { BEFORE_PROGRAMME, BEHIND_PROGRAMME, CLOSES_PROGRAMME, OPENS_PROGRAMME, PROGRAMME_NAME, PROGRAMME_WORD } from '../../language/en/time/programmes.ts';
import type { Span } from '../../model/span.ts';

/** How far on either side of a name, in units, what tells it is looked for. */
const BESIDE = 16;

/** True for the name of a programme, which tells neither a time nor how long: "on ABC's This Week", "told 60 Minutes", "the Today show". */
export function isProgramme(text: string, [start, end]: Span): boolean {
  const words = text.slice(start, end);
  const [before, behind] = [text.slice(Math.max(0, start - BESIDE), start), text.slice(end, end + BESIDE)];
  if (PROGRAMME_WORD.test(words)) return BEHIND_PROGRAMME.test(behind) || (OPENS_PROGRAMME.test(before) && CLOSES_PROGRAMME.test(behind));
  return PROGRAMME_NAME.test(words) && BEFORE_PROGRAMME.test(before);
}
