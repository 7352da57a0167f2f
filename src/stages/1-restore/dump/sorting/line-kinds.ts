import type { RemovedKind } from '../../../../model/report.ts';
import { RESULT_VALUE, SOLICITATION } from '../../../../language/en/page/furniture.ts';

/** True for a line with a full stop at its end, which headlines do not have. */
export function isStatement(text: string): boolean {
  return /[.。]["”’»)]?$/.test(text);
}

/** True for a line of a table of results: a name with its share, or with a count in brackets ("Harbour List: 41% (12 seats)"). */
export function isResult(text: string): boolean {
  return text.length <= LONGEST_RESULT && /^\p{Lu}[\p{L} .'’-]{1,40}: ?[^:]*\d/u.test(text) && RESULT_VALUE.test(text);
}

const LONGEST_RESULT = 90;

/** What furniture most likely is that only its surroundings give away. */
export function guessKind(text: string): RemovedKind {
  if (text.length <= 40) return 'navigation';
  return SOLICITATION.test(text.slice(0, 600)) ? 'advertisement' : 'related';
}
