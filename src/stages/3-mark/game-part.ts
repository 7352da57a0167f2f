import { NUMBERED_WEEK, QUARTER_OF_SOMETHING, WORDS_OF_A_GAME, WORDS_OF_BUSINESS } from '../../language/en/time/game-parts.ts';
import type { Span } from '../../model/span.ts';

/** How far on either side of a quarter, in units, what it is a quarter of is looked for; and of a week, which no business numbers so. */
const AROUND = { quarter: 140, week: 600 };

/**
 * True for a part of a game, a season or a term, which names no part of a year: "tied it late in the fourth quarter", "since Week 11". It is one
 * where words of a game stand near it; for a quarter none of business may.
 */
export function isPartOfGame(text: string, [start, end]: Span): boolean {
  const words = text.slice(start, end);
  const isWeek = NUMBERED_WEEK.test(words);
  if (!isWeek && !QUARTER_OF_SOMETHING.test(words)) return false;
  const reach = isWeek ? AROUND.week : AROUND.quarter;
  const around = text.slice(Math.max(0, start - reach), end + reach);
  return WORDS_OF_A_GAME.test(around) && (isWeek || !WORDS_OF_BUSINESS.test(around));
}
