import type { Time } from '../../../model/figure.ts';
import { readTimes } from '../../../calendar/expressions/read.ts';
import { timeWords } from '../../../language/en/time/time-words.ts';
import type { MarkContext } from '../context.ts';
import { isPartOfGame } from '../game-part.ts';
import { isProgramme } from '../programme.ts';

/** Marks expressions of time and gives each its value, as far as the report's own dates allow. */
export function markTimes({ report, lexemes }: MarkContext): readonly Time[] {
  return readTimes(lexemes, report.published, timeWords).filter(({ span }) => !isProgramme(lexemes.text, span) && !isPartOfGame(lexemes.text, span));
}
