import { N, P, arithmetic, numberOf, shown } from './finding.ts';
import type { Finding } from './finding.ts';
import type { Shape, ShapeNumber } from './shape.ts';

const OF = `${N} (?:out )?of (?:the |its |their |all |all the |a possible )?${N}`;
/** "12 of 40 members, or 30%", "12 of 40 (30%)" */
const COUNT_THEN_SHARE = new RegExp(`${OF}(?: [a-z'-]+){0,4} ?[,(-] ?(?:or |that is |which is |i\\.e\\. )?(?:about |around |nearly |almost |some |roughly |just over |just under |more than )?${P}`);
/** "30% (12 of 40)", "30%, or 12 of 40" */
const SHARE_THEN_COUNT = new RegExp(`${P}(?: [a-z'-]+){0,4} ?[,(-] ?(?:or |that is )?${OF}`);
/** "30% of the 40 members, or 12" */
const SHARE_OF_COUNT = new RegExp(`${P} of (?:the |its |their |all |all the )?${N}(?: [a-z'-]+){0,4} ?[,(-] ?(?:or |that is |some |about |equal to )*${N}`);

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
