import type { Time } from '../../../model/figure.ts';
import type { Edtf } from '../../../model/span.ts';
import { parseDay } from '../../../calendar/days.ts';
import { readTimes } from '../../../calendar/expressions/read.ts';
import { timeWords } from '../../../language/en/time/time-words.ts';
import type { MarkContext } from '../context.ts';
import { datelineSpan } from '../dateline.ts';
import { isPartOfGame } from '../game-part.ts';
import { isProgramme } from '../programme.ts';

/** Marks expressions of time and gives each its value, as far as the report's own dates allow. */
export function markTimes(context: MarkContext): readonly Time[] {
  const times = timesFrom(context, context.report.published);
  const written = datelineDay(context, times);
  return written === null ? times : timesFrom(context, `[${written},${context.report.published}]`);
}

/** The expressions of time as seen from a day, or from none. */
export function timesFrom({ lexemes }: MarkContext, day: Edtf | null): readonly Time[] {
  return readTimes(lexemes, day, timeWords).filter(({ span }) => !isProgramme(lexemes.text, span) && !isPartOfGame(lexemes.text, span));
}

/** Units between the place of a dateline and its day at most ("LIDOV (PA), "). */
const DAY_REACH = 24;

/** The day that the dateline gives, where the report was printed on a later one: "today" may be either. `null` where it gives no such day. */
function datelineDay(context: MarkContext, times: readonly Time[]): Edtf | null {
  const [published, place] = [parseDay(context.report.published ?? ''), datelineSpan(context)];
  if (published === null || place === null) return null;
  const time = times.find(({ span }) => span[0] >= place[1]);
  if (time === undefined || time.span[0] > place[1] + DAY_REACH || /\p{Ll}/u.test(context.report.text.slice(place[1], time.span[0]))) return null;
  const written = parseDay(time.edtf ?? '');
  return written !== null && written < published ? time.edtf : null;
}
