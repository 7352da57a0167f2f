import { AS_PLEDGED, OFFER_OF, PROMISE_WORD } from '../../../language/en/deeds/promise-cues.ts';
import { HAS_GIVEN, HAS_NOT_GIVEN, NEVER_CAME, PLEDGE_BROKEN, PLEDGE_KEPT, THEN_GIVEN } from '../../../language/en/deeds/pledge-outcomes.ts';
import type { Stated } from './stated.ts';

/** Farthest, in units, that the words for what came of a pledge stand before its figure. */
const REACH = 120;

/** What came of a pledge that the sentence tells as kept or broken; `null` where it tells nothing of that, or of nobody. */
export function outcomeOfPledge({ report: { text }, figure: { span: [start, end] }, sentence, party }: Stated): 'met' | 'missed' | null {
  if (party === null) return null;
  const before = text.slice(Math.max(sentence[0], start - REACH), start);
  const behind = text.slice(end, sentence[1]);
  if (PLEDGE_KEPT.test(before)) return 'met';
  if (PLEDGE_BROKEN.test(before) || (OFFER_OF.test(before) && NEVER_CAME.test(behind))) return 'missed';
  if (AS_PLEDGED.test(behind)) return HAS_NOT_GIVEN.test(before) ? 'missed' : HAS_GIVEN.test(before) ? 'met' : null;
  const then = PROMISE_WORD.test(before) ? THEN_GIVEN.exec(behind) : null;
  return then === null ? null : then[1] === undefined ? 'met' : 'missed';
}
