import { COUNT_THEN_SHARE, SHARE_OF_COUNT, SHARE_THEN_COUNT } from '../../../language/en/figures/sums.ts';
import { arithmetic, numberOf, shown } from './finding.ts';
import type { Finding } from './finding.ts';
import type { Shape, ShapeNumber } from './shape.ts';

/** Shares in per cent against the counts that they are given with. */
export function checkShares(shape: Shape): Finding[] {
  // Every pattern asks for a share and two counts.
  if (shape.numbers.length < 3 || !shape.words.includes('%')) return [];
  const found: Finding[] = [];
  const after = COUNT_THEN_SHARE.exec(shape.words);
  if (after !== null) found.push(...compare(numberOf(shape, after[1]), numberOf(shape, after[2]), numberOf(shape, after[3])));
  const before = after === null ? SHARE_THEN_COUNT.exec(shape.words) : null;
  if (before !== null) found.push(...compare(numberOf(shape, before[2]), numberOf(shape, before[3]), numberOf(shape, before[1])));
  const of = SHARE_OF_COUNT.exec(shape.words);
  if (of !== null) found.push(...compare(numberOf(shape, of[3]), numberOf(shape, of[2]), numberOf(shape, of[1])));
  return found;
}

function compare(part: ShapeNumber, whole: ShapeNumber, share: ShapeNumber): Finding[] {
  if (whole.value === 0 || part.fraction || whole.fraction || part.value > whole.value) return [];
  const actual = (100 * part.value) / whole.value;
  const partSlack = part.place > 1 ? (50 * part.place) / whole.value : 0;
  const slack = share.place / 2 + partSlack + (share.hedged || part.hedged || whole.hedged ? 2.5 : 0.05);
  if (Math.abs(actual - share.value) <= slack) return [];
  return [arithmetic([part, whole, share], `${shown(part.value)} of ${shown(whole.value)} is ${shown(actual)}%, not ${shown(share.value)}%.`)];
}
